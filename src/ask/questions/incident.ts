import type { QuestionRule } from '../plan.ts'
import { given, rule } from './rule.ts'
import { breach } from './wording.ts'

/** Who did it, who was hit, and how. */
export const incidentQuestions: readonly QuestionRule[] = [
  rule(
    'attributed/who',
    String.raw`who (?:was|is) (?:behind|responsible for) (?:the )?.+|who (?:hacked|attacked|breached) (?:the )?.+|who did it`,
    () => ({ kind: 'RELATION', predicate: 'ATTRIBUTED_TO', ask: 'object' }),
    ['Who was behind the attack?', { kind: 'RELATION', predicate: 'ATTRIBUTED_TO', ask: 'object' }],
    'Who was hit by the attack?',
  ),
  rule(
    'victims/who',
    String.raw`who (?:was|were|has been|got) (?:hit|hacked|breached|attacked|affected|the victims?|compromised)(?: .*)?|(?:which|what) (?:compan(?:y|ies)|organi[sz]ations?|victims?) (?:was|were|has been|have been|got|suffered) .+`,
    () => ({ kind: 'VICTIMS' }),
    ['Who was hit?', { kind: 'VICTIMS' }],
    'Who was notified?',
  ),
  rule(
    'cause/how',
    String.raw`how (?:did|was|were) (?:the )?(?:(?:attackers?|hackers?|intruders?|threat actors?|criminals|thieves|they) (?:get|break|gain|access|breach|hack).*|(?:(?<about>.+?)(?:['’]s?)? )?(?:it|${breach}) (?:happen|occur|start|begin)|(?<hit>.+?) (?:hacked|breached|attacked|compromised))`,
    ({ about, hit }) => ({ kind: 'CAUSE', ...given({ about: about ?? hit }) }),
    ['How did the attackers get in?', { kind: 'CAUSE' }],
    'How many people were affected?',
  ),
]
