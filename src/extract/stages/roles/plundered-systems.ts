import { matchRules, type RuleMatch } from '../../claims/run-rules.ts'
import type { Argument } from '../../../model.ts'
import type { Context } from '../../draft.ts'
import { RowIndex } from '../../match/called-rows.ts'
import { encode, mentionUnit, renumber, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { compileRules } from '../../match/rule-set.ts'
import { wordAt } from '../../match/units.ts'
import type { ResolvedMention } from '../../mention.ts'
import { foldName, plainText } from '../../normalize.ts'
import { spanIn, type Reading } from '../../reading.ts'
import { looseModifiers } from '../../rules/lexicon/unnamed.ts'
import { plunderedSystems, systemClasses, systemNouns, systemsOfLoss } from '../../rules/roles/systems.ts'
import { dataIn } from './losses.ts'
import { placeOf } from './place.ts'

const ofSystems = new RowIndex()
const rules = compileRules(plunderedSystems, systemClasses, ofSystems)
const rulesOfLoss = compileRules(systemsOfLoss, systemClasses, ofSystems)

/**
 * Servers, phones and other systems without a name that data was taken from. They are things, not people: products
 * that an article tells of by their kind alone.
 */
export function findPlunderedSystems(
  context: Context,
  lost: readonly Argument[],
  isSpared: (match: RuleMatch) => boolean,
): readonly ResolvedMention[] {
  const labelled = context.labelled.map((each) => markSystems(each, context.reading)).filter(hasSystem)
  if (labelled.length === 0) return []
  const taken = new Set(
    [
      ...matchRules(rules, { ...context, labelled }),
      ...matchRules(rulesOfLoss, { ...context, labelled: labelled.filter((each) => dataIn(each, lost).length > 0) }),
    ]
      .filter((match) => !isSpared(match))
      .flatMap(({ claim }) => claim.arguments.filter(({ role }) => role === 'subject').map(placeOf)),
  )
  return labelled
    .flatMap(({ units }) => units.flatMap(({ code, mention }) => (isSystem(code) ? (mention ?? []) : [])))
    .filter((mention) => taken.has(placeOf(mention)))
}

const isSystem = (code: string): boolean => code.startsWith('SYS~')
const hasSystem = ({ words }: LabelledSentence): boolean => words.has('SYS')

/** The sentence with each system as a mention of its own; itself where it has none. */
export function markSystems(labelled: LabelledSentence, reading: Reading): LabelledSentence {
  const units: Unit[] = []
  let marked = false
  for (const [at, unit] of labelled.units.entries()) {
    if (!isHead(labelled.units, at)) units.push(unit)
    else {
      let first = units.length
      while (first > 0 && isModifier(units[first - 1])) first -= 1
      const [opening = unit] = units.splice(first)
      units.push(systemUnit(labelled, reading, opening, unit))
      marked = true
    }
  }
  return marked ? encode(labelled.sentence, units.map(renumber)) : labelled
}

/** A system's noun that is no modifier of the next: "server rooms" are none. */
function isHead(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (unit === undefined || unit.mention !== undefined || !systemNouns.has(wordAt(units, at))) return false
  if (!/_[NPAX]$/.test(unit.code)) return false
  return (
    next === undefined ||
    (next.mention === undefined ? !/(?<!ing)_[NP]$/.test(next.code) : next.mention.label === 'DATE')
  )
}

/** "compromised servers": the tagger takes it for a verb. */
const isParticiple = (code: string): boolean => code.endsWith('ed_V')

function isModifier(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention !== undefined) return false
  if (!/_[AN]$/.test(unit.code) && !isParticiple(unit.code)) return false
  return !looseModifiers.has(unit.word) && !/['’]s?$/.test(unit.word)
}

function systemUnit({ sentence }: LabelledSentence, reading: Reading, first: Unit, last: Unit): Unit {
  const span = spanIn(reading, sentence, first.start, last.end)
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
