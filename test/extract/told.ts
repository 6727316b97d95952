import type { Claim, Extraction, Predicate } from '../../src/model.ts'
import { claimsOf } from './read.ts'

/** The claims of these predicates, each as one line that a table can hold, each once, sorted. */
function lines(
  { claims, entities }: Extraction,
  predicates: ReadonlySet<string>,
  toLine: (claim: Claim, nameOf: (id: string | null) => string) => string,
): readonly string[] {
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-'
  const told = claims.filter(({ predicate }) => predicates.has(predicate)).map((claim) => toLine(claim, nameOf))
  return [...new Set(told)].sort()
}

const unless = (status: string): string => (status === 'CONFIRMED' ? '' : ` ${status}`)

/** "A FINED B for £4 million", with the status where it is not a fact. */
export const toldOfLaw = (extraction: Extraction, predicates: ReadonlySet<string>): readonly string[] =>
  lines(extraction, predicates, ({ predicate, subject, object, value, status }, nameOf) => {
    const sum = value === null ? '' : ` for ${value.text}`
    return `${nameOf(subject)} ${predicate} ${nameOf(object)}${sum}${unless(status)}`
  })

const notices: ReadonlySet<string> = new Set(['NOTIFIED'])

/** "A > B" for who told whom, with the status where it is not a fact. */
export const toldOfNotices = (extraction: Extraction): readonly string[] =>
  lines(
    extraction,
    notices,
    ({ subject, object, status }, nameOf) => `${nameOf(subject)} > ${nameOf(object)}${unless(status)}`,
  )

const breach = 'Kestrel Bank suffered a data breach. The bank has 40 branches, and the breach hit customers.\n\n'

/** The times of one predicate in a sentence of an article of Wednesday 15 May 2024 about a bank that was hit. */
export const timesInBreach = (predicate: Predicate, text: string): readonly string[] => [
  ...new Set(
    claimsOf(predicate, breach + text)
      .flatMap(({ when }) => when ?? [])
      .map(({ from, to }) => (from === to ? String(from) : `${from}..${to}`)),
  ),
]
