import type { Claim } from '../../../model.ts'
import { matchRules, type RuleMatch } from '../../claims/run-rules.ts'
import type { Context } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { RowIndex } from '../../match/called-rows.ts'
import { codeWord, encode, mentionUnit, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { compileRules } from '../../match/rule-set.ts'
import type { Reading } from '../../reading.ts'
import { attackerRoles } from '../../rules/roles/attackers.ts'
import { besideLosses } from '../../rules/roles/beside-losses.ts'
import { roleClasses } from '../../rules/roles/role-words.ts'
import { victimRoles } from '../../rules/roles/victims.ts'
import { ownersOfExposed } from './data-owners.ts'
import { dataIn, lostData, tellsOfBreach } from './losses.ts'
import { placeOf } from './place.ts'
import { findPlunderedSystems } from './plundered-systems.ts'
import { markUnnamed, unnamedRow } from './unnamed.ts'

const ofParties = new RowIndex()
const rules = compileRules([...attackerRoles, ...victimRoles], roleClasses, ofParties)
const rulesBesideLosses = compileRules(besideLosses, roleClasses, ofParties)

/** Places of mentions (their sentence's part and start) that have a part in a breach. */
export interface Parts {
  readonly attackers: ReadonlySet<string>
  readonly victims: ReadonlySet<string>
  /** Victims who had no mention yet. */
  readonly unnamed: readonly ResolvedMention[]
}

/** Which groups of people took data, and whose data was taken, by the words round each mention and the data that claims state. */
export function findParts(context: Context, claims: readonly Claim[]): Parts {
  if (!tellsOfBreach(claims)) return nobody
  const labelled = context.labelled.map((each) => markParties(each, context.reading)).filter(hasGroup)
  const lost = lostData(claims)
  const losing = labelled.filter((each) => dataIn(each, lost).length > 0)
  const attackers = new Set<string>()
  const victims = new Set(ownersOfExposed(labelled, claims))
  for (const match of [
    ...matchRules(rules, { ...context, labelled }),
    ...matchRules(rulesBesideLosses, { ...context, labelled: losing }),
  ]) {
    const { claim } = match
    const spared = isSpared(match)
    for (const argument of claim.arguments) {
      if (argument.role === 'object') attackers.add(placeOf(argument))
      if (argument.role === 'subject' && !spared) victims.add(placeOf(argument))
    }
  }
  const found = labelled.flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
  const unnamed = found.filter((mention) => mention.foundBy === unnamedRow && victims.has(placeOf(mention)))
  const systems = findPlunderedSystems(context, lost, isSpared)
  for (const mention of systems) victims.add(placeOf(mention))
  return { attackers, victims, unnamed: [...unnamed, ...systems] }
}

const nobody: Parts = { attackers: new Set(), victims: new Set(), unnamed: [] }

/** "No customers were affected", "no evidence that customers were affected": nothing happened to them. */
const isSpared = ({ labelled: { units }, first }: RuleMatch): boolean =>
  units.slice(Math.max(0, first - 4), first + 1).some((unit) => /^(?:no|none|nor|neither)$/.test(codeWord(unit)))

const codes = ['GRP', 'ATK', 'BDY', 'PER'] as const

const hasGroup = ({ words }: LabelledSentence): boolean => codes.some((code) => words.has(code))

/** The sentence with unnamed people and bodies as groups, and attackers and bystanders told from the rest. */
export function markParties(labelled: LabelledSentence, reading: Reading): LabelledSentence {
  const marked = markUnnamed(reading, labelled)
  return hasGroup(marked) ? encode(marked.sentence, marked.units.map(markParty)) : marked
}

/** Those who look into breaches and write of them are told of in every article: none of these rows means them. */
const isBystander = ({ foundBy, name = '' }: ResolvedMention): boolean =>
  foundBy === 'group/authority' && !authoritiesHit.test(name)

/** Of the bodies in that lexicon these are broken into as well. */
const authoritiesHit = /(?:institutions|banks|bureaus|agencies|insurers|firms|plans|officials|lawmakers|senators)$/

function markParty(unit: Unit, at: number): Unit {
  if (unit.mention?.label !== 'GROUP') return unit
  if (unit.mention.roles?.includes('THREAT_ACTOR') === true) return mentionUnit('ATK', at, unit, unit.mention)
  return isBystander(unit.mention) ? mentionUnit('BYS', at, unit, unit.mention) : unit
}
