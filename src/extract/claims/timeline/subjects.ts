import { subjectNounOf } from '../../clause/noun-subject.ts'
import type { Context } from '../../draft.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { ownVoiceOf } from '../own-voice.ts'
import { hasRole, isAuthority } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { aboutPrepositions, passiveAuxiliaries, transparentNouns } from '../../rules/claims/timeline-words.ts'

/** Rows whose verb tells of the incident only where the incident is its subject. */
const subjectRows = /^(?:occurred\/happened|discovered\/passive|disclosed\/passive|disclosed\/came-to-light)$/

/** Not in "the inquiry into the breach began in May": there something else began. */
export function isAboutTheIncident(context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.predicate === 'DISCOVERED' && isHearing.test(firstTriggerText(claim)))
    return isOfTheVictim(context, claim, units, first)
  if (
    claim.predicate === 'DISCOVERED' &&
    (isToldToOthers(context, units, first, claim) || isRuling(units, first, claim))
  )
    return false
  if (claim.foundBy === 'discovered/it') return !isOfAPerson(units, first)
  if (!subjectRows.test(claim.foundBy)) return true
  const own = units.slice(first, last + 1).map(codeWord)
  const isRelative = own.some((word) => word === 'that' || word === 'which') || /ing$/.test(firstTrigger(claim))
  const isParticiple = claim.foundBy.endsWith('/passive') && !own.some((word) => passiveAuxiliaries.has(word))
  if (isRelative || isParticiple) return true
  const preposition = beforeNounPhrase(units, first)
  const word = wordAt(units, preposition)
  if (word === 'of') return transparentNouns.has(wordAt(units, preposition - 1))
  return !aboutPrepositions.has(word)
}

const isHearing =
  /^(?:was|were|been|being) (?:notified|informed|told|alerted|made aware)\b|^(?:notified|informed|told|alerted)\b.* us\b/

/** "Customers learned of the breach in May": that is when they were told. What customers notice is a find. */
function isToldToOthers(context: Context, units: readonly Unit[], first: number, claim: RuleMatch['claim']): boolean {
  if (!hearing.test(firstTriggerText(claim))) return false
  const noun = subjectNounOf(units, first)
  const mention = noun === null ? undefined : units[noun]?.mention
  const word = noun === null ? '' : wordAt(units, noun)
  if (mention?.label === 'ORGANIZATION') return isAuthority(context, mention.entity)
  if (mention?.label !== 'GROUP') return /^(?:public|world)$/.test(word)
  return !insiders.test(mention.text)
}

/** "Justice Roe found on Thursday that the bank had breached the act" */
function isRuling(units: readonly Unit[], first: number, claim: RuleMatch['claim']): boolean {
  if (!/^(?:found|finds|finding|determined|concluded)\b/.test(firstTriggerText(claim))) return false
  const noun = subjectNounOf(units, first)
  if (noun === null) return false
  const { title = '', text = '' } = units[noun]?.mention ?? {}
  return judging.test(`${title} ${text} ${wordAt(units, noun)} ${wordAt(units, noun - 1)}`)
}

const judging = /\b(?:judges?|justices?|courts?|jury|panel|tribunal|magistrate)\b/i

const hearing =
  /^(?:first |only )?(?:(?:was|were|been) )?(?:learned|learnt|learn|heard|hear|found out|told|informed|notified|alerted|made aware|knew|know)\b/
const insiders =
  /\b(?:staff|staffers|employees|workers|officials|executives|managers|engineers|technicians|researchers?|experts|police|investigators|administrators|analysts|team|authorities|agents|detectives|leaders)$/i

/** "The regulator was notified of it" and "it informed us", in a regulator's words: others than the victim hear of it. */
function isOfTheVictim(context: Context, claim: RuleMatch['claim'], units: readonly Unit[], first: number): boolean {
  if (/\bus\b/.test(firstTriggerText(claim))) return ownVoiceOf(context) !== null
  const noun = subjectNounOf(units, first)
  const hearer = noun === null ? undefined : units[noun]?.mention?.entity
  return !isAuthority(context, hearer) && !hasRole(context, hearer, 'LAW_ENFORCEMENT')
}

const firstTriggerText = ({ arguments: args }: RuleMatch['claim']): string =>
  args.find(({ role }) => role === 'trigger')?.text.toLowerCase() ?? ''

/** "He had found it": what "it" is, and on whose word, only the person's own sentences tell. */
const isOfAPerson = (units: readonly Unit[], verb: number): boolean => {
  const at = wordAt(units, verb - 1) === 'had' ? verb - 2 : verb - 1
  return /^(?:he|she|PER)$/.test(wordAt(units, at))
}

const firstTrigger = ({ arguments: args }: RuleMatch['claim']): string =>
  args.find(({ role }) => role === 'trigger')?.text.split(' ')[0] ?? ''

function beforeNounPhrase(units: readonly Unit[], first: number): number {
  let at = first - 1
  while (at >= 0 && isInNounPhrase(units[at])) at -= 1
  return at
}

const isInNounPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.mention !== undefined || /_[DANPM]$/.test(unit.code)) &&
  !aboutPrepositions.has(codeWord(unit))
