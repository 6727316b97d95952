import type { Row, Statement } from './cypher-runner.ts'
import { foldName } from './fold-name.ts'
import type { ClaimFilter, QuoteFilter } from './graph-store.ts'
import { phraseNeedle } from './search-words.ts'

/** What an entity may be asked for by: an id is written exactly, a name in any way that folds alike. */
export function namesOf(idOrName: string): readonly string[] {
  return [idOrName, foldName(idOrName)]
}

/** The statement that lists the claims, all but the page. Where an entity is named, it starts there and walks. */
export function claimsStatement(filter: ClaimFilter): Statement {
  const { predicate = null, status = null } = filter
  const named = {
    subject: namesOrNull(filter.subject),
    object: namesOrNull(filter.object),
    assertedBy: namesOrNull(filter.assertedBy),
    about: namesOrNull(filter.about),
  }
  const all = { predicate, status, ...named }
  const ends = [
    { role: 'SUBJECT', names: named.subject },
    { role: 'OBJECT', names: named.object },
    { role: 'ASSERTED_BY', names: named.assertedBy },
  ]
  const end = ends.find(({ names }) => names !== null)
  if (end) return { query: 'claims-of-entity', params: { ...all, ...end } }
  if (named.about) return { query: 'claims-about', params: { ...all, names: named.about } }
  if (predicate) return { query: 'claims-of-predicate', params: { predicate, status } }
  return { query: 'claims-page', params: { status } }
}

/** The same for quotes. */
export function quotesStatement(filter: QuoteFilter): Statement {
  const speaker = namesOrNull(filter.speaker)
  const about = namesOrNull(filter.about)
  const contains = filter.contains ? phraseNeedle(filter.contains) : null
  const end: Row | null = speaker ? { role: 'QUOTED_BY', names: speaker } : about && { role: 'ABOUT', names: about }
  return end
    ? { query: 'quotes-of-entity', params: { speaker, about, contains, ...end } }
    : { query: 'quotes-page', params: { contains } }
}

function namesOrNull(idOrName: string | undefined): readonly string[] | null {
  return idOrName ? namesOf(idOrName) : null
}
