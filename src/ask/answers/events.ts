import type { Predicate } from '../../model.ts'
import type { ClaimResult } from '../result.ts'
import { day, distinctBy, list, qualifier, says, sentence, statusWords } from '../wording.ts'

const verbs: Readonly<Partial<Record<Predicate, string>>> = {
  NOTIFIED: 'notified',
  SUED: 'took legal action against',
  FINED: 'fined',
  INVESTIGATED: 'investigated',
  OWNS: 'owns',
  REPRESENTS: 'represents',
  SETTLED_WITH: 'settled with',
  SUFFERED: 'suffered',
  CHARGED: 'charged',
  SENTENCED: 'sentenced',
}

/** "Northwind notified patients on 2024-03-02 (…)": one part a pair, joined. */
export function tellRelations(claims: readonly ClaimResult[]): string {
  const told = distinctBy(claims, (claim) => `${claim.subject?.id} ${claim.object?.id} ${claim.value?.number}`)
  return told.map((claim) => sentence(tellRelation(claim))).join(' ')
}

function tellRelation(claim: ClaimResult): string {
  const who = claim.subject?.name ?? (claim.predicate === 'SUED' ? 'Plaintiffs without a name' : 'Somebody')
  const whom = claim.object === null ? '' : ` ${claim.object.name}`
  const hedge = claim.status === 'CONFIRMED' ? '' : ` ${statusWords[claim.status]}`
  const sum = claim.value === null ? '' : ` (${claim.value.text})`
  const when = claim.when === null ? '' : `, ${day(claim.when)}`
  return `${who}${hedge} ${verbs[claim.predicate] ?? claim.predicate.toLowerCase()}${whom}${sum}${when}${says(claim.assertedBy)}`
}

export function tellWhen(claims: readonly ClaimResult[]): string {
  const dated = claims.filter(({ when }) => when !== null)
  const told = distinctBy(dated, ({ when, object }) => `${when?.from} ${when?.to} ${object?.id}`)
  return told
    .map(({ when, predicate, object, assertedBy }) => {
      const whom = predicate === 'NOTIFIED' && object !== null ? `${object.name}: ` : ''
      return sentence(`${whom}${when === null ? '' : day(when)}${says(assertedBy)}`)
    })
    .join(' ')
}

export const tellNames =
  (end: 'subject' | 'object') =>
  (claims: readonly ClaimResult[]): string =>
    sentence(
      list(
        distinctBy(
          claims.flatMap((claim) => claim[end] ?? []),
          ({ id }) => id,
        ).map(({ name }) => name),
      ),
    )

export function tellCause(claims: readonly ClaimResult[]): string {
  const methods = claims.flatMap((claim) => {
    const method = qualifier(claim, 'method')
    return method === undefined ? [] : [`${method}${says(claim.assertedBy)}`]
  })
  return sentence(distinctBy(methods, (method) => method).join('; '))
}
