import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { codeWord } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import { attributed } from '../rules/claims/attributed.ts'
import { caused } from '../rules/claims/caused.ts'
import { regulated } from '../rules/claims/regulated.ts'
import { suffered } from '../rules/claims/suffered.ts'
import { wordClasses } from '../rules/classes.ts'
import { entityOf } from './parties.ts'
import { matchRules, runRules, type RuleMatch } from './run-rules.ts'

const sufferedRules = compileRules(suffered, wordClasses)
const otherRules = compileRules([...caused, ...attributed, ...regulated], wordClasses)

/** Whose incident it was, how it came about, who did it, and under which law the data stands. */
export const findIncidents: FindClaims = (context) => [
  ...matchRules(sufferedRules, context)
    .filter((match) => isVictim(context, match))
    .map(({ claim }) => claim),
  ...runRules(otherRules, context).filter((claim) => isSensible(context, claim)),
]

/** A word after the match that makes it something else: "the Northwind data breach report". */
const otherThings: ReadonlySet<string> = new Set(
  'report reports study studies survey investigations index law laws act portal notification notifications database tracker expert experts litigation landscape costs insurance response simulation protection'.split(
    ' ',
  ),
)

const neverVictims = ['REGULATOR', 'LAW_ENFORCEMENT', 'LAW_FIRM', 'COURT', 'THREAT_ACTOR', 'EXPERT', 'SOURCE'] as const

function isVictim(context: Context, { claim, labelled, last }: RuleMatch): boolean {
  const entity = entityOf(context, claim.subject)
  if (entity === undefined || entity.kind === 'PERSON' || entity.kind === 'PLACE') return false
  const after = labelled.units[last + 1]
  if (after !== undefined && otherThings.has(codeWord(after))) return false
  if (claim.foundBy === 'suffered/confirmed' && tellsOfAnother(claim, labelled, last)) return false
  return !neverVictims.some((role) => entity.roles.includes(role))
}

/** "The newspaper reported a breach at Northwind": the newspaper is not the victim. */
function tellsOfAnother(claim: DraftClaim, labelled: RuleMatch['labelled'], last: number): boolean {
  for (let at = last + 1; at < Math.min(last + 6, labelled.units.length); at += 1) {
    const unit = labelled.units[at]
    if (unit === undefined || /^[.,;:"]$/.test(unit.code)) return false
    if (unit.mention?.label === 'ORGANIZATION' && unit.mention.entity !== claim.subject)
      return /^(?:at|of|against|on|affecting|hitting|involving|by|suffered)$/.test(
        codeWord(labelled.units[last + 1] ?? unit),
      )
  }
  return false
}

/** Rows by whose words alone a company could be meant: there a gang must be known as one. */
const needsGang: ReadonlySet<string> = new Set(['attributed/hacker-named', 'attributed/stole', 'attributed/breach-by'])

function isSensible(context: Context, { predicate, object, subject, foundBy }: DraftClaim): boolean {
  if (predicate !== 'ATTRIBUTED_TO') return true
  const entity = entityOf(context, object)
  if (entity === undefined || subject === object) return false
  if (needsGang.has(foundBy) && entity.kind === 'ORGANIZATION' && !entity.roles.includes('THREAT_ACTOR')) return false
  return !entity.roles.some(
    (role) => role === 'REGULATOR' || role === 'LAW_FIRM' || role === 'COURT' || role === 'VICTIM',
  )
}
