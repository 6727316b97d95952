import type { StoredClaim, StoredEntity, StoredQuote, EntityRef } from '../graph/graph-store.ts'
import type { EntityKind, Status } from '../model.ts'
import type { PageArguments } from './arguments.ts'
import { claimConnection, claimsOf, type ClaimListArguments } from './claim-lists.ts'
import { listConnection, type Connection } from './connection.ts'

/** The type of the API for each kind of entity. */
export const typeOfKind: Readonly<Record<EntityKind, string>> = {
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  INCIDENT: 'Incident',
  GROUP: 'Group',
  PLACE: 'Place',
  DATA_TYPE: 'DataType',
  LAW: 'Law',
  PRODUCT: 'Product',
}

const claims = ({ claims: list }: StoredEntity, args: ClaimListArguments): Connection<StoredClaim> =>
  claimConnection(list, args)
const asserts = ({ asserts: list }: StoredEntity, args: ClaimListArguments): Connection<StoredClaim> =>
  claimConnection(list, args)
const quotes = ({ quotes: list }: StoredEntity, args: PageArguments): Connection<StoredQuote> =>
  listConnection(list, args)

const isTrue = ({ status }: StoredClaim): boolean => status !== 'DENIED'

/** Who suffered the incident, each once. */
function victims(incident: StoredEntity): readonly EntityRef[] {
  const suffered = claimsOf('SUFFERED', 'object')(incident).filter(isTrue)
  return [...new Map(suffered.flatMap(({ subject }) => (subject ? [[subject.id, subject] as const] : []))).values()]
}

function exposed(incident: StoredEntity, { status }: { readonly status?: Status | null }): readonly StoredClaim[] {
  return claimsOf('EXPOSED')(incident).filter((claim) => (status ?? claim.status) === claim.status)
}

export const entityResolvers = {
  Entity: { __resolveType: ({ kind }: StoredEntity): string => typeOfKind[kind] },
  Organization: {
    claims,
    asserts,
    quotes,
    incidents: claimsOf('SUFFERED', 'subject'),
    notified: claimsOf('NOTIFIED', 'subject'),
    suedBy: claimsOf('SUED', 'object'),
    sued: claimsOf('SUED', 'subject'),
    settlements: claimsOf('SETTLED_WITH'),
    fines: claimsOf('FINED'),
  },
  Person: { claims, asserts, quotes, affiliations: claimsOf('AFFILIATED_WITH', 'subject') },
  Incident: {
    claims,
    victims,
    affected: claimsOf('AFFECTED'),
    exposed,
    occurred: claimsOf('OCCURRED'),
    discovered: claimsOf('DISCOVERED'),
    contained: claimsOf('CONTAINED'),
    disclosed: claimsOf('DISCLOSED'),
    notified: claimsOf('NOTIFIED'),
    attributedTo: claimsOf('ATTRIBUTED_TO'),
    causes: claimsOf('CAUSED_BY'),
  },
  Group: { claims, asserts, quotes },
  Place: { claims },
  DataType: { claims },
  Law: { claims },
  Product: { claims },
}
