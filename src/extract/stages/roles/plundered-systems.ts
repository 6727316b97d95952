import { matchRules, type RuleMatch } from '../../claims/run-rules.ts'
import type { Context } from '../../draft.ts'
import { encode, mentionUnit, renumber, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { compileRules } from '../../match/rule-set.ts'
import { wordAt } from '../../match/units.ts'
import type { ResolvedMention } from '../../mention.ts'
import { foldName, plainText } from '../../normalize.ts'
import { spanIn, type Reading } from '../../reading.ts'
import { looseModifiers } from '../../rules/lexicon/unnamed.ts'
import { plunderedSystems, systemClasses, systemNouns } from '../../rules/roles/systems.ts'
import { placeOf } from './place.ts'

const rules = compileRules(plunderedSystems, systemClasses)

/**
 * Servers, phones and other systems without a name that data was taken from. They are things, not people: products
 * that an article tells of by their kind alone.
 */
export function findPlunderedSystems(
  context: Context,
  isSpared: (match: RuleMatch) => boolean,
): readonly ResolvedMention[] {
  const labelled = context.labelled.map((each) => markSystems(each, context.reading)).filter(hasSystem)
  if (labelled.length === 0) return []
  const taken = new Set(
    matchRules(rules, { ...context, labelled })
      .filter((match) => !isSpared(match))
      .flatMap(({ claim }) => claim.arguments.filter(({ role }) => role === 'subject').map(placeOf)),
  )
  return labelled
    .flatMap(({ units }) => units.flatMap(({ code, mention }) => (isSystem(code) ? (mention ?? []) : [])))
    .filter((mention) => taken.has(placeOf(mention)))
}

const isSystem = (code: string): boolean => code.startsWith('SYS~')
const hasSystem = ({ words }: LabelledSentence): boolean => words.has('SYS')

/** The sentence with each system that "from" brings as a mention of its own; itself where it has none. */
export function markSystems(labelled: LabelledSentence, reading: Reading): LabelledSentence {
  if (!labelled.words.has('from')) return labelled
  const units = [...labelled.units]
  for (let at = units.length - 2; at >= 0; at -= 1) {
    if (wordAt(units, at) !== 'from') continue
    const last = systemAfter(units, at)
    if (last === undefined) continue
    let first = last
    while (first - 1 > at && isModifier(units[first - 1])) first -= 1
    units.splice(first, last - first + 1, systemUnit(labelled, reading, units[first], units[last]))
  }
  return units.length === labelled.units.length && !units.some(({ code }) => isSystem(code))
    ? labelled
    : encode(labelled.sentence, units.map(renumber))
}

/** No noun phrase is followed further. */
const LONGEST = 9

/** The last noun of the phrase after a preposition, if it is a system: "from Kestrel’s unprotected mail servers". */
function systemAfter(units: readonly Unit[], from: number): number | undefined {
  let head: number | undefined
  for (let at = from + 1; at < Math.min(units.length, from + LONGEST); at += 1) {
    const unit = units[at]
    if (unit === undefined || !isInside(unit, wordAt(units, at))) break
    if (unit.mention === undefined) head = at
  }
  return head !== undefined && systemNouns.has(wordAt(units, head)) ? head : undefined
}

const isInside = ({ code, mention }: Unit, word: string): boolean =>
  mention === undefined
    ? /_[DANPMORX]$/.test(code) || word === "'s" || isParticiple(code)
    : /^(?:ORGANIZATION|PRODUCT|PLACE|GROUP|COUNT|PERSON)$/.test(mention.label)

/** "compromised servers": the tagger takes it for a verb. */
const isParticiple = (code: string): boolean => code.endsWith('ed_V')

function isModifier(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention !== undefined) return false
  if (!/_[AN]$/.test(unit.code) && !isParticiple(unit.code)) return false
  return !looseModifiers.has(unit.word) && !/['’]s?$/.test(unit.word)
}

function systemUnit(
  { sentence }: LabelledSentence,
  reading: Reading,
  first: Unit | undefined,
  last: Unit | undefined,
): Unit {
  const span = spanIn(reading, sentence, first?.start ?? sentence.start, last?.end ?? sentence.end)
  const name = plainText(span.text).toLowerCase()
  const mention: ResolvedMention = {
    ...span,
    sentence: sentence.index,
    label: 'PRODUCT',
    form: 'NOMINAL',
    foundBy: systemRow,
    name,
    entity: `product:${foldName(name)}`,
  }
  return mentionUnit('SYS', 0, span, mention)
}

/** What `foundBy` says of such a mention. */
export const systemRow = 'product/unnamed'
