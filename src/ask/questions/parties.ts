import type { QuestionRule } from '../plan.ts'
import { given, rule } from './rule.ts'

/** Who notified, sued, settled with, fined, investigated, represented and owns whom. */
export const partyQuestions: readonly QuestionRule[] = [
  rule(
    'notified/whom-did',
    String.raw`who(?:m)? (?:did|has|have) (?:the )?(?<subject>.+?) (?:notif(?:y|ied)|inform(?:ed)?|alert(?:ed)?|tell|told)(?: about .+| of .+)?(?: and when)?`,
    ({ subject }) => ({ kind: 'RELATION', predicate: 'NOTIFIED', ask: 'object', ...given({ subject }) }),
    ['Whom did Northwind notify?', { kind: 'RELATION', predicate: 'NOTIFIED', ask: 'object', subject: 'Northwind' }],
    'Who did Northwind sue?',
  ),
  rule(
    'notified/who-was',
    String.raw`who (?:was|were|has been|have been|got) (?:notified|informed|alerted|told)(?: by (?:the )?(?<subject>.+?))?(?: about .+| of .+)?(?:,? and when)?`,
    ({ subject }) => ({ kind: 'RELATION', predicate: 'NOTIFIED', ask: 'object', ...given({ subject }) }),
    ['Who was notified and when?', { kind: 'RELATION', predicate: 'NOTIFIED', ask: 'object' }],
    'Who was sued?',
  ),
  rule(
    'notified/who-did',
    String.raw`who (?:notified|informed|alerted) (?:the )?(?<object>.+)`,
    ({ object }) => ({ kind: 'RELATION', predicate: 'NOTIFIED', ask: 'subject', ...given({ object }) }),
    ['Who notified the patients?', { kind: 'RELATION', predicate: 'NOTIFIED', ask: 'subject', object: 'patients' }],
    'Who warned of fraud?',
  ),
  rule(
    'sued/whom',
    String.raw`who sued whom|who (?:has been|was|is being|were) sued|(?:what|which) (?:lawsuits?|suits?|class actions?|legal actions?) (?:were|was|have been|are|is) (?:filed|there)`,
    () => ({ kind: 'RELATION', predicate: 'SUED', ask: 'both' }),
    ['Who sued whom?', { kind: 'RELATION', predicate: 'SUED', ask: 'both' }],
    'Who fined whom?',
  ),
  rule(
    'sued/who',
    String.raw`who (?:sued|is suing|has sued|filed (?:a |the )?(?:class[- ]action )?(?:law)?suit against|took (?:legal )?action against) (?:the )?(?<object>.+)`,
    ({ object }) => ({ kind: 'RELATION', predicate: 'SUED', ask: 'subject', ...given({ object }) }),
    ['Who sued Northwind?', { kind: 'RELATION', predicate: 'SUED', ask: 'subject', object: 'Northwind' }],
    'Who fined Northwind?',
  ),
  rule(
    'sued/by',
    String.raw`who(?:m)? (?:did|has) (?:the )?(?<subject>.+?) (?:sue|sued)|who was sued by (?:the )?(?<by>.+)`,
    ({ subject, by }) => ({ kind: 'RELATION', predicate: 'SUED', ask: 'object', ...given({ subject: subject ?? by }) }),
    [
      'Whom did the Harbor State attorney general sue?',
      { kind: 'RELATION', predicate: 'SUED', ask: 'object', subject: 'Harbor State attorney general' },
    ],
    'Whom did Northwind notify?',
  ),
  rule(
    'settled/whom',
    String.raw`who settled(?: with whom| the case)?|(?:what|which) settlements? (?:were|was|have been|are|is) (?:reached|made|there)`,
    () => ({ kind: 'SETTLEMENT' }),
    ['Who settled with whom?', { kind: 'SETTLEMENT' }],
    'Who sued whom?',
  ),
  rule(
    'settled/with',
    String.raw`who (?:has )?settled with (?:the )?(?<other>.+)|(?:who(?:m)?|with whom) did (?:the )?(?<party>.+?) settle(?: with)?|(?:how much|for how much|what) did (?:the )?(?<payer>.+?) (?:settle(?: for| with .+)?|pay to settle.*|agree to pay)(?: for)?|did (?:the )?(?<asked>.+?) settle(?: with .+)?`,
    ({ other, party, payer, asked }) => ({ kind: 'SETTLEMENT', ...given({ party: party ?? payer ?? asked, other }) }),
    ['Who settled with the DEA?', { kind: 'SETTLEMENT', other: 'DEA' }],
    'Who sued the DEA?',
  ),
  rule(
    'settled/sum',
    String.raw`how much (?:was|is) (?:the )?(?:(?<party>.+?)(?:['’]s?)? )?(?:class[- ]action )?settlement(?: with .+)?`,
    ({ party }) => ({ kind: 'SETTLEMENT', ...given({ party }) }),
    ['How much was the Northwind settlement?', { kind: 'SETTLEMENT', party: 'Northwind' }],
    'How much was the fine?',
  ),
  rule(
    'fined/who',
    String.raw`who fined (?:whom|(?:the )?(?<object>.+))|(?:how much|why) was (?:the )?(?<fined>.+?) fined.*|who was fined`,
    ({ object, fined }) => ({
      kind: 'RELATION',
      predicate: 'FINED',
      ask: 'both',
      ...given({ object: object ?? fined }),
    }),
    ['Who fined Northwind?', { kind: 'RELATION', predicate: 'FINED', ask: 'both', object: 'Northwind' }],
    'Who sued Northwind?',
  ),
  rule(
    'investigated/who',
    String.raw`who (?:is |has been |was )?investigat(?:ed|ing|es) (?:whom|(?:the )?(?<object>.+))`,
    ({ object }) => ({ kind: 'RELATION', predicate: 'INVESTIGATED', ask: 'both', ...given({ object }) }),
    [
      'Who is investigating Northwind?',
      { kind: 'RELATION', predicate: 'INVESTIGATED', ask: 'both', object: 'Northwind' },
    ],
    'Who owns Northwind?',
  ),
  rule(
    'law-firm/which',
    String.raw`(?:which|what) (?:law firm|lawyers?|attorneys?|firm)(?:s)? (?:is|are|was|were|represents?|represented|filed|handles?).*?(?: (?:against|for|with|in) (?:the )?(?<party>.+?)(?: (?:case|lawsuit|class action))?)?`,
    ({ party }) => ({ kind: 'LAW_FIRM', ...given({ party: lawPartyOf(party) }) }),
    ['Which law firm represents the class?', { kind: 'LAW_FIRM' }],
    'Which law was broken?',
  ),
  rule(
    'law-firm/bare',
    String.raw`(?:which|what) law firms?|who represents (?:the )?(?<party>.+)`,
    ({ party }) => ({ kind: 'LAW_FIRM', ...given({ party }) }),
    ['Who represents the plaintiffs?', { kind: 'LAW_FIRM', party: 'plaintiffs' }],
    'Who owns Northwind?',
  ),
  rule(
    'owns/who',
    String.raw`who owns (?:the )?(?<object>.+)|(?:what|which) (?:company|organization) owns (?:the )?(?<owned>.+)`,
    ({ object, owned }) => ({
      kind: 'RELATION',
      predicate: 'OWNS',
      ask: 'subject',
      ...given({ object: object ?? owned }),
    }),
    ['Who owns Alder Pharmacy?', { kind: 'RELATION', predicate: 'OWNS', ask: 'subject', object: 'Alder Pharmacy' }],
    'Who is Alder Pharmacy?',
  ),
]

// "the class action against Northwind": the party is who stands after "against"; "the class" is no name to look up.
function lawPartyOf(party: string | undefined): string | undefined {
  if (party === undefined) return undefined
  const against = /against (?:the )?(.+)$/i.exec(party)?.[1] ?? party
  return /^(?:class(?: action)?|case|lawsuit|plaintiffs?)$/i.test(against) ? undefined : against
}
