import type { ClaimResult, EntityResult, QuoteResult } from '../result.ts'
import { day, distinctBy, list, qualifier, sentence } from '../wording.ts'

/** "Dana Whitlock, chief executive of Northwind: “…”" a quote. */
export function tellQuotes(quotes: readonly QuoteResult[]): string {
  const speakers = distinctBy(quotes, ({ speaker }) => speaker?.id ?? '')
  return speakers
    .map((first) => {
      const said = quotes.filter(({ speaker }) => speaker?.id === first.speaker?.id)
      return `${nameWithPost(first)}: ${said.map(({ text, kind }) => (kind === 'INDIRECT' ? text : `“${text}”`)).join(' ')}`
    })
    .join(' ')
}

function nameWithPost({ speaker, speakerAffiliation: post }: QuoteResult): string {
  if (speaker === null) return 'Somebody the text does not name'
  if (post === null) return speaker.name
  return post.title === null
    ? `${speaker.name} (${post.organization.name})`
    : `${speaker.name}, ${post.title} at ${post.organization.name}`
}

/** What the graph says an entity is, each part with the claim that says it. */
export function describe(entity: EntityResult): { readonly text: string; readonly claims: readonly ClaimResult[] } {
  const parts = distinctBy(
    entity.claims.nodes.flatMap((claim) => {
      const text = partOf(entity, claim)
      return text === null ? [] : [{ text, claim }]
    }),
    ({ text }) => text,
  )
  return {
    text: sentence(`${entity.name}: ${list(parts.map(({ text }) => text))}`),
    claims: parts.map(({ claim }) => claim),
  }
}

function partOf(entity: EntityResult, claim: ClaimResult): string | null {
  if (claim.status === 'DENIED' || claim.status === 'PREDICTED') return null
  const isSubject = claim.subject?.id === entity.id
  const other = (isSubject ? claim.object : claim.subject)?.name ?? ''
  switch (claim.predicate) {
    case 'AFFILIATED_WITH':
      return isSubject ? `${qualifier(claim, 'title') ?? 'works'} at ${other}` : null
    case 'OWNS':
      return isSubject ? `owner of ${other}` : `owned by ${other}`
    case 'LOCATED_IN':
      return isSubject ? `based in ${other}` : null
    case 'FOUNDED':
      return claim.when === null ? null : `founded ${day(claim.when)}`
    case 'VENDOR_OF':
      return isSubject ? `a vendor of ${other}` : `a client of ${other}`
    case 'REPRESENTS':
      return isSubject ? `law firm of ${other}` : `represented by ${other}`
    case 'SUFFERED':
      return isSubject ? `victim of the ${other}` : null
    case 'CHARGED':
      return isSubject ? null : `charged${other === '' ? '' : ` by ${other}`}`
    default:
      return null
  }
}
