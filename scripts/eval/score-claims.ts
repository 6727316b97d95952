import { genericData } from '../../src/extract/rules/data-types/generic.ts'
import type { Claim, Extraction } from '../../src/model.ts'
import { isEntity, overlap, type Alignment } from './align.ts'
import { compare, ratioOf, tallyOf, type Comparison } from './compare.ts'
import type { Gold, GoldClaim } from './gold.ts'
import type { Report, Tally } from './tally.ts'

/** Tallies `claims` and `claims.PREDICATE`; of the claims found, how often status, asserter and place are right. */
export function scoreClaims(gold: Gold, reading: Extraction, alignment: Alignment): Report {
  const alike = (marked: GoldClaim, claim: Claim): number => likeness(marked, claim, alignment)
  const compared = compare(gold.claims, reading.claims, alike, { repeats: true })
  const general = dataInGeneral(reading)
  const comparison = { ...compared, invented: compared.invented.filter(({ object }) => !general.has(object)) }
  const { found, missed, invented } = comparison
  return {
    tallies: { claims: tallyOf(comparison), ...talliesByPredicate(comparison) },
    ratios: {
      status: ratioOf(found, (pair) => pair.gold.status === pair.read.status),
      asserter: ratioOf(found, (pair) => sameAsserter(pair.gold, pair.read, alignment)),
      evidence: ratioOf(found, (pair) => overlap(pair.gold.evidence, pair.read.evidence) > 0),
    },
    missed: missed.map(show),
    invented: invented.map(show),
  }
}

/** "Files", "customer data": beside the data that an article lists, saying so again is neither right nor invented. */
function dataInGeneral({ entities }: Extraction): ReadonlySet<string | null> {
  const names = new Set(genericData.map(({ name }) => name))
  return new Set(entities.filter(({ kind, name }) => kind === 'DATA_TYPE' && names.has(name)).map(({ id }) => id))
}

function talliesByPredicate({
  found,
  missed,
  invented,
}: Comparison<GoldClaim, Claim>): Readonly<Record<string, Tally>> {
  const all = [...found.map((pair) => pair.gold), ...missed, ...invented].map(({ predicate }) => predicate)
  const tally = (wanted: string): Tally =>
    tallyOf({
      found: found.filter((pair) => pair.gold.predicate === wanted),
      missed: missed.filter(({ predicate }) => predicate === wanted),
      invented: invented.filter(({ predicate }) => predicate === wanted),
    })
  return Object.fromEntries([...new Set(all)].sort().map((predicate) => [`claims.${predicate}`, tally(predicate)]))
}

/** 0: another claim. Else the facts agree, and more for the same place and the same status. */
function likeness(gold: GoldClaim, claim: Claim, alignment: Alignment): number {
  const samePlace = overlap(gold.evidence, claim.evidence) > 0
  const isSame = sameFacts(gold, claim, alignment) && (samePlace || isToldByFacts(gold))
  return isSame ? 1 + 2 * Number(samePlace) + Number(gold.status === claim.status) : 0
}

function sameFacts(gold: GoldClaim, claim: Claim, alignment: Alignment): boolean {
  return (
    gold.predicate === claim.predicate &&
    (gold.subject === null || isEntity(gold.subject, claim.subject, alignment)) &&
    sameObject(gold, claim, alignment) &&
    sameValue(gold, claim) &&
    sameDates(gold, claim) &&
    sameVector(gold, claim)
  )
}

/** A count of the affected is told by its number: whom it counts may stand in its unit alone. */
function sameObject({ predicate, object }: GoldClaim, claim: Claim, alignment: Alignment): boolean {
  if (object === null || (predicate === 'AFFECTED' && claim.object === null)) return true
  return isEntity(object, claim.object, alignment)
}

/** Whether the facts alone tell the claim apart from others; "took a step" needs its sentence. */
function isToldByFacts({ predicate, object, value, when, qualifiers }: GoldClaim): boolean {
  if (predicate === 'AFFILIATED_WITH' || qualifiers?.['vector'] !== undefined) return true
  return object !== null || value !== undefined || when !== undefined
}

/** How a breach came about is told by its kind where both name one. */
function sameVector({ qualifiers: gold }: GoldClaim, { qualifiers }: Claim): boolean {
  const [marked, read] = [gold?.['vector'], qualifiers['vector']]
  return marked === undefined || read === undefined || marked === read
}

function sameValue({ value: gold }: GoldClaim, { value }: Claim): boolean {
  return gold === undefined || (gold.kind === value?.kind && gold.number === value.number && gold.of === value.of)
}

function sameDates({ when: gold }: GoldClaim, { when }: Claim): boolean {
  return gold === undefined || (gold.from === when?.from && gold.to === when.to)
}

function sameAsserter({ assertedBy: [nearest] }: GoldClaim, claim: Claim, alignment: Alignment): boolean {
  if (nearest === undefined) return claim.assertedBy.length === 0
  return claim.assertedBy.some((id) => isEntity(nearest, id, alignment))
}

function show({ predicate, subject, object, status, value, when, evidence }: GoldClaim | Claim): string {
  const facts = [subject, predicate, object, value?.number, when && `${when.from} to ${when.to}`, `[${status}]`]
  return `${facts.filter((fact) => fact !== null && fact !== undefined).join(' ')} — ${evidence.text}`
}
