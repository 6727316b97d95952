import type { QuestionRule, TimelineEvent } from '../plan.ts'
import { given, rule } from './rule.ts'
import { about, breach } from './wording.ts'

const events: readonly (readonly [RegExp, TimelineEvent])[] = [
  [/discover|detect|learn|find out|found|notice[ds]?\b|aware/i, 'DISCOVERED'],
  [/contain|stop/i, 'CONTAINED'],
  [/notif|inform|alert|tell|told/i, 'NOTIFIED'],
  [/disclos|announc|report|publish|reveal|public/i, 'DISCLOSED'],
]

const eventOf = (verb: string): TimelineEvent => events.find(([pattern]) => pattern.test(verb))?.[1] ?? 'OCCURRED'

/** When it happened, was found, was told. */
export const whenQuestions: readonly QuestionRule[] = [
  rule(
    'notified/when-by',
    String.raw`when (?:did|was) (?:the )?(?<about>.+?) (?:notify|inform|alert|tell) .+`,
    ({ about }) => ({ kind: 'WHEN', event: 'NOTIFIED', ...given({ about }) }),
    ['When did Northwind notify its patients?', { kind: 'WHEN', event: 'NOTIFIED', about: 'Northwind' }],
    'When did Northwind settle?',
  ),
  rule(
    'when/people-notified',
    String.raw`when (?:were|was) (?!the breach|it\b).+ (?:notified|informed|alerted|told)${about}`,
    ({ about }) => ({ kind: 'WHEN', event: 'NOTIFIED', ...given({ about }) }),
    ['When were the patients notified?', { kind: 'WHEN', event: 'NOTIFIED' }],
    'When was Northwind founded?',
  ),
  rule(
    'when/passive',
    String.raw`when (?:was|were) (?:the )?(?:(?<about>.+?)(?:['’]s?)? )?(?:it|${breach}) (?<verb>discovered|detected|found|noticed|disclosed|announced|reported|revealed|contained|stopped|published|made public)`,
    ({ about, verb = '' }) => ({ kind: 'WHEN', event: eventOf(verb), ...given({ about }) }),
    ['When was the breach discovered?', { kind: 'WHEN', event: 'DISCOVERED' }],
    'When was Northwind founded?',
  ),
  rule(
    'when/active',
    String.raw`when did (?:the )?(?<about>.+?) (?<verb>discover|detect|find out about|learn of|learn about|notice|become aware of|disclose|announce|report|reveal|contain) (?:it|the .+|its .+|that .+)`,
    ({ about, verb = '' }) => ({ kind: 'WHEN', event: eventOf(verb), ...given({ about }) }),
    ['When did Northwind discover the breach?', { kind: 'WHEN', event: 'DISCOVERED', about: 'Northwind' }],
    'When did Northwind open?',
  ),
  rule(
    'when/happen',
    String.raw`when (?:did|was) (?:the )?(?:(?<about>.+?)(?:['’]s?)? )?(?:it|this|${breach})(?: (?:happen|occur|take place|begin|start))?`,
    ({ about }) => ({ kind: 'WHEN', event: 'OCCURRED', ...given({ about }) }),
    ['When did the Northwind breach happen?', { kind: 'WHEN', event: 'OCCURRED', about: 'Northwind' }],
    'When did Northwind open?',
  ),
  rule(
    'when/hacked',
    String.raw`when (?:was|were|did) (?:the )?(?<about>.+?) (?:get )?(?:hacked|breached|attacked|hit)`,
    ({ about }) => ({ kind: 'WHEN', event: 'OCCURRED', ...given({ about }) }),
    ['When was Northwind hacked?', { kind: 'WHEN', event: 'OCCURRED', about: 'Northwind' }],
    'When was Northwind sold?',
  ),
]
