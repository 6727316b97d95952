import { dataTypeOf } from '../../rules/data-types/index.ts'
import { storeKinds } from '../../rules/data-types/generic.ts'
import type { Context } from '../../draft.ts'
import type { AssignedClaim } from './assigned-claim.ts'

/**
 * Leaves out that "a database" or "accounts" of an incident got out where the text says what was in them: the word
 * tells where the data lay. One that stands in a list of kinds is an item of it.
 */
export function dropStores({ mentions }: Context, claims: readonly AssignedClaim[]): readonly AssignedClaim[] {
  const kinds = new Map(mentions.flatMap(({ entity, dataType }) => (entity === null ? [] : [[entity, dataType ?? '']])))
  const isStore = ({ predicate, object }: AssignedClaim): boolean =>
    predicate === 'EXPOSED' && storeKinds.has(kinds.get(object ?? '') ?? '')
  const specific = claims.filter(
    (claim) => claim.predicate === 'EXPOSED' && !isStore(claim) && !isGeneral(claim, kinds),
  )
  const isItem = (store: AssignedClaim): boolean =>
    specific.some((claim) => triggerOf(claim) === triggerOf(store) && claim.subject === store.subject)
  return claims.filter(
    (claim) =>
      !isStore(claim) ||
      isItem(claim) ||
      isLoot(claim, kinds) ||
      specific.filter(({ subject }) => subject === claim.subject).length < 2,
  )
}

/** "The database was leaked online", "stole 4 million accounts": told of for itself, as what was taken. */
function isLoot({ foundBy, object, arguments: args }: AssignedClaim, kinds: ReadonlyMap<string, string>): boolean {
  const kind = kinds.get(object ?? '') ?? ''
  // Of a mailbox it says where thieves got in.
  if (args.some(({ role, text }) => role === 'object' && /\be-?mail\b/i.test(text))) return false
  if (foundBy === 'exposed/after') return /^(?:databases|accounts)$/.test(kind)
  return (
    /^(?:accounts|account-information)$/.test(kind) &&
    args.some(({ role, text }) => role === 'trigger' && carriesOff.test(text))
  )
}

/** What is done to the loot and not to where it lies: "accessed accounts" tells of a way in, "stole a database" of a list that follows. */
const carriesOff =
  /^(?:stole|stolen|steal(?:s|ing)?|loot(?:ed|ing)?|pilfered|swiped|s(?:old|ell(?:s|ing)?)|dump(?:s|ed|ing)?|leak(?:s|ed|ing)?|obtain(?:s|ed|ing)?|extract(?:s|ed|ing)?|exfiltrat(?:es?|ed|ing)|cop(?:y|ied|ying)|download(?:s|ed|ing)?|harvest(?:s|ed|ing)?|trad(?:ed|ing))$/i

const isGeneral = ({ object }: AssignedClaim, kinds: ReadonlyMap<string, string>): boolean =>
  dataTypeOf(kinds.get(object ?? '') ?? '')?.generic === true

const triggerOf = ({ arguments: args }: AssignedClaim): number | undefined =>
  args.find(({ role }) => role === 'trigger')?.start
