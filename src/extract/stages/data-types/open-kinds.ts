import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'

/**
 * Kinds the taxonomy does not have, inside a list of kinds it has: "names, master beneficiary index, sickness papers
 * and dates of birth". An item is a noun phrase between two separators, next to a known kind on one side at least.
 */
export function openKinds(pieces: readonly Piece[], found: readonly FoundType[]): readonly FoundType[] {
  if (found.length < 2) return []
  const taken = new Set<number>()
  for (const { from, to } of found) for (let i = from; i < to; i++) taken.add(i)
  const items: FoundType[] = []
  found.forEach((type, i) => {
    const next = found[i + 1]
    if (next !== undefined) items.push(...itemsBetween(pieces, type.to, next.from))
  })
  const last = found.at(-1)
  if (last !== undefined && found.length > 2) items.push(...itemAfter(pieces, last.to))
  return items.filter(({ from, to }) => !hasAny(taken, from, to))
}

/** The unknown items between two known kinds; none where one of them is no plain noun phrase. */
function itemsBetween(pieces: readonly Piece[], from: number, to: number): readonly FoundType[] {
  if (to - from < 1 || to - from > 24) return []
  const items: FoundType[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece.gap === '|' || piece.gap === '(') return []
    const parts = piece.gap === ','
    if (parts && i > start) items.push(...itemOf(pieces, start, i))
    if (parts) start = i
    if (i < to && coordinators.has(piece.folded)) {
      if (i > start) items.push(...itemOf(pieces, start, i))
      start = i + 1
    }
  }
  if (pieces[from]?.gap !== ',' && !coordinators.has(pieces[from]?.folded ?? '')) return []
  return start === to ? items : []
}

/** "… and criminal arrest histories." at the end of a list. */
function itemAfter(pieces: readonly Piece[], from: number): readonly FoundType[] {
  const first = pieces[from]
  if (first === undefined) return []
  const start = coordinators.has(first.folded) ? from + 1 : from
  if (start === from && first.gap !== ',') return []
  const begin = coordinators.has(pieces[start]?.folded ?? '') ? start + 1 : start
  let end = begin
  while (end < pieces.length && end - begin < 6 && /[ /-]/.test(end === begin ? ' ' : (pieces[end]?.gap ?? '|')))
    end += 1
  const next = pieces[end]
  if (begin >= pieces.length || (next !== undefined && next.gap !== '|')) return []
  return itemOf(pieces, begin, end)
}

function itemOf(pieces: readonly Piece[], from: number, to: number): readonly FoundType[] {
  let [start, end] = [from, to]
  while (start < end && leading.has(pieces[start]?.folded ?? '')) start += 1
  while (end > start && coordinators.has(pieces[end - 1]?.folded ?? '')) end -= 1
  const item = pieces.slice(start, end)
  if (
    item.length === 0 ||
    prepositions.has(item[0]?.folded ?? '') ||
    item.length > 6 ||
    !item.every(isNominal) ||
    item.some(isName)
  )
    return []
  const head = item.at(-1)
  if (item.some(({ folded }) => notData.has(folded)) || (head !== undefined && !isHead(head))) return []
  return [{ from: start, to: end, row: undefined, weak: false }]
}

const isNominal = ({ tags, folded }: Piece): boolean =>
  inside.has(folded) ||
  heads.has(folded) ||
  ((tags.has('Noun') || tags.has('Adjective') || tags.has('Value')) && !tags.has('Pronoun') && !tags.has('Date'))

/** The tagger takes "gate codes" for a verb now and then. */
const isHead = ({ tags, folded }: Piece): boolean => tags.has('Noun') || heads.has(folded)

const isName = ({ tags }: Piece): boolean =>
  tags.has('Person') || tags.has('Place') || tags.has('Organization') || tags.has('Money')

const hasAny = (taken: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (taken.has(i)) return true
  return false
}

const coordinators: ReadonlySet<string> = new Set(['and', 'or', '&'])
const heads: ReadonlySet<string> = new Set(
  'number code record detail image scan date history note document form statement reading track rate score'.split(' '),
)
const leading: ReadonlySet<string> = new Set(
  'the a an their his her its other some any various certain as well along with even'.split(' '),
)
const prepositions: ReadonlySet<string> = new Set(['of', 'for'])
const inside: ReadonlySet<string> = new Set('of for the related associated assigned issued'.split(' '))
const notData: ReadonlySet<string> = new Set(
  (
    'case thing example instance part breach incident attack hacker attacker company firm organization customer user ' +
    'people person individual patient employee member student client resident victim one other more much many hospital ' +
    'school university agency government bank police law website site server system network service time year month ' +
    'day week statement notice letter investigation response addition'
  ).split(' '),
)
