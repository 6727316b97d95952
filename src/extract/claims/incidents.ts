import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { codeWord, type LabelledSentence } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import { attributed } from '../rules/claims/attributed.ts'
import { attributedPeople } from '../rules/claims/attributed-people.ts'
import { caused } from '../rules/claims/caused.ts'
import { regulated } from '../rules/claims/regulated.ts'
import { wordClasses } from '../rules/classes.ts'
import { ownedNouns } from '../rules/lexicon/laws-and-products.ts'
import { findHits } from './hits.ts'
import { entityOf, hasRole, isAuthority } from './parties.ts'
import { isNotItself } from './not-hit.ts'
import { matchRules, type RuleMatch } from './run-rules.ts'
import { isByOthers } from './thieves-named.ts'
import { victimRules } from './victim-rules.ts'
import { isMouthpiece, isOutlet, isWatcher } from './watchers.ts'

const otherRules = compileRules([...caused, ...attributed, ...attributedPeople, ...regulated], wordClasses)

/** Whose incident it was, how it came about, who did it, and under which law the data stands. */
export const findIncidents: FindClaims = (context) => [
  ...victimsOf(context),
  ...matchRules(otherRules, context)
    .filter((match) => isSensible(context, match))
    .map(({ claim }) => claim),
]

/** What the rows read, and of those whom no row reads what the grammar tells. */
function victimsOf(context: Context): readonly DraftClaim[] {
  const told = matchRules(victimRules, context).filter((match) => isVictim(context, match))
  const known = new Set(told.map(({ claim }) => claim.subject))
  const hit = findHits(context).filter((match) => !known.has(match.claim.subject) && isHit(context, match))
  return [...told, ...hit].map(({ claim }) => claim)
}

const isHit = (context: Context, match: RuleMatch): boolean =>
  isVictim(context, match) &&
  !isMouthpiece(context, match.claim.subject) &&
  !speaksOfOthers(context, match.claim.subject ?? '')

/** A word after the match that makes it something else: "the Northwind data breach report". */
const otherThings: ReadonlySet<string> = new Set(
  'report reports study studies survey investigations index law laws act portal notification notifications database tracker expert experts litigation landscape costs insurance response simulation protection'.split(
    ' ',
  ),
)

/** Who has to do with other people's breaches: one must be told to be a victim in so many words. */
const neverVictims = ['REGULATOR', 'LAW_ENFORCEMENT', 'LAW_FIRM', 'COURT', 'EXPERT', 'SOURCE'] as const

function isVictim(context: Context, match: RuleMatch): boolean {
  const { claim, labelled, last } = match
  const entity = entityOf(context, claim.subject)
  if (entity === undefined || entity.kind === 'PERSON' || entity.kind === 'PLACE') return false
  const after = labelled.units[last + 1]
  if (after !== undefined && otherThings.has(codeWord(after))) return false
  const rule = claim.foundBy.slice(claim.foundBy.indexOf('/') + 1)
  if (hackerName.test(entity.name) || entity.roles.includes('THREAT_ACTOR')) return false
  const isBystander = isOutlet(context, entity.id) || neverVictims.some((role) => entity.roles.includes(role))
  if (isBystander && !ownWords.has(rule)) return false
  if (tellingRules.has(rule) && (speaksOfOthers(context, entity.id) || tellsOfAnother(context, match))) return false
  if (rule === 'leaked' && /_[DAI]$/.test(labelled.units[match.first - 1]?.code ?? '')) return false
  if (namesProduct(match, rule) || isNotItself(match, rule)) return false
  if (rule === 'list-row' && !isListed(context, match)) return false
  if ((rule === 'paid-ransom' && !paysHackers(context, match)) || isByOthers(match, rule)) return false
  if (byIntruders.has(rule) && !isAttack(context, match)) return false
  if (
    (rule === 'victims-include' || rule === 'victims-list') &&
    !/victim|target|casualt|affected|impacted|hit\b|breached|hacked|compromised/i.test(firstWords(match))
  )
    return false
  return !isVerbal(match, rule) && (rule.startsWith('fail') || !isRisk(match))
}

/** "hacked Northwind TVs", "targeting Northwind customers", "a Northwind account": what it made, or whom it serves, was hit. */
function namesProduct({ labelled: { units }, last }: RuleMatch, rule: string): boolean {
  const next = units[last + 1]
  if (next === undefined || !beforeProduct.has(rule)) return false
  return next.mention === undefined ? ownedNouns.has(codeWord(next)) : next.mention.label === 'GROUP'
}

const beforeProduct: ReadonlySet<string> = new Set([
  'hacked-name',
  'broken-into',
  'breach-of',
  'breach-at',
  'breach-hit',
])

const speaksOfOthers = (context: Context, id: string): boolean => isWatcher(context, id) || isAuthority(context, id)

/** A gang that the article does not call one: "the Northwind Squad hack" is what it did. */
const hackerName =
  /\b(?:anonymous|brokers|squad|bear|panda|crew|gang|collective|hacktivists?|ransomware|lockbit|lulzsec)\b/i

/** Rows whose words say that it happened to the subject itself. */
const ownWords: ReadonlySet<string> = new Set([
  'active',
  'passive',
  'systems-were',
  'fell-prey',
  'is-victim',
  'broken-into',
  'systems-of',
  'happened-at',
  'took-place-at',
  'writes-of-break-in-at-its',
  'pays-those-whose',
  'reports-to-office',
])
/** Rows that begin with those who did it: people without a name must be such who break in. */
const byIntruders: ReadonlySet<string> = new Set([
  'broken-into',
  'inside-systems-of',
  'inside-its-systems',
  'signed-into',
  'time-inside',
  'roamed-through',
  'went-after',
])
/** Rows that read what someone says or finds: it may have happened to another. */
const tellingRules: ReadonlySet<string> = new Set([
  'confirmed',
  'detected',
  'said-its-breached',
  'intruders-in-its',
  'left-open',
  'leaked',
  'breach-that-they',
  'letter-of-incident',
  'told-data-taken',
  'left-exposed',
  'people-had-data-stolen',
  'found-its-data',
  'learned-records-taken',
  'told-of-intruder',
  'intruder-got-in',
  'account-accessed',
  'left-unprotected',
  'told-of-insider',
  'sent-astray',
  'no-misuse',
  'closed-on-noticing',
  'found-code-on-its',
  'in-hands-of-hackers',
  'makes-aware-of',
  'silent-on-culprit',
  'its-breach',
  'its-word-on-the-breach',
  'used-to-reach-its',
  'it-was-hacked',
  'how-theirs-were-posted',
  'defenses-held',
  'told-the-watchdog-of',
  'accuses-own-clerk',
  'insider-tried',
])

/** A row of names with their numbers, one of two or more: the name opens it, the number or its people end it. */
function isListed({ labelled: all }: Context, { labelled }: RuleMatch): boolean {
  const name = labelled.units.findIndex(({ mention }) => mention?.label === 'ORGANIZATION')
  return name < 3 && isRow(labelled) && all.filter(isRow).length > 1
}

/** It ends with a colon or a dash, a number, and perhaps whom it counts. */
function isRow({ units }: LabelledSentence): boolean {
  const count = units.findIndex(({ mention }) => mention?.label === 'COUNT')
  const mark = units[count - 1]?.code ?? ''
  return (mark === ':' || mark === '-') && units.length - count < 4
}

const firstWords = ({ labelled: { units }, first }: RuleMatch): string => {
  const unit = units[first]
  return unit === undefined ? '' : (unit.mention?.text ?? codeWord(unit))
}

/** "The newspaper reported a breach at Northwind": the newspaper is not the victim. */
function tellsOfAnother(context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean {
  const isOther = (at: number): boolean => {
    const mention = units[at]?.mention
    return (
      mention?.label === 'ORGANIZATION' && mention.entity !== claim.subject && !isMouthpiece(context, mention.entity)
    )
  }
  for (let at = first; at <= last; at += 1) if (isOther(at)) return true
  for (let at = last + 1; at < Math.min(last + 6, units.length); at += 1) {
    const unit = units[at]
    if (unit === undefined || /^[.,;:"]$/.test(unit.code)) return false
    if (isOther(at)) return ofAnother.test(codeWord(units[last + 1] ?? unit))
  }
  return false
}

const ofAnother = /^(?:at|of|against|on|affecting|hitting|involving|by|suffered|targeting|that)$/

/** "Hackers hit Northwind", "Northwind hit Kestrel": a company that hits another does so in the market. */
function isAttack(context: Context, match: RuleMatch): boolean {
  const { mention } = match.labelled.units[match.first] ?? {}
  if (mention === undefined) return true
  if (mention.label === 'GROUP' && match.claim.foundBy === 'suffered/broken-into') return true
  return hasRole(context, mention.entity, 'THREAT_ACTOR') || mention.label === 'PERSON'
}

/** "paid the hackers", not "paid customers". */
const paysHackers = (context: Context, { labelled: { units }, last }: RuleMatch): boolean =>
  units[last]?.mention === undefined || hasRole(context, units[last]?.mention?.entity, 'THREAT_ACTOR')

/** "could hack Northwind TVs": of the rows that begin with the incident it must be a noun. */
function isVerbal({ labelled: { units }, first }: RuleMatch, rule: string): boolean {
  if (rule !== 'breach-at' && rule !== 'breach-hit' && rule !== 'breach-of') return false
  const before = units[first - 1]?.code ?? ''
  return /_V$/.test(units[first]?.code ?? '') && !/_[DANPMV]$/.test(before) && units[first - 1]?.mention === undefined
}

/** "at risk of being hacked", "to prevent a breach at Northwind": it has not happened. */
function isRisk({ labelled: { units }, first, last }: RuleMatch): boolean {
  return units.slice(Math.max(0, first - 4), last).some((unit) => risks.has(codeWord(unit)))
}

const risks: ReadonlySet<string> = new Set(
  'risk risks risked risking prevent preventing avoid avoiding hypothetical imagine simulated mock would-be enable enables'.split(
    ' ',
  ),
)

/** Rows by whose words alone a company could be meant: there a gang must be known as one. */
const needsGang: ReadonlySet<string> = new Set(['attributed/hacker-named', 'attributed/stole', 'attributed/breach-by'])

/** "The same group is behind it": where the noun was taken for a house called so, that house did nothing; no more did "a crew it tracks". */
const isHouseNoun = ({ units }: LabelledSentence, { arguments: args }: DraftClaim): boolean =>
  args.some(
    ({ role, start }) =>
      role === 'object' &&
      units.some((unit) => unit.start === start && /^(?:NOMINAL|PRONOUN)$/.test(unit.mention?.form ?? '')),
  )

function isSensible(context: Context, { claim, labelled, first }: RuleMatch): boolean {
  const { predicate, object, subject, foundBy } = claim
  if (predicate !== 'ATTRIBUTED_TO') return true
  const entity = entityOf(context, object)
  if (entity === undefined || subject === object || isWatcher(context, object ?? '')) return false
  // "officials called the police": only attackers go by a name here.
  const teller = labelled.units[first]?.mention
  if (teller?.label === 'GROUP' && teller.roles?.includes('THREAT_ACTOR') !== true) return false
  if (isHouseNoun(labelled, claim) && !entity.roles.includes('THREAT_ACTOR')) return false
  if (needsGang.has(foundBy) && entity.kind === 'ORGANIZATION' && !entity.roles.includes('THREAT_ACTOR')) return false
  return !entity.roles.some(
    (role) => role === 'REGULATOR' || role === 'LAW_FIRM' || role === 'COURT' || role === 'VICTIM',
  )
}
