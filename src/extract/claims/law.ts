import type { Argument } from '../../model.ts'
import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { codeWord, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import { wordAt } from '../match/units.ts'
import { wordClasses } from '../rules/classes.ts'
import { isAccusedNoun } from '../rules/lexicon/groups.ts'
import { distinctMatters, forItsOffice, isSentencedLater } from './law/matters.ts'
import { withoutNamelessOffices } from './law/offices.ts'
import { admissionOf, caseNumberOf, courtOf, isBackground, kindOfAction, stageOf } from './law/qualifiers.ts'
import { withSidesOfSentence } from './law/sides-of-sentence.ts'
import { withOtherSide } from './law/sides.ts'
import { withSum } from './law/sum.ts'
import { withPursuer } from './law/learned-sides.ts'
import { learnedMatters } from './law/learned-matters.ts'
import { isCounsel } from './law/counsel.ts'
import { withHouseMeant } from './law/house-meant.ts'
import { hasTrait, lawRows } from './law/law-rows.ts'
import { withEarlierOffice, withVoice } from './law/voice.ts'
import { entityOf, hasRole, isAuthority, isRespondent, mayBePursued } from './parties.ts'
import { matchRules, withoutPoorer, type RuleMatch } from './run-rules.ts'

const rules = compileRules(lawRows, wordClasses)

/** Suits, settlements, fines, investigations, charges, sentences and law firms. */
export const findLaw: FindClaims = (context) => {
  const told = matchRules(rules, context)
    .map((match) => withoutCounsel(context, withEarlierOffice(context, withVoice(context, match))))
    .filter((match) => isPlausible(context, match))
  const matches = [...told, ...learnedMatters(context, told).flatMap((match) => learnedFrom(context, match) ?? [])]
    .map((match) => withSidesOfSentence(context, withHouseMeant(context, match)))
    .filter((match) => hasRespondent(context, match) && isImposed(match) && namesItsSide(match))
    .map((match) => ({ ...match, claim: payerFirst(context, withSum(context, match)) }))
    .map((match, _at, all) => forItsOffice(context, match, all))
  const claims = withoutPoorer(distinctMatters(context, withoutPoorer(matches))).map((match) =>
    qualified(context, match),
  )
  const sided = claims.map((claim) => withOtherSide(context, claim, claims)).filter((claim) => hasSides(claim))
  return withoutNamelessOffices(context, sided).filter(
    (claim) => !isSentencedLater(claim, sided) && !isReadByRow(claim, sided),
  )
}

function isPlausible(context: Context, match: RuleMatch): boolean {
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
const isUrged = ({ labelled: { units }, first }: RuleMatch): boolean =>
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

/** What a fine may come to, was meant to be or was cut from is no fine; and a sum of which no row tells who pays must be known. */
function isImposed({ claim, labelled: { units, words }, first, last }: RuleMatch): boolean {
  const { predicate, object, value } = claim
  if (predicate !== 'FINED') return true
  const around = units.slice(Math.max(0, first - 6), last + 1).map(codeWord)
  if (around.some((word) => unimposed.has(word)) || words.has('restitution')) return false
  // "Could be fined up to" says so itself, and is read as possible; "faces a fine of up to" does not.
  const isNoun = !claim.arguments.some(({ role, text }) => role === 'trigger' && /\bfined\b/.test(text))
  if (value?.bound === 'AT_MOST' && (isNoun || hasTrait(claim, 'SUM_ALONE'))) return false
  if (!hasTrait(claim, 'SUM_ALONE')) return true
  if (object === undefined && overYears.some((word) => words.has(word))) return false
  return object !== undefined || around.some((word) => /^(?:the|this|that|its)$/.test(word))
}

/** "Fines of more than €3 billion since 2018": of many. */
const overYears = ['since', 'total', 'altogether', 'annually', 'yearly']

const unimposed: ReadonlySet<string> = new Set(
  'expect expects warned intend intended intends intending intention maximum provisional provisionally preliminary initially originally plans planning planned minded proposes propose proposing considering considers weighing recommended recommends proposed'.split(
    ' ',
  ),
)

/** What only marked texts have taught passes what the rows pass; who looks into it may still be found in the sentence. */
function learnedFrom(context: Context, match: RuleMatch): RuleMatch | null {
  const pursued = withPursuer(context, match)
  const { predicate, subject } = pursued.claim
  if (predicate === 'INVESTIGATED' && subject === undefined) return isUrged(pursued) ? null : pursued
  return isPlausible(context, pursued) ? pursued : null
}

/** Of an inquiry that only marked texts have taught the sentence must say who leads it, of a settlement who is a side. */
const namesItsSide = ({ claim: { predicate, subject, object, foundBy } }: RuleMatch): boolean => {
  if (!foundBy.startsWith('learned/')) return true
  if (predicate === 'SETTLED_WITH') return subject !== undefined || object !== undefined
  return predicate !== 'INVESTIGATED' || subject !== undefined
}

/** A fine or a settlement needs one who pays: known, or still to be found, but no authority. */
function hasRespondent(context: Context, { claim: { predicate, subject, object } }: RuleMatch): boolean {
  if (predicate === 'FINED') return object === undefined || !isAuthority(context, object)
  if (predicate !== 'SETTLED_WITH' || (subject === undefined && object === undefined)) return true
  return [subject, object].some((id) => mayBePursued(context, id) || entityOf(context, id)?.kind === 'PERSON')
}

const isLawyers = (context: Context, id: string | null | undefined): boolean =>
  /^(?:lawyers|attorneys|solicitors|counsel)$/.test(entityOf(context, id)?.name ?? '')

/** A law firm sues for others: whom, the words say elsewhere. */
function withoutCounsel(context: Context, match: RuleMatch): RuleMatch {
  const { claim } = match
  if (claim.predicate !== 'SUED' || !(isCounsel(context, claim.subject) || isLawyers(context, claim.subject)))
    return match
  const { subject: _counsel, ...rest } = claim
  return { ...match, claim: { ...rest, arguments: claim.arguments.filter(({ role }) => role !== 'subject') } }
}

/** Who settles is the one pursued, whoever tells of it: "the Attorney General settled with Northwind". */
function payerFirst(context: Context, claim: DraftClaim): DraftClaim {
  const { predicate, subject, object } = claim
  if (predicate !== 'SETTLED_WITH' || !isRespondent(context, object)) return claim
  if (!isAuthority(context, subject) && entityOf(context, subject)?.kind !== 'PLACE') return claim
  return { ...claim, subject: object ?? null, object: subject ?? null, arguments: claim.arguments.map(swapped) }
}

const swapped = (argument: Argument): Argument =>
  argument.role === 'subject'
    ? { ...argument, role: 'object' }
    : argument.role === 'object'
      ? { ...argument, role: 'subject' }
      : argument

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

/** The court, the number of the case, the kind of action, the stage: read off the words round the match. */
function qualified(context: Context, match: RuleMatch): DraftClaim {
  const { claim, labelled } = match
  const { predicate } = claim
  const isSuit = predicate === 'SUED'
  const isSettled = predicate === 'SETTLED_WITH'
  const found: Readonly<Record<string, string | null>> = {
    action: isSuit ? kindOfAction(context, match) : null,
    court: isSuit || isSettled ? courtOf(context, labelled) : null,
    caseNumber: isSuit || isSettled ? caseNumberOf(context, labelled) : null,
    admission: isSettled ? admissionOf(context, labelled) : null,
    stage: isSettled ? stageOf(context, labelled) : null,
    context: isBackground(match) ? 'background' : null,
  }
  const qualifiers: Record<string, string> = { ...claim.qualifiers }
  for (const [key, value] of Object.entries(found)) if (value !== null) qualifiers[key] = value
  return Object.keys(qualifiers).length === 0 ? claim : { ...claim, qualifiers }
}

/** What only marked texts have taught of a matter that a row reads elsewhere tells nothing new. */
const isReadByRow = (claim: DraftClaim, all: readonly DraftClaim[]): boolean =>
  claim.foundBy.startsWith('learned/') &&
  all.some(
    ({ predicate, subject, object, foundBy }) =>
      predicate === claim.predicate &&
      !foundBy.startsWith('learned/') &&
      (claim.subject === undefined || claim.subject === subject) &&
      (claim.object === undefined || object === undefined || claim.object === object),
  )

const hasSides = ({ predicate, object }: DraftClaim): boolean =>
  (predicate !== 'CHARGED' && predicate !== 'SENTENCED') || typeof object === 'string'
