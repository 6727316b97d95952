import type { Argument } from '../../model.ts'
import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { codeWord } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import { wordClasses } from '../rules/classes.ts'
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
import { isPlausible, isUrged } from './law/plausible.ts'
import { hasTrait, lawRows } from './law/law-rows.ts'
import { withEarlierOffice, withVoice } from './law/voice.ts'
import { entityOf, isAuthority, isRespondent, mayBePursued } from './parties.ts'
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
