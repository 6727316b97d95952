import type { Status } from '../model.ts'
import type { Plan, QuestionRule, TimelineEvent } from './plan.ts'

const breach = String.raw`(?:data |security |cyber)?(?:breach|incident|attack|cyberattack|hack|leak)(?:es|s)?`
const exposed = String.raw`(?:exposed|leaked|stolen|taken|accessed|compromised|breached|involved)`
const people = String.raw`(?:(?:people|patients|customers|users|individuals|employees|accounts|records|members|students|consumers|victims|persons|residents|cardholders|subscribers)(?:'s?)?(?: (?:records?|accounts?|information|data))?)`
const about = String.raw`(?: (?:in|by|at|during|of|from|for) (?:the )?(?<about>.+?)(?:['’]s?)?(?: ${breach})?)?`

/** A rule's groups with the empty ones left out, so that a plan has only what the question says. */
function given<T extends object>(parts: T): { readonly [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never
}

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

const events: readonly (readonly [RegExp, TimelineEvent])[] = [
  [/discover|detect|learn|find out|found|notice[ds]?\b|aware/i, 'DISCOVERED'],
  [/contain|stop/i, 'CONTAINED'],
  [/notif|inform|alert|tell|told/i, 'NOTIFIED'],
  [/disclos|announc|report|publish|reveal|public/i, 'DISCLOSED'],
]

const eventOf = (verb: string): TimelineEvent => events.find(([pattern]) => pattern.test(verb))?.[1] ?? 'OCCURRED'

const rule = (
  id: string,
  pattern: string,
  plan: QuestionRule['plan'],
  example: QuestionRule['example'],
  nearMiss: string,
): QuestionRule => ({
  id,
  pattern: new RegExp(`^(?:${pattern})$`, 'i'),
  plan,
  example,
  nearMiss,
})

/** Tried in order; the first that fits is taken, so the narrow forms stand before the wide ones. */
export const questionRules: readonly QuestionRule[] = [
  rule(
    'affected/how-many',
    String.raw`how many (?:\w+ ){0,2}?${people}(?: were| was| have been| has been| are)?(?: (?:affected|impacted|hit|exposed|compromised|stolen|leaked|notified|involved))?${about}`,
    ({ about }) => ({ kind: 'AFFECTED', ...given({ about }) }),
    ['How many people were affected by the Northwind breach?', { kind: 'AFFECTED', about: 'Northwind' }],
    'How many lawsuits were filed?',
  ),
  rule(
    'affected/did',
    String.raw`how many (?:\w+ ){0,2}?${people} did (?:the )?(?<about>.+?)(?:['’]s?)?(?: ${breach})? (?:affect|impact|hit|expose|compromise|leak|involve)`,
    ({ about }) => ({ kind: 'AFFECTED', ...given({ about }) }),
    ['How many patients did the Northwind breach affect?', { kind: 'AFFECTED', about: 'Northwind' }],
    'How many patients does Northwind treat?',
  ),
  rule(
    'affected/size',
    String.raw`how (?:big|large) (?:was|is) (?:the )?(?<about>.+?)?(?:['’]s?)? ?${breach}`,
    ({ about }) => ({ kind: 'AFFECTED', ...given({ about }) }),
    ['How big was the Northwind data breach?', { kind: 'AFFECTED', about: 'Northwind' }],
    'How big is Northwind?',
  ),
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

// "the class action against Northwind": the party is who stands after "against"; "the class" is no name to look up.
function lawPartyOf(party: string | undefined): string | undefined {
  if (party === undefined) return undefined
  const against = /against (?:the )?(.+)$/i.exec(party)?.[1] ?? party
  return /^(?:class(?: action)?|case|lawsuit|plaintiffs?)$/i.test(against) ? undefined : against
}

/** The plan of a question, or null where no row fits. */
export function planQuestion(question: string): Plan | null {
  const plain = question
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?.!\s]+$/, '')
  for (const { pattern, plan } of questionRules) {
    const match = pattern.exec(plain)
    if (match !== null) return plan(match.groups ?? {})
  }
  return null
}
