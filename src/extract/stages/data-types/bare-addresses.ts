import { dataTypeOf } from '../../rules/data-types/index.ts'
import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'

/**
 * "The addresses were sold on", "4 million northwind.com addresses": those of mail, where an article has named email
 * addresses and no others before, or where a domain says so. In a list ("names and addresses") they are where people live.
 */
export function withMailAddresses(
  pieces: readonly Piece[],
  found: readonly FoundType[],
  named: ReadonlySet<string>,
): readonly FoundType[] {
  const ofMail = named.has('email-addresses') && !named.has('physical-addresses')
  const mail = dataTypeOf('email-addresses')
  return found.map((type) =>
    isBare(pieces, type) && (isOfDomain(pieces[type.from - 1]) || (ofMail && pointsBack(pieces, type.from)))
      ? { ...type, row: mail }
      : type,
  )
}

const isBare = (pieces: readonly Piece[], { from, to, row }: FoundType): boolean =>
  row?.id === 'physical-addresses' && to - from === 1 && pieces[from]?.surface === 'addresses'

const isOfDomain = (before: Piece | undefined): boolean => /^[\w-]+\.[a-z]{2,3}$/.test(before?.surface ?? '')

function pointsBack(pieces: readonly Piece[], at: number): boolean {
  const [own, before] = [pieces[at], pieces[at - 1]]
  if (own?.gap !== ' ' || before === undefined) return false
  return /^(?:of|the|those|these|all|such)$/.test(before.surface) || before.tags.has('Value')
}
