import type { Context } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { hasRole } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'

const criminal = /^(?:stole|stealing|hacked|hacked into|broke into|broke in|exfiltrated|infiltrated|hijacked|defaced)$/i

/** Whether those who acted are attackers: patients access their records too. A person who stole needs no other sign. */
export function isAttack(context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.foundBy === 'discovered/clue') return isAttackerOrNoGroup(context, units[last]?.mention)
  if (claim.foundBy !== 'occurred/culprit-acted') return true
  const mention = units[first]?.mention
  if (mention === undefined || isAttacker(context, mention)) return true
  const trigger = claim.arguments.find(({ role }) => role === 'trigger')
  return mention.label === 'PERSON' && criminal.test(trigger?.text ?? '')
}

/** "picked up the intruder", not "found the customers". */
const isAttackerOrNoGroup = (context: Context, mention: ResolvedMention | undefined): boolean =>
  mention?.label !== 'GROUP' || isAttacker(context, mention)

const isAttacker = (context: Context, { roles, entity }: ResolvedMention): boolean =>
  (roles?.includes('THREAT_ACTOR') ?? false) || hasRole(context, entity, 'THREAT_ACTOR')
