import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { isAccusedNoun } from '../../rules/lexicon/groups.ts'
import { entityOf, hasRole, isAuthority, isRespondent } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { isCounsel } from './counsel.ts'
import { hasTrait } from './law-rows.ts'

/** Whether the sides and the words round a match let it tell of a matter of law at all. */
export function isPlausible(context: Context, match: RuleMatch): boolean {
  const { claim, labelled } = match
  const { predicate, subject, object } = claim
  if (subject !== undefined && subject === object) return false
  if (predicate !== 'CHARGED' && predicate !== 'SENTENCED') {
    if ([subject, object].some((id) => hasRole(context, id, 'THREAT_ACTOR'))) return false
  }
  if (predicate === 'INVESTIGATED' && isUrged(match)) return false
  if (predicate === 'INVESTIGATED') return isInvestigator(context, claim)
  if (predicate === 'SUED')
    return isFiled(context, match) && (hasTrait(claim, 'THEIR_OWN_PEOPLE') || isDefendant(context, object))
  if (predicate === 'FINED') return !hasRole(context, object, 'COURT') && !hasRole(context, subject, 'LAW_FIRM')
  if (predicate === 'REPRESENTS') return representsSomebody(context, claim, labelled)
  if (predicate === 'SETTLED_WITH') return isSettlement(context, claim, labelled)
  return isAccused(context, claim) && !isAllegation(match)
}

/** An authority or the police; of "the commissioner's inquiry" the row says that an office looks into it, and not which. */
function isInvestigator(context: Context, claim: DraftClaim): boolean {
  const { subject } = claim
  if (subject === undefined) return hasTrait(claim, 'OFFICE_UNNAMED')
  if (hasTrait(claim, 'SERVES_PAPERS')) return true
  if (entityOf(context, subject)?.kind === 'PLACE') return hasTrait(claim, 'STATES')
  return isAuthority(context, subject) || isPolice(context, subject)
}

/** "urged the commission to open an inquiry": it has not. */
export const isUrged = ({ labelled: { units }, first }: RuleMatch): boolean =>
  units.slice(Math.max(0, first - 6), first).some((unit) => urging.has(codeWord(unit)))

const urging: ReadonlySet<string> = new Set(
  'urged urges urging calling called pressed petitioned demanded declined whether'.split(' '),
)

/** A suit that someone expects, weighs or threatens is not brought; and of people only plaintiffs accuse in court. */
function isFiled(context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean {
  const trigger = claim.arguments.find(({ role }) => role === 'trigger')?.text ?? ''
  if (hasTrait(claim, 'PLAINTIFF_NOUN') && !/plaintiffs?$/i.test(trigger)) return false
  if (hasTrait(claim, 'BEFORE_COURT') && !/\b(?:court|tribunal)\b/i.test(claim.qualifiers?.['court'] ?? ''))
    return false
  if (hasTrait(claim, 'CALLED_PLAINTIFFS')) return isPlaintiffs(context, claim, units)
  return !units.slice(Math.max(0, first - 5), last + 1).some((unit) => unfiled.has(codeWord(unit)))
}

/** Those who are called so, and whom no name follows: "the plaintiffs, Dana Whitlock and Robin Hale, allege". */
function isPlaintiffs(context: Context, { subject }: DraftClaim, units: readonly Unit[]): boolean {
  const at = units.findIndex(({ mention }) => mention?.entity === subject)
  const isNamed = units[at + 1]?.code === ',' && units[at + 2]?.mention?.label === 'PERSON'
  return !isNamed && /plaintiff/i.test(entityOf(context, subject)?.name ?? '')
}

const unfiled: ReadonlySet<string> = new Set(
  'expect expects expected considering consider considers weighing weighs mulling potential possible threatened threatens threatening threat future preparing planning prepares likely risk right free intends intended intending hopes hoping invited inviting'.split(
    ' ',
  ),
)

/** Police of some name: "investigators" may be anybody's. */
function isPolice(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  return (
    hasRole(context, id, 'LAW_ENFORCEMENT') &&
    (entity?.kind === 'ORGANIZATION' || entity?.name.toLowerCase() === 'police')
  )
}

const isDefendant = (context: Context, id: string | null | undefined): boolean =>
  id === undefined || (entityOf(context, id) !== undefined && !isCounsel(context, id) && !hasRole(context, id, 'COURT'))

/** Of two companies one may pay the other for anything: to an authority, or to people, it is paid to settle. */
function isSettlement(context: Context, claim: DraftClaim, { words }: LabelledSentence): boolean {
  const { subject, object } = claim
  if ([subject, object].some((id) => hasRole(context, id, 'LAW_FIRM') || hasRole(context, id, 'COURT'))) return false
  if (isAuthority(context, subject) && isAuthority(context, object)) return false
  if (!hasTrait(claim, 'PAYMENT')) return true
  return isAuthority(context, object) || settlementWords.some((word) => words.has(word))
}

const settlementWords = [
  'settlement',
  'settle',
  'resolve',
  'settling',
  'resolving',
  'settlements',
  'compensation',
  'agreement',
  'deal',
]

/** Who is charged or sentenced is a person, or people who attack; a company may be charged by an authority. */
function isAccused(context: Context, { subject, object }: DraftClaim): boolean {
  const entity = entityOf(context, object)
  if (entity === undefined || entity.kind === 'PERSON') return true
  if (entity.kind === 'GROUP')
    return entity.roles.includes('THREAT_ACTOR') || isAccusedNoun(entity.name.split(' ').at(-1) ?? '')
  return isAuthority(context, subject) && isRespondent(context, object)
}

/** "The agency charged that Northwind misled users": it says so in a complaint, and charges nobody with a crime. */
const isAllegation = ({ labelled: { units }, first, last }: RuleMatch): boolean =>
  units.slice(first, last).some((unit, at) => codeWord(unit) === 'charged' && wordAt(units, first + at + 1) === 'that')

/** "represents" is also "stands for": a firm or a lawyer is needed, or a case in the sentence. */
function representsSomebody(context: Context, { subject }: DraftClaim, { words }: LabelledSentence): boolean {
  if (hasRole(context, subject, 'LAW_FIRM')) return true
  if (/\b(?:LLP|LLC|P\.?C\.?|law|attorneys?)\b/i.test(entityOf(context, subject)?.name ?? '')) return true
  return caseWords.some((word) => words.has(word))
}

const caseWords = [
  'lawsuit',
  'plaintiffs',
  'plaintiff',
  'lawyer',
  'attorney',
  'attorneys',
  'lawyers',
  'class-action',
  'suit',
]
