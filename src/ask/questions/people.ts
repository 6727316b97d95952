import type { QuestionRule } from '../plan.ts'
import { given, rule } from './rule.ts'

/** What somebody said, who said it, who somebody is. */
export const peopleQuestions: readonly QuestionRule[] = [
  rule(
    'said/what',
    String.raw`what (?:did|does|has|have) (?:the )?(?<speaker>.+?) (?:say|said|tell|told|claim|comment|state|write|think)(?: .*?)?(?: about (?:the )?(?<about>.+))?`,
    ({ speaker = '', about }) => ({ kind: 'WHAT_SAID', speaker, ...given({ about }) }),
    ['What did Dana Whitlock say?', { kind: 'WHAT_SAID', speaker: 'Dana Whitlock' }],
    'Who said that?',
  ),
  rule(
    'said/who',
    String.raw`who (?:said|says|claimed|claims|stated|states|told .+?|commented|wrote|warned|called|thinks|believes)(?: that)?:? (?:it (?:is|was) )?[“"']?(?<words>.+?)[”"']?`,
    ({ words = '' }) => ({ kind: 'WHO_SAID', words }),
    [
      'Who said the breach is hard to give advice on?',
      { kind: 'WHO_SAID', words: 'the breach is hard to give advice on' },
    ],
    'Who is Dana Whitlock?',
  ),
  rule(
    'who-is/named',
    String.raw`who(?:['’]s| is| are| was) (?<name>.+)|what (?:is|are) (?<thing>.+)`,
    ({ name, thing }) => ({ kind: 'WHO_IS', name: name ?? thing ?? '' }),
    ['Who is Dana Whitlock?', { kind: 'WHO_IS', name: 'Dana Whitlock' }],
    'Who said so?',
  ),
]
