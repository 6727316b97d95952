import { plainText } from '../normalize.ts'
import type { LabelledSentence, Unit } from '../match/labelled-sentence.ts'
import type { Sighting, Standing } from './sighting.ts'

/** A sign seen round a mention, with how much it counts: 1 beside it, less further off. */
export type Feature = readonly [name: string, value: number]

/**
 * What is seen of a mention: its own words, the words beside it, the verbs round it, and all that bears meaning in its
 * sentence by how far off it stands. The features of taggers of arguments (Gildea & Jurafsky 2002), with words for paths.
 */
export function featuresOf({ labelled, at, publishedAt, before, quoted, standing }: Sighting): readonly Feature[] {
  const unit = labelled.units[at]
  if (unit === undefined) return []
  const stems = stemsOf(labelled)
  return [
    ['always', 1],
    ...ofMention(unit, publishedAt),
    ...beside(stems, at),
    ...verbsRound(labelled, stems, at),
    ...inSentence(stems, bearingOf(labelled, stems), at),
    ...ofPlace(labelled, before, quoted),
    ...ofStanding(standing),
  ]
}

function ofMention({ mention, word }: Unit, publishedAt: string | null): readonly Feature[] {
  if (mention === undefined) return [[`own=${stemOf(word)}`, 1]]
  const { label, form, when, counts, dataType, text } = mention
  return [
    [`label=${label}`, 1],
    [`form=${form}`, 1],
    ...(counts === undefined ? [] : [[`counts=${counts}`, 1] as const]),
    ...(dataType === undefined ? [] : [[`kind=${dataType}`, 1] as const]),
    ...(when === undefined ? [] : [[`precision=${when.precision}`, 1] as const]),
    ...(when?.from == null || publishedAt === null ? [] : [[`ago=${age(when.from, publishedAt)}`, 1] as const]),
    ...(when?.from != null && when.to !== null && when.to !== when.from ? [['range', 1] as const] : []),
    ...(label === 'DATE' ? [] : wordsOf(text).map((word) => [`own=${stemOf(word)}`, 1] as const)),
  ]
}

const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

/** How long before the article, roughly. */
function age(day: string, publishedAt: string): string {
  const days = (Date.parse(publishedAt.slice(0, 10)) - Date.parse(day.slice(0, 10))) / 86_400_000
  if (Number.isNaN(days)) return 'unknown'
  return ages.find(([most]) => days <= most)?.[1] ?? 'longer'
}

const ages = [
  [-1, 'yet-to-come'],
  [0, 'same-day'],
  [7, 'week'],
  [30, 'month'],
  [120, 'season'],
  [400, 'year'],
  [1500, 'years'],
] as const

/** Where in the article, in whose words, and what the sentence before told. */
function ofPlace(
  { sentence }: LabelledSentence,
  before: LabelledSentence | undefined,
  quoted: boolean,
): readonly Feature[] {
  return [
    [`sentence=${Math.min(sentence.index, LATE)}`, 0.5],
    [`form=${sentence.form}`, 0.5],
    ...(quoted ? [['quoted', 1] as const] : []),
    ...(before === undefined ? [] : earlierOf(before)),
  ]
}

/** How much the article is about it. */
const ofStanding = (standing: Standing | undefined): readonly Feature[] =>
  standing === undefined
    ? []
    : [
        ...(standing.titled ? [['titled', 1] as const] : []),
        ...(standing.first ? [['first-named', 1] as const] : []),
        [`times=${Math.min(standing.times, OFTEN)}`, 1],
      ]

const OFTEN = 4

/** From here on an article is on its background. */
const LATE = 8

const earlierKnown = new WeakMap<LabelledSentence, readonly Feature[]>()

/** What a sentence leaves with the next one; kept while the sentence is. */
function earlierOf(labelled: LabelledSentence): readonly Feature[] {
  const earlier = earlierKnown.get(labelled) ?? findEarlier(labelled)
  earlierKnown.set(labelled, earlier)
  return earlier
}

const findEarlier = (labelled: LabelledSentence): readonly Feature[] =>
  [...new Set(stemsOf(labelled).filter((_stem, place) => bearsMeaning(labelled.units[place])))].map(
    (stem) => [`earlier=${stem}`, 0.4] as const,
  )

function beside(stems: readonly string[], at: number): readonly Feature[] {
  const word = (place: number): string => stems[place] ?? (place < 0 ? '^' : '$')
  return [
    [`before=${word(at - 1)}`, 1],
    [`before2=${word(at - 2)} ${word(at - 1)}`, 1],
    [`after=${word(at + 1)}`, 1],
    [`after2=${word(at + 1)} ${word(at + 2)}`, 1],
    ...(at <= 1 ? [['opens', 1] as const] : []),
  ]
}

/** The nearest two verbs on each side, and what stands right before the mention with the verb before that. */
function verbsRound({ units }: LabelledSentence, stems: readonly string[], at: number): readonly Feature[] {
  const [last, lastBut] = verbsFrom(units, stems, at - 1, -1)
  const [next, nextBut] = verbsFrom(units, stems, at + 1, 1)
  return [
    ...(last === undefined ? [] : [[`verb-before=${last}`, 1] as const]),
    ...(lastBut === undefined ? [] : [[`verb-before2=${lastBut}`, 1] as const]),
    ...(lastBut === undefined ? [] : [[`verbs-before=${lastBut} ${last}`, 1] as const]),
    ...(next === undefined ? [] : [[`verb-after=${next}`, 1] as const]),
    ...(nextBut === undefined ? [] : [[`verb-after2=${nextBut}`, 1] as const]),
    [`verb-and-before=${last ?? '^'} ${stems[at - 1] ?? '^'}`, 1],
  ]
}

function verbsFrom(units: readonly Unit[], stems: readonly string[], from: number, step: 1 | -1): readonly string[] {
  const found: string[] = []
  for (let place = from, unit = units[place]; unit !== undefined && found.length < 2; unit = units[(place += step)])
    if (isVerb(unit)) found.push(stems[place] ?? '')
  return found
}

const isVerb = ({ code, mention }: Unit): boolean => mention === undefined && code.endsWith('_V')

/** Words that bear meaning, by side and distance; those within four places by their place too. */
function inSentence(stems: readonly string[], bearing: Bearing, at: number): readonly Feature[] {
  const most = new Map<string, number>()
  const see = (name: string, value: number): void => {
    if ((most.get(name) ?? 0) < value) most.set(name, value)
  }
  const { left, right } = bearing
  for (let place = Math.max(0, at - REACH); place <= Math.min(stems.length - 1, at + REACH); place += 1) {
    if (place === at) continue
    const far = Math.abs(place - at)
    const name = (place < at ? left : right)[place]
    if (name !== undefined) see(name, 1 / (1 + far / 6))
    if (far <= 4) see(`${place < at ? 'left' : 'right'}${Math.min(far, 3)}=${stems[place]}`, 1)
  }
  return [...most]
}

/** By place, what a word that bears meaning is called where it stands left of a mention, and right of it. */
interface Bearing {
  readonly left: readonly (string | undefined)[]
  readonly right: readonly (string | undefined)[]
}

const bearingKnown = new WeakMap<LabelledSentence, Bearing>()

/** Made once for a sentence: all its mentions are asked with the same names, and a name that is made anew is hashed anew. */
function bearingOf(labelled: LabelledSentence, stems: readonly string[]): Bearing {
  const bearing = bearingKnown.get(labelled) ?? makeBearing(labelled, stems)
  bearingKnown.set(labelled, bearing)
  return bearing
}

const makeBearing = ({ units }: LabelledSentence, stems: readonly string[]): Bearing => ({
  left: stems.map((stem, place) => (bearsMeaning(units[place]) ? `left=${stem}` : undefined)),
  right: stems.map((stem, place) => (bearsMeaning(units[place]) ? `right=${stem}` : undefined)),
})

/** What stands further off says little, and would cost much in a sentence without end. */
const REACH = 40

const bearsMeaning = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.mention !== undefined || /_[VN]$/.test(unit.code))

const known = new WeakMap<LabelledSentence, readonly string[]>()

/** The words of a sentence cut to their stems, mentions by what they are; kept while the sentence is. */
function stemsOf(labelled: LabelledSentence): readonly string[] {
  const stems = known.get(labelled) ?? labelled.units.map(wordOf)
  known.set(labelled, stems)
  return stems
}

/** A name says nothing of the next article; what groups are called does. */
function wordOf({ mention, word }: Unit): string {
  if (mention === undefined) return stemOf(word)
  if (mention.label === 'GROUP') return stemOf(wordsOf(mention.text).at(-1) ?? 'group')
  const role = mention.roles?.find((each) => each !== 'VICTIM')
  return role === undefined ? `<${mention.label}>` : `<${role}>`
}

/** English endings of verbs and nouns; four letters stay. */
export const stemOf = (word: string): string => word.replace(/^(.{4,}?)(?:ing|ed|es|s)$/, '$1')
