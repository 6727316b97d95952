import type { Status } from '../../model.ts'
import type { QuestionRule } from '../plan.ts'
import { given, rule } from './rule.ts'
import { about, breach, exposed } from './wording.ts'

const statusWords: Readonly<Record<string, readonly Status[]>> = {
  denied: ['DENIED'],
  'not exposed': ['DENIED'],
  alleged: ['ALLEGED'],
  allegedly: ['ALLEGED'],
  confirmed: ['CONFIRMED'],
  possibly: ['POSSIBLE'],
  potentially: ['POSSIBLE'],
}

const statusesOf = (word: string | undefined): readonly Status[] | undefined =>
  word === undefined ? undefined : statusWords[word.toLowerCase()]

/** Which data was exposed, denied or alleged, and whether a kind was. */
export const dataQuestions: readonly QuestionRule[] = [
  rule(
    'data/says-who',
    String.raw`(?:what|which) (?:kinds? of |types? of )?(?:data|information|records?)(?: does| did| do)? (?:the )?(?<assertedBy>.+?) (?:say|says|said|claim|claims|claimed|allege|alleges|alleged)(?: that)? (?:was|were|has been|had been|is|are) (?<not>not )?${exposed}${about}`,
    ({ assertedBy, about, not }) => ({
      kind: 'DATA',
      ...given({ about, assertedBy, statuses: not === undefined ? undefined : statusWords.denied }),
    }),
    ['What data does the class action say was exposed?', { kind: 'DATA', assertedBy: 'class action' }],
    'What data does Northwind sell?',
  ),
  rule(
    'data/status',
    String.raw`(?:what|which) (?:kinds? of |types? of )?(?:data|information|records?) (?:was|were|has been|is|are|may have been|might have been) (?<status>denied|not exposed|alleged|confirmed|allegedly|possibly|potentially)(?: to (?:be|have been))? ?${exposed}?${about}`,
    ({ status, about }) => ({ kind: 'DATA', ...given({ about, statuses: statusesOf(status) }) }),
    ['What data was denied?', { kind: 'DATA', statuses: ['DENIED'] }],
    'Who denied the breach?',
  ),
  rule(
    'data/not',
    String.raw`(?:what|which) (?:kinds? of |types? of )?(?:data|information|records?) (?:was|were) (?:not|never) ${exposed}${about}`,
    ({ about }) => ({ kind: 'DATA', ...given({ about, statuses: statusWords.denied }) }),
    ['Which data was not exposed in the Northwind breach?', { kind: 'DATA', about: 'Northwind', statuses: ['DENIED'] }],
    'Who was not notified?',
  ),
  rule(
    'data/exposed',
    String.raw`(?:what|which) (?:kinds? of |types? of )?(?:\w+ )?(?:data|information|records?) (?:was|were|has been|have been|is|are|may have been|might have been|got) ${exposed}${about}`,
    ({ about }) => ({ kind: 'DATA', ...given({ about }) }),
    ['What data was exposed in the Northwind breach?', { kind: 'DATA', about: 'Northwind' }],
    'What data protection law applies?',
  ),
  rule(
    'data/did',
    String.raw`(?:what|which) (?:kinds? of |types? of )?(?:data|information|records?)? ?did (?:the )?(?<about>.+?)(?:['’]s?)?(?: ${breach})? (?:expose|leak|lose|compromise|involve|steal|take|access)`,
    ({ about }) => ({ kind: 'DATA', ...given({ about }) }),
    ['What data did the Northwind breach expose?', { kind: 'DATA', about: 'Northwind' }],
    'What did Northwind say?',
  ),
  rule(
    'exposed/was',
    String.raw`(?:was|were|is|are|has|have|did) (?:the |any |some )?(?<data>.+?)(?: been| get| also)? ${exposed}${about}`,
    ({ data = '', about }) => ({ kind: 'WAS_EXPOSED', data, ...given({ about }) }),
    ['Were Social Security numbers exposed?', { kind: 'WAS_EXPOSED', data: 'Social Security numbers' }],
    'Were customers notified?',
  ),
  rule(
    'exposed/did',
    String.raw`did (?:the )?(?<about>.+?)(?:['’]s?)?(?: ${breach})? (?:expose|leak|lose|compromise|involve) (?:the |any |some )?(?<data>.+)`,
    ({ data = '', about }) => ({ kind: 'WAS_EXPOSED', data, ...given({ about }) }),
    ['Did the Northwind breach expose passwords?', { kind: 'WAS_EXPOSED', data: 'passwords', about: 'Northwind' }],
    'Did Northwind notify patients?',
  ),
]
