import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { entityOf, hasRole, isAuthority } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { hasTrait } from './law-rows.ts'

/**
 * One matter told in several ways is told once: a suit that its own sentence calls settled, an inquiry that ended in a
 * fine or a settlement, a country that fined through its regulator, "the lawsuit" of which the article has told.
 */
export function distinctMatters(context: Context, matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const claims = matches.map(({ claim }) => claim)
  return matches.filter(
    (match) =>
      !isSettledSuit(match, matches) &&
      !isSettledElsewhere(context, match, matches) &&
      !isFineOnly(match, claims) &&
      !isRetold(match, matches) &&
      !isOfPlaintiff(match, matches) &&
      !isProposalOnly(match, matches) &&
      !isSameSum(match, matches) &&
      !isForOffice(context, match, matches) &&
      !isOfficer(match, matches) &&
      !isEndedInquiry(match, claims) &&
      !isSaidOfAnother(context, match, claims) &&
      !actsThroughRegulator(context, match.claim, claims),
  )
}

const settling = ['settlement', 'settled', 'settle', 'settles', 'settlements', 'settling']

/** "The settlement follows a class action accusing Northwind": without a plaintiff of its own it is the settled suit. */
function isSettledSuit({ claim, labelled }: RuleMatch, matches: readonly RuleMatch[]): boolean {
  if (claim.predicate !== 'SUED' || hasTrait(claim, 'PENDING')) return false
  const isOfNoun = hasTrait(claim, 'PLAINTIFF_OF_NOUN')
  if (claim.subject !== undefined && !isOfNoun) return false
  if (settling.some((word) => labelled.words.has(word))) return true
  if (labelled.words.has('resulted') && /~/.test(labelled.encoded)) return true
  return isOfNoun && matches.some((other) => other.labelled === labelled && other.claim.predicate === 'SETTLED_WITH')
}

/**
 * "The lawsuit was filed in 2018" of one that the article calls settled elsewhere: by the same, by nobody named, or by one
 * authority for another; and the other defendants of such a suit. Several suits, or another, go on.
 */
function isSettledElsewhere(context: Context, match: RuleMatch, matches: readonly RuleMatch[]): boolean {
  const { predicate, subject, foundBy } = match.claim
  if (predicate !== 'SUED' || isOneOfSeveral(match) || isToldForItself(match)) return false
  const isTogether = (other: RuleMatch): boolean =>
    other.labelled === match.labelled && other.claim.foundBy === foundBy && other.claim.subject === subject
  const settlements = matches.flatMap(({ claim }) => (claim.predicate === 'SETTLED_WITH' ? [claim] : []))
  return matches.some((other) => isTogether(other) && settlements.some((claim) => endsSuit(context, claim, other)))
}

/** Who sued, told by a verb with its day: beside the settlement that is a matter of its own. */
const isToldForItself = ({ claim }: RuleMatch): boolean =>
  claim.subject != null && claim.when !== undefined && !hasTrait(claim, 'PLAINTIFF_OF_NOUN')

function endsSuit(context: Context, settlement: DraftClaim, { claim, labelled }: RuleMatch): boolean {
  const { subject, object } = claim
  // Where the sentence names no defendant it is the one the article is about.
  if (object != null && ![settlement.subject, settlement.object].includes(object)) return false
  const payee = settlement.subject === object ? settlement.object : settlement.subject
  if (payee == null || subject === undefined) return isAuthority(context, payee) ? !isClassAction(labelled) : true
  return subject === payee || (isAuthority(context, subject) && isAuthority(context, payee))
}

const isClassAction = ({ encoded }: LabelledSentence): boolean => /class(?:_. action|-action)/.test(encoded)

/** "at least 57 class actions", "a separate suit"; but "four suits, later combined" are one. */
function isOneOfSeveral({ labelled: { units, words }, first, last }: RuleMatch): boolean {
  if (madeOne.some((word) => words.has(word))) return false
  let from = first
  while (from > 0 && first - from < 4 && isBeforeSuit(units[from - 1])) from -= 1
  return units
    .slice(from, last + 2)
    .some((unit) => unit.mention?.label === 'COUNT' || ofSeveral.includes(codeWord(unit)))
}

const isBeforeSuit = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.mention?.label === 'COUNT' || /_[DAMN]$/.test(unit.code))

const madeOne = ['combined', 'consolidated', 'merged']
const ofSeveral =
  'another separate separately second third others further more dozens several pending legal own parallel rival'.split(
    ' ',
  )

/** Who pleads guilty and is sentenced for it: the sentence says both. */
export const isSentencedLater = (claim: DraftClaim, claims: readonly DraftClaim[]): boolean =>
  hasTrait(claim, 'PLEA') &&
  claims.some(({ predicate, object }) => predicate === 'SENTENCED' && object === claim.object)

/** "ordered to pay the agency a $2 million penalty": nobody agreed to anything. */
const isFineOnly = ({ claim, labelled }: RuleMatch, claims: readonly DraftClaim[]): boolean =>
  hasTrait(claim, 'PAYMENT') &&
  !agreeing.some((word) => labelled.words.has(word)) &&
  claims.some(({ predicate, sentences }) => predicate === 'FINED' && sentences[0] === claim.sentences[0])

const agreeing = [...settling, 'agreed', 'agrees', 'resolve', 'resolves', 'consent']

/** "The lawsuit says Northwind failed": a suit with "the" is one that the article has told of before. */
function isRetold({ claim, labelled, first }: RuleMatch, matches: readonly RuleMatch[]): boolean {
  if (claim.predicate !== 'SUED' || claim.subject !== undefined || claim.when !== undefined) return false
  const before = labelled.units
    .slice(Math.max(0, first - 2), first)
    .map(({ code }) => code.slice(0, code.lastIndexOf('_')))
  if (!before.some((word) => word === 'the' || word === 'this' || word === 'their')) return false
  return matches.some((other) => other.claim.predicate === 'SUED' && other.claim.sentences[0] < claim.sentences[0])
}

/** "Merton Savings, in a suit lodged in Iowa, says": who sues is not whom the suit is against. */
const isOfPlaintiff = ({ claim, labelled }: RuleMatch, matches: readonly RuleMatch[]): boolean =>
  claim.predicate === 'SUED' &&
  claim.subject === undefined &&
  claim.object != null &&
  matches.some(
    (other) => other.labelled === labelled && other.claim.predicate === 'SUED' && other.claim.subject === claim.object,
  )

/** A sum that another row of the sentence gives to one who pays it. */
const isSameSum = ({ claim, labelled }: RuleMatch, matches: readonly RuleMatch[]): boolean =>
  isLooseFine(claim) &&
  matches.some(
    (other) => other.labelled === labelled && !isLooseFine(other.claim) && isFineOf(other.claim, claim.value?.text),
  )

/** "A court ordered it to pay $2 million in a case brought by the commissioner": who brought the case fined it. */
export function forItsOffice(context: Context, match: RuleMatch, matches: readonly RuleMatch[]): RuleMatch {
  const { claim, labelled } = match
  if (claim.predicate !== 'FINED' || !hasRole(context, claim.subject, 'COURT')) return match
  const suit = matches.find(
    ({ claim: other, labelled: where }) =>
      where === labelled &&
      other.predicate === 'SUED' &&
      other.object === claim.object &&
      isAuthority(context, other.subject),
  )
  return suit?.claim.subject === undefined ? match : { ...match, claim: { ...claim, subject: suit.claim.subject } }
}

/**
 * "ordered it to pay $2 million in a case brought by the commissioner": the commissioner's fine, of which the court is no
 * second source and the case no other matter.
 */
const isForOffice = (context: Context, { claim, labelled }: RuleMatch, matches: readonly RuleMatch[]): boolean => {
  const isOfCourt = claim.predicate === 'FINED' && hasRole(context, claim.subject, 'COURT')
  if (!isOfCourt && claim.predicate !== 'SUED') return false
  return matches.some(
    ({ claim: other, labelled: where }) =>
      where === labelled &&
      other.predicate === 'FINED' &&
      other.object === claim.object &&
      isAuthority(context, other.subject) &&
      !hasRole(context, other.subject, 'COURT') &&
      (isOfCourt ? other.value?.text === claim.value?.text : other.subject === claim.subject),
  )
}

const isLooseFine = (claim: DraftClaim): boolean => hasTrait(claim, 'SUM_ALONE') || hasTrait(claim, 'NOBODY_NAMED')
const isFineOf = ({ predicate, object, value }: DraftClaim, sum: string | undefined): boolean =>
  predicate === 'FINED' && object !== undefined && sum !== undefined && value?.text === sum

/** "had proposed a fine of £5 million": told beside the fine that came of it. */
const isProposalOnly = (match: RuleMatch, matches: readonly RuleMatch[]): boolean =>
  isProposed(match) &&
  matches.some(
    (other) =>
      other.claim.predicate === 'FINED' &&
      (match.claim.object ?? other.claim.object) === other.claim.object &&
      !isProposed(other),
  )

const isProposed = ({ claim, labelled: { units }, first, last }: RuleMatch): boolean =>
  claim.predicate === 'FINED' &&
  units.slice(Math.max(0, first - 6), last + 1).some((unit) => /^propos(?:e|es|ed|ing)$/.test(codeWord(unit)))

const goingOn = ['still', 'ongoing', 'continues', 'continuing', 'separate', 'separately', 'another', 'new', 'own']

/** "resolves the investigation": told in the sentence of what it ended in. One that is told for itself stays. */
function isEndedInquiry({ claim, labelled }: RuleMatch, claims: readonly DraftClaim[]): boolean {
  if (claim.predicate !== 'INVESTIGATED' || goingOn.some((word) => labelled.words.has(word))) return false
  // "Colorado led the investigation": of states that settled it is told at the end.
  const isPast = hasTrait(claim, 'STATES') && labelled.words.has('led')
  if (isPast && claims.some(({ predicate }) => predicate === 'SETTLED_WITH')) return true
  return claims.some(
    ({ predicate, subject, object, sentences }) =>
      (predicate === 'FINED' || predicate === 'SETTLED_WITH') &&
      sentences[0] === claim.sentences[0] &&
      [subject, object].includes(claim.object === undefined ? claim.subject : claim.object),
  )
}

/** "The plaintiffs say", "a former worker has sued": where another sentence names who sued the same, that is the suit. */
function isSaidOfAnother(context: Context, { claim }: RuleMatch, claims: readonly DraftClaim[]): boolean {
  if (claim.predicate !== 'SUED' || claim.subject === null) return false
  const own = entityOf(context, claim.subject)
  const against = claims.filter(
    ({ predicate, object, subject }) => predicate === 'SUED' && object === claim.object && subject !== claim.subject,
  )
  if (/plaintiffs?\b/i.test(own?.name ?? '')) return against.length > 0
  const isNamed = against.some(({ subject }) => entityOf(context, subject)?.kind === 'PERSON')
  if (own?.kind === 'GROUP' && isNamed && hasTrait(claim, 'PLAINTIFF_OF_NOUN')) return true
  const isHere = (other: DraftClaim): boolean => other.sentences[0] === claim.sentences[0]
  if (own?.kind === 'GROUP' && against.some((other) => isHere(other) && hasTrait(other, 'NAMES_PLAINTIFF'))) return true
  const isOnePerson = own === undefined || (own.kind === 'GROUP' && !/s$/.test(own.name))
  return isOnePerson && against.some((other) => hasTrait(other, 'NAMES_PLAINTIFF') && follows(other, claim))
}

const follows = ({ sentences: [later] }: DraftClaim, { sentences: [earlier] }: DraftClaim): boolean =>
  later > earlier && later - earlier < 4

/** "sued by Arizona's attorney general, Robin Hale": the office and its holder are one. */
function isOfficer({ claim, labelled }: RuleMatch, matches: readonly RuleMatch[]): boolean {
  const { predicate, subject, object } = claim
  const at = labelled.units.findIndex(({ mention }) => mention?.label === 'PERSON' && mention.entity === subject)
  const office = labelled.units[at - 1]?.code === ',' ? labelled.units[at - 2]?.mention : undefined
  if (subject == null || office?.label !== 'ORGANIZATION') return false
  return matches.some(
    (other) =>
      other.labelled === labelled &&
      other.claim.predicate === predicate &&
      other.claim.object === object &&
      other.claim.subject === office.entity,
  )
}

function actsThroughRegulator(
  context: Context,
  { predicate, subject, object }: DraftClaim,
  claims: readonly DraftClaim[],
): boolean {
  const sides = [subject, object]
  const land = sides.find((id) => entityOf(context, id)?.kind === 'PLACE')
  if (land === undefined || (predicate !== 'SETTLED_WITH' && land !== subject)) return false
  const [whom] = sides.filter((id) => id !== land)
  return claims.some((other) => {
    const others = predicate === 'SETTLED_WITH' ? [other.subject, other.object] : [other.subject]
    const isSame = predicate === 'SETTLED_WITH' ? others.includes(whom) : other.object === whom
    const by = entityOf(
      context,
      others.find((id) => id !== whom),
    )
    return other.predicate === predicate && isSame && by !== undefined && by.kind !== 'PLACE'
  })
}
