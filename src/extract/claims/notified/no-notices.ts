import type { Context } from '../../draft.ts'
import { subjectNounOf } from '../../clause/noun-subject.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../../match/units.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import {
  errandWords,
  pressNames,
  lures,
  outsideTellers,
  ownPeople,
  ransomWords,
  shams,
} from '../../rules/claims/notice-vetoes.ts'
import { mouthpieces, outlets } from '../../rules/lexicon/watchers.ts'
import { tellsOfDataBreach } from '../data-breach-told.ts'
import { entityOf, isThirdParty } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'

/** Mail that lures, notes that blackmail, calls of reporters, and posts: who sends them notifies nobody. */
export const isNoNotice = (context: Context, match: RuleMatch): boolean =>
  isLure(match) ||
  isRansomNote(match) ||
  isToldToPress(context, match) ||
  isToldByOutsider(match) ||
  isCalledForComment(match) ||
  isAlarm(context, match) ||
  isLetterOfOthers(context, match)

/** "Phishing emails were sent to customers", "posing as the regulator they emailed firms". */
const isLure = ({ claim: { foundBy }, labelled: { units, words }, first, last }: RuleMatch): boolean =>
  (mailRows.test(foundBy) && holdsOne(units, first - 3, last, lures)) || shams.some((word) => words.has(word))

/** "Users receive a message telling them that their files are locked." */
const isRansomNote = ({ claim: { foundBy }, labelled: { words } }: RuleMatch): boolean =>
  /^notified\/(?:received|opened|letter-reached)/.test(foundBy) && ransomWords.some((word) => words.has(word))

/** "posted a message to Twitter", "told the Herald": who hears it is the world. */
function isToldToPress(context: Context, { claim: { object, foundBy } }: RuleMatch): boolean {
  const heard = entityOf(context, object)
  if (heard?.kind !== 'ORGANIZATION' || heard.roles.includes('VICTIM')) return false
  const name = heard.name.toLowerCase()
  return (
    /\/(?:letters-to|told-|wrote-to|emails-to)/.test(foundBy) &&
    (mouthpieces.has(name) || outlets.has(name) || pressNames.test(name))
  )
}

/** "A reporter contacted them": where the row binds nobody the victim would be taken for who tells. */
function isToldByOutsider({ claim, labelled: { units }, first }: RuleMatch): boolean {
  if (claim.subject !== undefined || !optionalRows.has(claim.foundBy)) return false
  const noun = subjectNounOf(units, first)
  const unit = noun === null ? undefined : units[noun]
  if (unit === undefined) return false
  return outsideTellers.has(unit.mention?.text.toLowerCase().split(/\s+/).at(-1) ?? codeWord(unit))
}

const optionalRows = wordSet('notified/them notified/planned notified/break-news notified/referred-itself')

/** "The paper contacted the police to confirm it". */
const isCalledForComment = ({ claim: { foundBy }, labelled: { units }, last }: RuleMatch): boolean =>
  callRows.test(foundBy) &&
  /^(?:for|to|with)$/.test(wordAt(units, last + 1)) &&
  holdsOne(units, last + 2, last + 6, errandWords)

const callRows = /^notified\/(?:called-in|house-contacts|wrote-to|house-writes|finder-writes|along-with)$/

/** "Staff were alerted to odd traffic": that is how a house finds out. */
const isAlarm = (
  context: Context,
  { claim: { foundBy, object }, labelled: { units }, first, last }: RuleMatch,
): boolean =>
  /^notified\/(?:passive|passive-told)$/.test(foundBy) &&
  units.slice(first, last + 1).some((unit) => /^(?:alerted|aware)$/.test(codeWord(unit))) &&
  ownPeople.has((entityOf(context, object)?.name ?? '').toLowerCase())

/** Letters and calls are notices where the article tells of a breach: a campaign writes to voters every day. */
const isLetterOfOthers = (context: Context, { claim: { foundBy, object } }: RuleMatch): boolean =>
  mailRows.test(foundBy) &&
  !isThirdParty(context, object) &&
  !/affected|impacted/i.test(entityOf(context, object)?.name ?? '') &&
  !tellsOfDataBreach(context)

const mailRows =
  /^notified\/(?:wrote-to|letters-to|sent-them-letters|in-a-letter|letters-were-sent|letter-of|letters-mailed|them|emails-to|house-writes|received|opened)/
