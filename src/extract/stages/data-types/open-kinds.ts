import { spanning } from '../../rules/exposure-words.ts'
import { exposureForms } from '../../rules/exposure.ts'
import {
  insideWords,
  itemEnders,
  itemHeads,
  leadingWords,
  listOpeners,
  notData,
  notDataHeads,
  paperHeads,
} from '../../rules/data-types/open-items.ts'
import { foldWord } from './fold-word.ts'
import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'

/**
 * Kinds the taxonomy does not have, inside a list of kinds it has: "names, master beneficiary index, sickness papers
 * and dates of birth". An item is a noun phrase between two separators, next to a known kind on one side at least.
 */
export function openKinds(pieces: readonly Piece[], found: readonly FoundType[]): readonly FoundType[] {
  const [first, ...others] = found
  if (first === undefined || (first.row?.generic === true && found.length === 1)) return []
  const items: FoundType[] = [...itemsBefore(pieces, first)]
  let list: FoundType[] = [first]
  for (const next of others) {
    const last = list.at(-1) ?? first
    const between = itemsBetween(pieces, last.to, next.from)
    if (between.length > 0 || isArticleOnly(pieces, last.to, next.from)) {
      items.push(...between)
      list.push(next)
    } else {
      items.push(...itemsAfter(pieces, list), ...itemsBefore(pieces, next))
      list = [next]
    }
  }
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  return [...items, ...itemsAfter(pieces, list)].filter(({ from, to }) => !hasAny(taken, from, to))
}

/** The unknown items between two known kinds; none where one of them is no plain noun phrase. */
function itemsBetween(pieces: readonly Piece[], from: number, to: number): readonly FoundType[] {
  if (to - from < 1 || to - from > 24) return []
  if (pieces[from]?.gap !== ',' && !coordinators.has(pieces[from]?.folded ?? '')) return []
  return itemsIn(pieces, from, to)
}

/** The items of a stretch that ends where a known kind begins. */
function itemsIn(pieces: readonly Piece[], from: number, to: number): readonly FoundType[] {
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
  return isArticleOnly(pieces, start, to) ? items : []
}

/** "gas bills and a [list of readings]": nothing but the article of the known kind is left. */
const isArticleOnly = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces
    .slice(from, to)
    .every(({ folded }) => leadingWords.has(folded) || collecting.has(folded) || coordinators.has(folded))

/**
 * "… and criminal arrest histories.", "names and delivery locations of 12,400 people", "names and tier status were taken",
 * "along with remarks left by agents": what goes on behind the last known kind of a list.
 */
function itemsAfter(pieces: readonly Piece[], found: readonly FoundType[]): readonly FoundType[] {
  const items: FoundType[] = []
  let at = found.at(-1)?.to ?? 0
  if (found.length === 1 && found[0]?.row?.generic === true) return []
  for (let start = startAfter(pieces, at); start !== undefined; start = startAfter(pieces, at)) {
    if (start.joined === 'and' && isCoordinated(pieces, found)) break
    const end = endOfItem(pieces, start)
    const item = end === undefined ? [] : itemOf(pieces, start.at, end)
    if (item.length === 0 || end === undefined || !isTold(pieces, found, start.at, end)) break
    if (isSubjectOfItsOwn(pieces, found, start, end)) break
    items.push(...item)
    // Commas alone part clauses as well: an "and" has to close the list.
    if (start.joined !== ',') return items
    at = end
  }
  const isEnd = pieces[at] === undefined || pieces[at]?.gap === '|'
  return found.length > 2 && isEnd ? items : []
}

/** Where an item ends: at a mark, or at the word that says something of it. */
function endOfItem(pieces: readonly Piece[], { at: begin, joined }: Start): number | undefined {
  let end = begin
  while (end < pieces.length && end - begin < 6 && /[ /-]/.test(end === begin ? ' ' : (pieces[end]?.gap ?? '|'))) {
    if (end > begin && isEnder(pieces, end)) break
    end += 1
  }
  const next = pieces[end]
  if (begin >= pieces.length || end === begin) return undefined
  if (next === undefined || next.gap === '|' || next.gap === ',') return end
  return next.gap === ' ' && (isEnder(pieces, end) || joined === ',')
    ? isEnder(pieces, end)
      ? end
      : undefined
    : undefined
}

/** A word alone tells little beside one known kind. */
function isTold(pieces: readonly Piece[], found: readonly FoundType[], from: number, to: number): boolean {
  const isLong = found.length > 1 || to - from > 1 || itemHeads.has(pieces[from]?.folded ?? '')
  return isLong && !isOfPeople(pieces, from, to)
}

/** "stole names, and regulators were told": another clause. */
function isSubjectOfItsOwn(
  pieces: readonly Piece[],
  found: readonly FoundType[],
  { joined }: Start,
  end: number,
): boolean {
  const next = pieces[end]
  if (next === undefined || !isFinite(next)) return false
  return joined === 'tied' || hasOpener(pieces, found[0]?.from ?? 0)
}

interface Start {
  readonly at: number
  /** By "and", by a comma alone, by "along with". */
  readonly joined: 'and' | ',' | 'tied'
}

function startAfter(pieces: readonly Piece[], from: number): Start | undefined {
  const words = pieces.slice(from, from + 4).map(({ folded }) => folded)
  const first = pieces[from]
  if (first === undefined || /[|(]/.test(first.gap)) return undefined
  if (coordinators.has(words[0] ?? '') || (words[0] === 'to' && isSpanned(pieces, from)))
    return { at: from + 1, joined: 'and' }
  const tie = ties.find((row) => row.every((word, i) => words[i] === word))
  if (tie !== undefined) return { at: from + tie.length, joined: 'tied' }
  return first.gap === ',' ? { at: from, joined: ',' } : undefined
}

/** "from tax returns to love letters". */
const isSpanned = (pieces: readonly Piece[], end: number): boolean =>
  pieces
    .slice(Math.max(0, end - 14), end)
    .some(({ surface }, i, all) => surface === 'from' && spanning.has(all[i - 1]?.surface ?? ''))

const ties: readonly (readonly string[])[] = ['along with', 'together with', 'as well as', 'plus', 'alongside'].map(
  (tie) => tie.split(' ').map((word) => foldWord(word)),
)

/** "names, addresses and phone numbers": the list has had its "and". */
const isCoordinated = (pieces: readonly Piece[], found: readonly FoundType[]): boolean =>
  found.some(
    ({ to }, i) =>
      i < found.length - 1 && pieces.slice(to, found[i + 1]?.from).some(({ folded }) => coordinators.has(folded)),
  )

/** "names were", "notes typed by agents". */
const isEnder = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at]
  if (piece === undefined) return false
  if (itemEnders.has(piece.surface) || coordinators.has(piece.folded)) return true
  return piece.tags.has('Verb') && /(?:ed|en|ade|ept|eft|ent|old)$/.test(piece.surface)
}

const isFinite = ({ surface }: Piece): boolean => /^(?:were|was|are|is|have|had|may|might|could|can)$/.test(surface)

const hasOpener = (pieces: readonly Piece[], before: number): boolean =>
  pieces.slice(Math.max(0, before - 12), before).some(({ surface }) => exposureForms.has(surface))

/** Those who do something: "regulators", "researchers". */
function isOfPeople(pieces: readonly Piece[], from: number, to: number): boolean {
  const nouns = pieces.slice(from, to).findIndex(({ folded }) => prepositions.has(folded))
  const head = pieces[nouns < 0 ? to - 1 : from + nouns - 1]
  if (head === undefined || paperHeads.has(head.folded)) return false
  return /(?:ers?|ors?|ists?|ants?|ees?|men|ians?|ials)$/.test(head.surface)
}

/** "The folder held scanned leases, gas bills and meter readings": from the verb on up to the first known kind. */
function itemsBefore(pieces: readonly Piece[], first: FoundType): readonly FoundType[] {
  let opener = first.from - 1
  let parted = false
  while (opener >= Math.max(0, first.from - 16) && !listOpeners.has(pieces[opener]?.surface ?? '')) {
    const gap = pieces[opener + 1]?.gap ?? '|'
    if (/[|(]/.test(gap)) return []
    parted ||= gap === ',' || coordinators.has(pieces[opener]?.folded ?? '')
    opener -= 1
  }
  if (opener < 0 || !listOpeners.has(pieces[opener]?.surface ?? '') || !parted) return []
  if (pieces[opener]?.surface === 'as' && pieces[opener - 1]?.surface !== 'such') return []
  return itemsIn(pieces, opener + 1, first.from).filter(
    ({ from, to }) =>
      !isOfPeople(pieces, from, to) && !pieces.slice(from, to).some(({ tags }) => tags.has('ProperNoun')),
  )
}

function itemOf(pieces: readonly Piece[], from: number, to: number): readonly FoundType[] {
  let [start, end] = [from, to]
  while (start < end && leadingWords.has(pieces[start]?.folded ?? '')) start += 1
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
  if (item.some(({ folded }) => notData.has(folded))) return []
  if (head === undefined || !isHead(head) || notDataHeads.has(head.folded)) return []
  return [{ from: start, to: end, row: undefined, weak: false }]
}

const isNominal = ({ tags, folded, surface }: Piece): boolean =>
  insideWords.has(folded) ||
  itemHeads.has(folded) ||
  ((tags.has('Noun') ||
    tags.has('Adjective') ||
    tags.has('Value') ||
    (tags.has('PresentTense') && /s$/.test(surface))) &&
    !tags.has('Pronoun') &&
    !tags.has('Date'))

/** The tagger takes "gate codes" for a verb now and then. */
const isHead = ({ tags, folded }: Piece): boolean => tags.has('Noun') || itemHeads.has(folded)

const isName = ({ tags }: Piece): boolean =>
  tags.has('Person') || tags.has('Place') || tags.has('Organization') || tags.has('Money')

const hasAny = (taken: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (taken.has(i)) return true
  return false
}

const collecting: ReadonlySet<string> = new Set('list copy scan set of record detail image picture full'.split(' '))
const coordinators: ReadonlySet<string> = new Set(['and', 'or', '&'])
const prepositions: ReadonlySet<string> = new Set(['of', 'for'])
