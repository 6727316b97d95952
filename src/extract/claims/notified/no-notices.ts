import type { Context } from '../../draft.ts'
import { subjectNounOf } from '../../clause/noun-subject.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../../match/units.ts'
import {
  errandWords,
  pressNames,
  lures,
  missing,
  petitioners,
  outsideTellers,
  ownPeople,
  ransomWords,
  shams,
} from '../../rules/claims/notice-vetoes.ts'
import { mouthpieces, outlets } from '../../rules/lexicon/watchers.ts'
import { tellsOfDataBreach } from '../data-breach-told.ts'
import { entityOf, isThirdParty } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { hasTrait } from './notice-rows.ts'
import { isToldByServed, tellsOfOtherMatter } from './other-matters.ts'

/** Mail that lures, notes that blackmail, calls of reporters, and posts: who sends them notifies nobody. */
export const isNoNotice = (context: Context, match: RuleMatch): boolean =>
  isLure(match) ||
  isRansomNote(match) ||
  isToldToPress(context, match) ||
  isToldByOutsider(match) ||
  isOfOutsider(match) ||
  isCalledForComment(match) ||
  isAlarm(context, match) ||
  isLetterOfOthers(context, match) ||
  isPetition(match) ||
  isMissingEntry(match) ||
  tellsOfOtherMatter(match) ||
  isToldByServed(match)

/** "Phishing emails were sent to customers", "posing as the regulator they emailed firms". */
const isLure = ({ claim, labelled: { units, words }, first, last }: RuleMatch): boolean =>
  (hasTrait(claim, 'MAIL') && holdsOne(units, first - 3, last, lures)) || shams.some((word) => words.has(word))

/** "Users receive a message telling them that their files are locked." */
const isRansomNote = ({ claim, labelled: { words } }: RuleMatch): boolean =>
  hasTrait(claim, 'MAIL_GOT') && ransomWords.some((word) => words.has(word))

/** "posted a message to Twitter", "told the Herald": who hears it is the world. */
function isToldToPress(context: Context, { claim }: RuleMatch): boolean {
  const heard = entityOf(context, claim.object)
  if (heard?.kind !== 'ORGANIZATION' || heard.roles.includes('VICTIM')) return false
  const name = heard.name.toLowerCase()
  return hasTrait(claim, 'MAY_REACH_PRESS') && (mouthpieces.has(name) || outlets.has(name) || pressNames.test(name))
}

/** "A reporter contacted them": where the row binds nobody the victim would be taken for who tells. */
function isToldByOutsider({ claim, labelled: { units }, first }: RuleMatch): boolean {
  if (claim.subject !== undefined || !hasTrait(claim, 'OPEN_SUBJECT')) return false
  const noun = subjectNounOf(units, first)
  const unit = noun === null ? undefined : units[noun]
  if (unit === undefined) return false
  return outsideTellers.has(unit.mention?.text.toLowerCase().split(/\s+/).at(-1) ?? codeWord(unit))
}

/** "The regulator was tipped off by a researcher": he tells for himself, whom the row has not bound. */
const isOfOutsider = ({ claim, labelled: { units }, last }: RuleMatch): boolean =>
  claim.subject === undefined && wordAt(units, last + 1) === 'by' && holdsOne(units, last + 2, last + 6, outsideTellers)

/** "The paper contacted the police to confirm it". */
const isCalledForComment = ({ claim, labelled: { units }, last }: RuleMatch): boolean =>
  hasTrait(claim, 'CALL') &&
  /^(?:for|to|with)$/.test(wordAt(units, last + 1)) &&
  holdsOne(units, last + 2, last + 6, errandWords)

/** "Staff were alerted to odd traffic": that is how a house finds out. */
const isAlarm = (
  context: Context,
  { claim: { foundBy, object }, labelled: { units }, first, last }: RuleMatch,
): boolean =>
  /^notified\/(?:passive|passive-told)$/.test(foundBy) &&
  units.slice(first, last + 1).some((unit) => /^(?:alerted|aware)$/.test(codeWord(unit))) &&
  ownPeople.has((entityOf(context, object)?.name ?? '').toLowerCase())

/** Letters and calls are notices where the article tells of a breach: a campaign writes to voters every day. */
const isLetterOfOthers = (context: Context, { claim }: RuleMatch): boolean =>
  hasTrait(claim, 'MAIL') &&
  !isThirdParty(context, claim.object) &&
  !/affected|impacted/i.test(entityOf(context, claim.object)?.name ?? '') &&
  !tellsOfDataBreach(context)

/** "In a letter to the regulator the senators asked": not from the one who was hit. */
const isPetition = ({ claim, labelled: { units } }: RuleMatch): boolean =>
  claim.subject === undefined &&
  hasTrait(claim, 'PETITION') &&
  units.some(({ mention, word }) => petitioners.has(mention?.text.toLowerCase().split(/\s+/).at(-1) ?? word))

/** "Nothing has appeared on the regulator's portal." */
const isMissingEntry = ({ claim, labelled: { units }, first }: RuleMatch): boolean =>
  hasTrait(claim, 'REGISTER') && holdsOne(units, Math.max(0, first - 6), first, missing)
