/** Word classes of what organizations offer, do and decline to say. */
import type { WordClasses } from './rule.ts'
import { wordClasses } from './classes.ts'
import { wordSet } from './lexicon/phrases.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Regular verbs in all their forms; a final ! doubles the consonant. */
const forms = (list: string): readonly string[] =>
  words(list).flatMap((verb) => {
    const base = verb.replace(/!$/, '')
    if (base !== verb) return [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    const ending = /[^aeiou]y$/.test(base)
    const stem = base.replace(/e$/, '')
    return [
      base,
      ending ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`,
      ending ? `${base.slice(0, -1)}ied` : `${stem}ed`,
      `${stem}ing`,
    ]
  })

/** Verbs of steps against a breach or the next one. */
const steps = [
  ...forms(
    'implement introduce adopt deploy install enhance strengthen improve increase bolster upgrade tighten harden review revise revamp overhaul update hire retain engage appoint enlist contract train retrain educate reset! revoke disable deactivate isolate secure patch fix rotate encrypt migrate restrict limit conduct perform launch establish develop create designate maintain undergo expand add suspend terminate sanction discipline remove delete destroy commission audit test scan modify reinforce augment accelerate require employ form apply segment block! purge replace correct mitigate remediate contain quarantine evaluate assess reassess invest embark commit! submit! comply initiate configure reconfigure counsel reeducate re-educate remind disconnect commence',
  ),
  ...words('began begun began rebuilt rebuild rebuilding undertook undertaken undertake undertaking'),
  'took steps',
  'taken steps',
  'taking steps',
  'take steps',
  'took action',
  'taken action',
  'took measures',
  'taken measures',
  'put in place',
  'putting in place',
  'set up',
  'setting up',
  'brought in',
  'bringing in',
  'shut down',
  'shutting down',
  'took down',
  'rolled out',
  'rolling out',
  'roll out',
  'stepped up',
  'stepping up',
  'beefed up',
  'turned off',
  'locked down',
  'moved to',
  'took',
  'taking',
  'taken',
  'take',
  'offline',
]

export const statementClasses: WordClasses = {
  ...wordClasses,
  step: [...new Set(steps)].filter((step) => step !== 'offline' && step !== 'moved to'),
  'step-done': [
    ...forms(
      'implement introduce adopt deploy install enhance strengthen improve increase upgrade tighten review revise update hire retain engage train retrain reset! revoke disable isolate secure patch fix rotate encrypt restrict add suspend terminate sanction remove delete conduct perform establish develop',
    ).filter((form) => /ed$/.test(form) || form === 'reset'),
    'reset',
    'put in place',
    'taken offline',
    'shut down',
    'rolled out',
    'set up',
    'retrained',
    're-educated',
    'counseled',
  ].filter((form) => form !== 'resetted'),
  guard: words(
    'measures safeguards controls protocols procedures policies passwords password authentication encryption firewall firewalls monitoring',
  ),
  offer: [
    ...words(
      'offered offers offering offer provided provides providing provide extended extending gave giving give doubling doubled extends',
    ),
    'paying for',
    'pay for',
    'paid for',
    'made available',
    'making available',
    'make available',
    'arranged for',
    'arranged',
    'arranging',
    'purchased',
    'covering',
  ],
  remedy: [
    'credit monitoring',
    'credit-monitoring',
    'identity theft protection',
    'identity protection',
    'identity theft',
    'identity monitoring',
    'identity restoration',
    'identity theft restoration',
    'identity recovery',
    'identity theft monitoring',
    'id theft protection',
    'id protection',
    'id monitoring',
    'fraud monitoring',
    'fraud protection',
    'fraud alerts',
    'fraud resolution',
    'fraud consultation',
    'credit protection',
    'credit reports',
    'credit report',
    'credit freezes',
    'dark web monitoring',
    'cyber monitoring',
    'account monitoring',
    'identity repair',
    'identity services',
    'call center',
    'call centre',
    'hotline',
    'refunds',
    'refund',
    'reimbursement',
    'vouchers',
    'voucher',
    'gift cards',
    'new cards',
    'replacement cards',
    'in-app credit',
    'bill credit',
    'protection services',
    'monitoring services',
    'protection service',
    'monitoring service',
  ],
  'remedy-more': words(
    'monitoring protection restoration recovery services service insurance membership memberships coverage resolution repair subscription subscriptions program package support assistance consultation theft identity credit fraud alerts scans reports reimbursement',
  ),
  decline: [
    ...['declined', 'refused', 'declines', 'refuses', 'has declined', 'have declined'].flatMap((verb) =>
      'comment say provide answer discuss elaborate disclose reveal confirm specify name identify give share speak respond'
        .split(' ')
        .map((what) => `${verb} to ${what}`),
    ),
    'declined comment',
    'declined further comment',
    'declined requests',
    'declined a request',
    'declined an interview',
    'declined to immediately comment',
    'declined to further comment',
    'declined immediate comment',
  ],
  respond: words('respond reply responded replied return returned answer answered comment commented'),
}

/** Words for what a step is about: one of them makes it a measure. */
export const measureWords: ReadonlySet<string> = new Set(
  words(
    'measures safeguards safeguard controls security cybersecurity protocols procedures policies passwords password authentication encryption vulnerability vulnerabilities flaw flaws firewall firewalls monitoring mfa antivirus patches forensic forensics credentials privacy backups phishing protections defenses defences awareness hardening segmentation compliance risk offline breach hackers intruder unauthorized cyber hipaa protection',
  ),
)

/** Words that are about a measure only beside one of those. */
export const stepsAlone: ReadonlySet<string> = new Set(
  words(
    'investigation investigations audit audits access system systems network servers server employees staff account accounts code malware page website site portal app software database laptops devices tokens keys certificates logins sessions workers',
  ),
)

// How far a step goes, and whether it was taken (claims/statements/measures.ts)

/** Before a step: it was not taken, or only might be. */
export const undoneWords = wordSet(
  'not never failed fails failing neglected without refused unable yet should could may might can if whether cannot recommend recommends recommended urged urges advised advises able supposed hopes',
)
/** Before a step: it is promised, or ordered. */
export const plannedWords = wordSet(
  "will must shall would promised promises pledged pledges agreed agrees agree committed commits vowed vows plans planned planning intends required requires obliged ordered undertaken expects promising agreeing continue 'll",
)
/** "began to notify": taken all the same. */
export const begunVerbs = wordSet('began begun started moved worked acted chose decided continued helped')
/** The words that end a step: what follows tells when, why or after what. */
export const stepEnders = wordSet(
  'after following since when while because as which who whom that so before during according including said says told unless until though although but where upon amid',
)
/** "to prevent a recurrence": what a step is for is no part of it. */
export const purposeVerbs = wordSet(
  'prevent avoid ensure help reduce minimize mitigate better further protect safeguard resolve settle',
)
/** What a step does not end with. */
export const trailingWords = wordSet(
  'and or to in on of for with by at from the a an its their also has have been is are we it they',
)
