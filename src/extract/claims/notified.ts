import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { codeWord } from '../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../match/units.ts'
import { compileRules } from '../match/rule-set.ts'
import { outsideTellers } from '../rules/claims/notice-vetoes.ts'
import { noticeClasses } from '../rules/claims/notified-words.ts'
import { actingWords, promisingWords } from '../rules/claims/notified.ts'
import { wordClasses } from '../rules/classes.ts'
import { wordSet } from '../rules/lexicon/phrases.ts'
import { tellsOfDataBreach } from './data-breach-told.ts'
import { oncePerArticle } from './once-per-article.ts'
import { ownVoiceOf } from './own-voice.ts'
import { affectedGroup, entityOf, hasRole, isAuthority, isRespondent, isThirdParty } from './parties.ts'
import { withPublisher } from './publishing-voice.ts'
import { isOutlet } from './watchers.ts'
import { learnedHearers } from './notified/learned-hearers.ts'
import { isAboutOther, withHearer } from './notified/hearers.ts'
import { hasTrait, noticeRows } from './notified/notice-rows.ts'
import { isMislisted } from './notified/listed.ts'
import { isNoNotice } from './notified/no-notices.ts'
import { publicFiling } from './notified/public-filings.ts'
import { matchRules, withoutPoorer, type RuleMatch } from './run-rules.ts'

const rules = compileRules(noticeRows, noticeClasses)

/** Who was told of the breach, and by whom. What a thief tells his victim is a threat, no notice. */
export const findNotified: FindClaims = (context) => {
  const matches = matchRules(rules, context, (match) => noticesIn(context, match))
  const told = withoutPoorer(withoutPromised(matches)).map(({ claim }) => claim)
  const read = [...told, ...told.flatMap((claim) => publicFiling(context, claim) ?? [])]
  if (!tellsOfBreach(context)) return read
  const learned = learnedHearers(context, read).filter((match) => isNotice(context, match))
  return [...read, ...learned.map(({ claim }) => claim)]
}

function noticesIn(context: Context, match: RuleMatch): readonly RuleMatch[] {
  const own = inOwnVoice(context, match)
  const told = own === match ? [withPublisher(context, match) ?? []].flat() : [own]
  return told
    .flatMap((each) => withHearer(context, each) ?? [])
    .filter((each) => isNotice(context, each))
    .map((each) => (isPromise(each) ? { ...each, claim: { ...each.claim, status: 'PLANNED' as const } } : each))
}

function isNotice(context: Context, match: RuleMatch): boolean {
  const { subject, object, foundBy } = match.claim
  if (isNoNotice(context, match)) return false
  // A notice needs a side that is named: the other can be filled in.
  if (subject === undefined && object === undefined) return hasTrait(match.claim, 'BARE') && knowsVictims(context)
  if (subject === object) return false
  if ([subject, object].some((id) => hasRole(context, id, 'THREAT_ACTOR')) || hasRole(context, object, 'COURT'))
    return false
  if (ofTheSuit.test(entityOf(context, object)?.name ?? '') !== (foundBy === 'notified/told-investors')) return false
  if (isSettlementNotice(match)) return false
  if (foundBy === 'notified/told-us' && entityOf(context, subject)?.kind === 'PERSON') return false
  if (
    isAboutOther(context, match) ||
    (hasTrait(match.claim, 'OF_THE_BREACH') &&
      !watchesData.test(entityOf(context, object)?.name ?? '') &&
      !tellsOfBreach(context))
  )
    return false
  if (isMislisted(match)) return false
  if (hasTrait(match.claim, 'BY_HOUSE') && isByAuthority(context, match)) return false
  if (hasTrait(match.claim, 'TO_HOUSE')) return isHouse(context, object)
  if (hasTrait(match.claim, 'TO_POLICE')) return isPolice(context, object)
  if (hasTrait(match.claim, 'TO_AUTHORITY')) return isOverseer(context, object) && !isOverseer(context, subject)
  return !hasTrait(match.claim, 'BY_MAIL') || tellsByMail(match)
}

/** Those who hear of nothing but lost data: the article need not tell of it in words known. */
const watchesData = /\b(?:privacy commissioner|information commissioner|data protection)\b/i

const breachWords: ReadonlySet<string> = new Set(wordClasses['own-breach'] ?? [])
const breachSentences = oncePerArticle(({ labelled }) =>
  labelled.filter(({ sequence }) => sequence.some((word) => breachWords.has(word))),
)
const tellsOfBreach = (context: Context): boolean => breachSentences(context).length > 0 || tellsOfDataBreach(context)

const knowsVictims = (context: Context): boolean => affectedGroup(context) !== null

const saysWe = ({ labelled: { units }, last }: RuleMatch): boolean =>
  units.slice(0, last + 1).some((unit) => codeWord(unit) === 'we')

/** "We notified patients", "the vendor told us": in a notice of one's own the words have a name. A person tells for a house. */
function inOwnVoice(context: Context, match: RuleMatch): RuleMatch {
  const { claim } = match
  const voice = ownVoiceOf(context)
  const isTold = /\/we(?:$|-)/.test(claim.foundBy) || claim.subject === undefined
  if (voice !== null && isTold && saysWe(match)) return { ...match, claim: { ...claim, subject: voice } }
  if (voice !== null && tellsUs(claim)) return { ...match, claim: { ...claim, object: voice } }
  if (isOutlet(context, claim.subject)) return withoutSubject(match)
  // A researcher tells a company of what he found: he tells for himself.
  if (entityOf(context, claim.subject)?.kind !== 'PERSON' || isRespondent(context, claim.object)) return match
  if (isOfAnotherHouse(match) || hasTrait(claim, 'HOUSE_BEFORE') || isOutsider(match)) return match
  const house = tellsUs(claim) ? null : houseOfPerson(match)
  const { subject: _person, ...rest } = withoutSubject(match).claim
  return house === null ? withoutSubject(match) : { ...match, claim: { ...rest, subject: house } }
}

const isOutsider = ({ claim, labelled: { units }, first, last }: RuleMatch): boolean =>
  hasTrait(claim, 'OUTSIDER') && holdsOne(units, first, last + 1, outsideTellers)

const tellsUs = (claim: DraftClaim): boolean => claim.foundBy === 'notified/told-us' || hasTrait(claim, 'TO_US')

function withoutSubject(match: RuleMatch): RuleMatch {
  const { subject: _subject, ...rest } = match.claim
  return { ...match, claim: { ...rest, arguments: rest.arguments.filter(({ role }) => role !== 'subject') } }
}

/** "Kestrel's chief, Dana Whitlock, told staff": who tells is the house whose office is named right before. */
function houseOfPerson({ claim, labelled: { units } }: RuleMatch): string | null {
  const at = units.findIndex(({ mention }) => mention?.label === 'PERSON' && mention.entity === claim.subject)
  const owner = units
    .slice(Math.max(0, at - 7), Math.max(0, at))
    .findLast(({ mention }) => mention?.label === 'ORGANIZATION' && mention.entity !== claim.object)
  if (owner?.mention === undefined) return null
  const first = units.indexOf(owner)
  const between = units.slice(first + 1, at)
  return between.every(({ mention, code }) => mention === undefined && (code === ',' || /_[DANOPM]$/.test(code)))
    ? owner.mention.entity
    : null
}

/** "Dana Whitlock of the charity Northwind reported it": for that house. */
function isOfAnotherHouse({ claim, labelled: { units } }: RuleMatch): boolean {
  const at = units.findIndex(({ mention }) => mention?.label === 'PERSON' && mention.entity === claim.subject)
  const next = units[at + 1]
  if (at < 0 || next === undefined || !/^(?:of|at|from|with)$/.test(codeWord(next))) return false
  return units.slice(at + 2, at + 6).some(({ mention }) => mention?.label === 'ORGANIZATION')
}

/** A class hears of its settlement, owners of their meeting: no notice of a breach. */
const ofTheSuit = /\b(?:class|plaintiffs?|shareholders?|stockholders?|investors?|creditors?)\b/i

const isSettlementNotice = ({ labelled: { units }, first, last }: RuleMatch): boolean =>
  units.slice(Math.max(0, first - 2), last + 1).some((unit) => /^settlements?$/.test(codeWord(unit)))

/** A paper hears of breaches as well: who can be none by its name, or was hit. */
const isHouse = (context: Context, id: string | null | undefined): boolean =>
  isRespondent(context, id) && (hasRole(context, id, 'VICTIM') || houseName.test(entityOf(context, id)?.name ?? ''))

const houseName =
  /\b(?:bank|council|county|city|borough|university|college|school|schools|district|hospital|clinic|health|medical|trust|church|museum|library|insurance|union|airlines?|airways|homes|housing|authority|department|institute|society|foods?|stores?|energy|water|foundation|charity|association|center|centre|academy|hospice|systems|motors|logistics)\b/i

/** "outside investigators" work for the one who calls them. */
const hired = /\b(?:outside|external|independent|private|forensic|third-party)\b/i

/** Who hears of stolen tax forms, of patients' records, of what a listed company or a charity suffers. */
const isOffice = (context: Context, id: string | null | undefined): boolean =>
  offices.test(entityOf(context, id)?.name ?? '') && !hasRole(context, id, 'VICTIM')

const offices =
  /^(?:internal revenue service|IRS|HM revenue|action fraud|BSE|NSE|CISA|NCSC|OSCR)\b|\bdepartment of (?:public )?health\b|\bhealth department$|\bcert(?:[-.]|$)|\bcsirt|\bcyber ?crime\b|\b(?:highway|state) patrol\b|\bconstabulary$|\bstock exchange\b|\bstandards (?:board|authority)\b|\binspectorate\b|\bNHS England$|\bcard (?:schemes|brands|networks)$/i

const isByAuthority = (context: Context, { claim, labelled: { units }, first }: RuleMatch): boolean =>
  isThirdParty(context, claim.subject) ||
  units.slice(Math.max(0, first - 3), first).some(({ mention }) => isThirdParty(context, mention?.entity))

const isPolice = (context: Context, id: string | null | undefined): boolean =>
  hasRole(context, id, 'LAW_ENFORCEMENT') || policeName.test(entityOf(context, id)?.name ?? '')

const policeName = /\bpolice\b|\bcyber ?crime\b|\bconstabulary$|\bpatrol$|\bgarda|\baction fraud$/i

const isOverseer = (context: Context, id: string | null | undefined): boolean =>
  (isAuthority(context, id) || hasRole(context, id, 'LAW_ENFORCEMENT') || isOffice(context, id)) &&
  !hired.test(entityOf(context, id)?.name ?? '')

/** "sent emails to customers": of the kinds of data only mail is sent to tell. */
const tellsByMail = ({ labelled: { units }, first, last }: RuleMatch): boolean => {
  const own = units.slice(first, last + 1)
  return own.some(
    ({ mention }) =>
      mention?.label === 'DATA_TYPE' &&
      mailWords.test(mention.text) &&
      (/^(?:sent|sending|send)\b/i.test(mention.text) || own.some((unit) => passing.has(codeWord(unit)))),
  )
}

const mailWords = /\b(?:e-?mails?|letters?|messages?|texts?)\b/i
const passing = wordSet('sent sending send sends pushed received got receiving receive getting')

const baseForm = /^(?:notify|inform|alert|report|tell|send|mail|email|submit|file|disclose|provide|contact|write)$/

/** "has agreed to investigate and report incidents to": a verb in its base form that hangs on a promise. */
function isPromise({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.status !== undefined) return false
  const verb = units
    .slice(first, last + 1)
    .findIndex((unit) => unit.mention === undefined && baseForm.test(codeWord(unit)))
  if (verb < 0) return false
  for (let at = first + verb - 1; at >= Math.max(0, first + verb - 24); at -= 1) {
    const word = wordAt(units, at)
    if (word === ';' || word === '"' || actingWords.has(word)) return false
    if (promisingWords.has(word)) return true
  }
  return false
}

/** Of a promise told as a fact too ("will begin notifying") the promise stays, and of a notice yet to come that there was none. */
function withoutPromised(matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const keyOf = ({ subject, object, sentences }: DraftClaim): string => [subject, object, sentences[0]].join('|')
  const promised = new Set(matches.flatMap(({ claim }) => (claim.status === 'PLANNED' ? [keyOf(claim)] : [])))
  const denied = new Set(matches.flatMap(({ claim }) => (claim.status === 'DENIED' ? [keyOf(claim)] : [])))
  return matches.filter(({ claim }) =>
    denied.has(keyOf(claim)) ? claim.status === 'DENIED' : claim.status === 'PLANNED' || !promised.has(keyOf(claim)),
  )
}
