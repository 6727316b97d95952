import type { Attribution } from './attribute-frame.ts'
import type { Token } from './frame.ts'
import type { Quotation } from './quotations.ts'

/** Quoted words belong to the attribution that holds the fewest words besides them. */
export function ownersOf(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): ReadonlyMap<Token, Attribution> {
  const owners = new Map<Token, Attribution>()
  const sizes = new Map<Token, number>()
  for (const attribution of attributions) {
    const size = attribution.content.reduce((sum, { first, last }) => sum + last - first + 1, 0)
    for (const { first, last } of attribution.content) {
      for (const token of tokens.slice(first, last + 1)) {
        if (token.pos !== 'Q' || size >= (sizes.get(token) ?? Infinity)) continue
        owners.set(token, attribution)
        sizes.set(token, size)
      }
    }
  }
  return owners
}

/** The quoted words that each attribution owns, in reading order. */
export function quotationsOf(
  tokens: readonly Token[],
  owners: ReadonlyMap<Token, Attribution>,
): ReadonlyMap<Attribution, readonly Quotation[]> {
  const owned = new Map<Attribution, Quotation[]>()
  for (const token of tokens) {
    const owner = owners.get(token)
    if (owner === undefined || token.quotation === undefined) continue
    const its = owned.get(owner)
    if (its === undefined) owned.set(owner, [token.quotation])
    else its.push(token.quotation)
  }
  return owned
}
