import type { Claim, Predicate, Value, When } from '../model.ts'
import { placeOf, sentenceAt, wordsAt, type Reading } from './article-words.ts'
import type { Row } from './cypher-runner.ts'

/** The predicates whose claims also make a relationship between the two entities. */
export const relationshipPredicates = [
  'NOTIFIED',
  'SUED',
  'SETTLED_WITH',
  'FINED',
  'INVESTIGATED',
  'CHARGED',
  'SENTENCED',
  'REPRESENTS',
  'OWNS',
  'VENDOR_OF',
  'AFFILIATED_WITH',
  'SUFFERED',
  'EXPOSED',
  'ATTRIBUTED_TO',
  'LOCATED_IN',
  'REGULATED_BY',
] as const satisfies readonly Predicate[]
const relating: ReadonlySet<string> = new Set(relationshipPredicates)

export function claimRow(reading: Reading, claim: Claim): Row {
  return {
    id: claim.id,
    predicate: claim.predicate,
    status: claim.status,
    foundBy: claim.foundBy,
    start: claim.evidence.start,
    end: claim.evidence.end,
    text: wordsAt(reading, claim.evidence),
    sentence: sentenceAt(reading, claim.evidence),
    inTitle: claim.evidence.in === 'title',
    place: placeOf(reading, claim.evidence, claim.id),
    pair: pairOf(claim),
    valueJson: JSON.stringify(claim.value),
    whenJson: JSON.stringify(claim.when),
    qualifiersJson: JSON.stringify(claim.qualifiers),
    argumentsJson: JSON.stringify(claim.arguments),
  }
}

/** The claim's relationships to entities; an incident among its subject and object is what it is about. */
export function claimLinkRows({ id, subject, object, assertedBy }: Claim): readonly Row[] {
  const incident = [subject, object].find((entity) => entity?.startsWith('incident:'))
  const link = (type: string, entity: string | null | undefined, position: number | null = null): readonly Row[] =>
    entity ? [{ claim: id, type, entity, position }] : []
  return [
    ...link('SUBJECT', subject),
    ...link('OBJECT', object),
    ...link('ABOUT', incident),
    ...[...new Set(assertedBy)].flatMap((entity, position) => link('ASSERTED_BY', entity, position)),
  ]
}

/** A day, or a span of days, is one node for all that give it. */
export function dateRows({ id, when }: Claim): readonly Row[] {
  if (when === null || (when.from === null && when.to === null)) return []
  return [{ claim: id, id: dateId(when), from: when.from, to: when.to, precision: when.precision }]
}

/** So is a number of the same things, of the same bound. */
export function countRows({ id, value }: Claim): readonly Row[] {
  if (value === null) return []
  const { kind, number, unit, bound } = value
  return [
    {
      claim: id,
      id: countId(value),
      kind,
      number,
      unit,
      bound,
      upper: value.upper ?? null,
      currency: value.currency ?? null,
    },
  ]
}

/** What the relationships between entities are counted by; one row a pair, sorted. */
export function pairRows(claims: readonly Claim[]): readonly Row[] {
  const pairs = new Map(claims.map((claim) => [pairOf(claim), claim]))
  return [...pairs].flatMap(([pair, { predicate, subject, object }]) =>
    pair === null ? [] : [{ pair, predicate, subject, object }],
  )
}

function pairOf({ predicate, subject, object, status }: Claim): string | null {
  const makesOne = status !== 'DENIED' && subject !== null && object !== null && relating.has(predicate)
  return makesOne ? `${predicate} ${subject} ${object}` : null
}

function dateId({ from, to, precision }: When): string {
  return `date:${from ?? '..'}/${to ?? '..'}/${precision}`
}

function countId({ kind, number, upper, unit, bound, currency }: Value): string {
  const amount = upper === undefined ? String(number) : `${number}-${upper}`
  return ['count', kind, bound, amount, currency ?? '', unit ?? ''].join(':')
}
