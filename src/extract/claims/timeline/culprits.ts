import { subjectNounOf } from '../../clause/noun-subject.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { hasRole } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'

const criminal =
  /^(?:stole|stealing|hacked|hacked into|broke into|broke in|exfiltrated|infiltrated|hijacked|defaced|gained access|gained entry|infected|phished|got into|made off with|walked off with|downloaded|siphoned|siphoned off|helped himself to|helped herself to|ransacked|harvested|scraped|raided|smuggled out|guessed)$/i
const snooping = /^(?:looked up|photographed|sold|leaked|copied|downloaded|snooped|stole|exported|viewed|accessed)\b/i

/** Whether those who acted are attackers: patients access their records too. A person who stole needs no other sign. */
export function isAttack(context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (
    claim.predicate === 'DISCOVERED' &&
    !passiveRows.has(claim.foundBy) &&
    isThief(units, subjectNounOf(units, first))
  )
    return false
  if (claim.foundBy === 'discovered/clue') return isAttackerOrNoGroup(context, units[last]?.mention)
  if (isPosting(claim)) return false
  if (claim.foundBy === 'occurred/thief-acts' || claim.foundBy === 'occurred/insider-acts')
    return isDoer(claim, units[subjectNounOf(units, first) ?? -1]?.mention, context)
  if (claim.foundBy !== 'occurred/culprit-acted') return true
  const mention = units[first]?.mention
  if (mention === undefined || isAttacker(context, mention)) return true
  return isUnauthorized(mention) || (mention.label === 'PERSON' && criminal.test(triggerOf(claim)))
}

/** Rows of what was found and of who makes himself known. */
const passiveRows: ReadonlySet<string> = new Set(['discovered/passive-wide', 'discovered/thieves-make-contact'])

/** What a thief finds is his way in. A hacker may be one who tells. */
const isThief = (units: readonly Unit[], noun: number | null): boolean =>
  noun !== null &&
  /(?:unknown hackers?|criminals?|thie(?:f|ves)|attackers?|intruders?|gangs?|crooks?)$/.test(wordOf(units[noun]))

const wordOf = (unit: Unit | undefined): string =>
  unit === undefined ? '' : (unit.mention?.text.toLowerCase() ?? codeWord(unit))

const triggerOf = ({ arguments: args }: DraftClaim): string => args.find(({ role }) => role === 'trigger')?.text ?? ''

/** "an unauthorized individual had access" */
const isUnauthorized = ({ label, text }: ResolvedMention): boolean =>
  label === 'GROUP' && /\b(?:unauthori[sz]ed|unknown|unidentified|malicious)\b/i.test(text)

/** What a gang puts on its site it took before. */
const isPosting = ({ foundBy, ...claim }: DraftClaim): boolean =>
  /^occurred\/(?:culprit-acted|culprit-then|thief-acts)$/.test(foundBy) &&
  /^(?:posted|published|dumped|listed)\b/i.test(triggerOf({ foundBy, ...claim }))

/** Of a person by name the deed itself must be a crime. */
const isDoer = (claim: DraftClaim, mention: ResolvedMention | undefined, context: Context): boolean =>
  mention === undefined ||
  mention.label !== 'PERSON' ||
  isAttacker(context, mention) ||
  hasRole(context, mention.entity, 'DEFENDANT') ||
  criminal.test(triggerOf(claim)) ||
  (claim.foundBy === 'occurred/insider-acts' && snooping.test(triggerOf(claim)))

/** "picked up the intruder", not "found the customers". */
const isAttackerOrNoGroup = (context: Context, mention: ResolvedMention | undefined): boolean =>
  mention?.label !== 'GROUP' || isAttacker(context, mention)

const isAttacker = (context: Context, { roles, entity }: ResolvedMention): boolean =>
  (roles?.includes('THREAT_ACTOR') ?? false) || hasRole(context, entity, 'THREAT_ACTOR')
