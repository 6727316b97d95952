import type { ResolvedMention } from '../../mention.ts'
import { plainText } from '../../normalize.ts'
import { type Reading, sourceOf } from '../../reading.ts'
import { organizationNouns } from '../../rules/lexicon/evidence-words.ts'
import { nominalHeads } from '../../rules/lexicon/nominals.ts'

/** What an article calls an organization beside its name: "digital pharmacy Northwind", "Northwind, an online bank". */
export type Descriptors = ReadonlyMap<string, ReadonlySet<string>>

/** The head nouns by which each organization is called, and the words of its own name. */
export function findDescriptors(reading: Reading, mentions: readonly ResolvedMention[]): Descriptors {
  const found = new Map<string, Set<string>>()
  for (const mention of mentions) {
    if (mention.label !== 'ORGANIZATION' || mention.form !== 'NAME' || mention.entity === null) continue
    const heads = found.get(mention.entity) ?? new Set<string>()
    found.set(mention.entity, heads)
    const sentence = reading.sentences[mention.sentence]
    if (sentence === undefined) continue
    const source = sourceOf(reading, sentence)
    for (const head of [
      before(plainText(source.slice(Math.max(sentence.start, mention.start - 60), mention.start))),
      ...after(plainText(source.slice(mention.end, Math.min(sentence.end, mention.end + 120)))),
    ]) {
      if (head !== undefined) heads.add(head)
    }
    for (const word of plainText(mention.text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      const head = ownHeads.get(word) ?? (nominalHeads.has(word) ? word : undefined)
      if (head !== undefined) heads.add(head)
    }
  }
  return found
}

/** Plurals and relatives of heads inside names. */
const ownHeads: ReadonlyMap<string, string> = new Map([
  ['schools', 'district'],
  ['clinics', 'clinic'],
  ['hospitals', 'hospital'],
  ['health', 'provider'],
  ['healthcare', 'provider'],
  ['medical', 'provider'],
  ['airlines', 'airline'],
  ['airways', 'airline'],
  ['hotels', 'hotel'],
  ['stores', 'retailer'],
  ['authority', 'agency'],
  ['department', 'agency'],
  ['administration', 'agency'],
  ['insurance', 'insurer'],
  ['pharmacies', 'pharmacy'],
  ['surgery', 'practice'],
  ['dental', 'practice'],
  ['university', 'university'],
])

/** "… security provider " right before the name, "a contractor, ". */
function before(text: string): string | undefined {
  const [, word = ''] =
    /(?:^|[\s“"(])(\p{Ll}[\p{Ll}-]+)\s+$/u.exec(text) ??
    /\ban?\s(?:[\p{Ll}-]+\s){0,3}([\p{Ll}-]+),\s$/u.exec(text) ??
    []
  return organizationNouns.has(word) || nominalHeads.has(word) ? singular(word) : undefined
}

/** ", an online bank", " is a hospital operator" right after it. */
function after(text: string): readonly string[] {
  const [, phrase = ''] =
    /^(?:\s\([^)]{1,12}\))?(?:,|\sis|,\swhich\sis)\s(?:an?|the|one of the)\s([^,.;:()]{3,80})/u.exec(text) ?? []
  // "It told Northwind, the bank said": the bank is another.
  if (/\b(?:said|says|told|added|wrote|warned|noted|confirmed)\b/.test(phrase)) return []
  const [core = ''] = phrase.split(
    /\b(?:that|which|who|in|of|for|with|based|offering|serving|hired|owned|run|used|engaged|retained|operated|by|and)\b/u,
  )
  const words = core.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.filter((word) => organizationNouns.has(word) || nominalHeads.has(word)).map(singular)
}

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/, '')
