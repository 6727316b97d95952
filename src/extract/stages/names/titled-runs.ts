import { notNames } from '../../rules/lexicon/laws-and-products.ts'
import { orgHeads, roleHeads } from '../../rules/lexicon/organizations.ts'
import { officeMatters, personalPosts, titleInitials, titleTails } from '../../rules/lexicon/offices.ts'
import { pluralTitles, postNouns, titleHeads, titleModifiers } from '../../rules/lexicon/people.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { knownName } from './known.ts'
import { isFirstName, isPersonLike } from './person-form.ts'
import { segmentOf, type Segment } from './segment.ts'
import { textBetween, type Token } from './token.ts'

/** A run with a title or post in it: the words before that one belong to, still to be cut, and what is known already. */
export interface TitledRun {
  /** Where the words before the title end; null where none are left. */
  readonly holderEnd: number | null
  readonly known: readonly Segment[]
}

/** Titles and posts inside a run: what stands before is their organization or place, what follows is the person. */
export function titledRun(tokens: readonly Token[], first: number, last: number): TitledRun | undefined {
  for (let at = last; at >= first; at -= 1) {
    if (!isTitle(tokens, at) && !(at < last && isPluralTitle(tokens[at]))) continue
    const start = titleStart(tokens, first, at)
    if (at === last) return endsWithPost(tokens, first, start, last)
    const person = personAfterTitle(tokens, at, last)
    if (person === undefined) {
      if (isWholePost(tokens, at, last)) return { ...nothing, holderEnd: holderEnd(tokens, first, start) }
      continue
    }
    const title = textBetween(tokens, start, person - 1)
    return {
      holderEnd: holderEnd(tokens, first, start),
      known: [segmentOf(tokens, person, last, { kind: 'PERSON', title })],
    }
  }
  return undefined
}

/** "Attorneys Robin Hale and Lee Wong" */
const isPluralTitle = (token: Token | undefined): boolean => token?.nameLike === true && pluralTitles.has(token.lower)

const isTitle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.nameLike || token.gap === '-') &&
    !isMatter(tokens, at) &&
    (titleHeads.has(token.lower.replace(tail, '')) ||
      postNouns.has(token.lower) ||
      (personalPosts.has(token.lower) && tokens[at + 1]?.lower === 'of') ||
      isInCharge(tokens, at) ||
      isConstable(tokens, at))
  )
}

/** "Mayor-elect" */
const tail = new RegExp(`-(?:${[...titleTails].join('|')})$`)

/** "Vice President of Student Affairs": no student. */
const isMatter = (tokens: readonly Token[], at: number): boolean =>
  officeMatters.has(tokens[at]?.lower ?? '') &&
  /^(?:of|for|and|&)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 1]?.index !== 0

/** "Special Agent in Charge" */
const isInCharge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'charge' && tokens[at - 1]?.lower === 'in'

/** "Det Con" */
const isConstable = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'con' && tokens[at - 1]?.lower === 'det'

function titleStart(tokens: readonly Token[], first: number, at: number): number {
  let start = at
  while (start > first) {
    const token = tokens[start - 1]
    if (token === undefined || token.owner) break
    const inside =
      titleModifiers.has(token.lower) || titleHeads.has(token.lower) || /^(?:and|&|of|for|in)$/.test(token.lower)
    // "Assistant U.S. Attorney" is one title, of "Ohio Attorney General" the land is none.
    const land =
      knownName(token.lower)?.kind === 'PLACE' && !/^(?:assistant|deputy|acting)$/.test(tokens[start - 2]?.lower ?? '')
    if (!inside || land) break
    start -= 1
  }
  while (start < at && !(tokens[start]?.nameLike ?? false)) start += 1
  return start
}

/** A run that ends in a post: "Northwind Chief Executive" leaves Northwind; a body may be named by its head's post. */
function endsWithPost(tokens: readonly Token[], first: number, start: number, last: number): TitledRun | undefined {
  const text = textBetween(tokens, first, last)
  const role = roleHeads.find(({ ends }) => ends.test(text))?.role
  if (/^attorneys$/.test(tokens[last - 1]?.lower ?? '')) return nothing
  if (role !== undefined && (start > first || /^(?:Attorney General|AG)$/.test(text)))
    return { ...nothing, known: [segmentOf(tokens, first, last, { kind: 'ORGANIZATION', roles: [role] })] }
  if (start === first) return isPersonLike(tokens, first, last) && isFirstName(tokens[first]) ? undefined : nothing
  return { ...nothing, holderEnd: holderEnd(tokens, first, start) }
}

const nothing: TitledRun = { holderEnd: null, known: [] }

/** The last name-like word before a title. */
function holderEnd(tokens: readonly Token[], first: number, title: number): number | null {
  let last = title - 1
  while (last >= first && !(tokens[last]?.nameLike ?? false)) last -= 1
  return last < first ? null : last
}

/** Where the person's name starts after the title at `at`: "Director of Administration James Thorne" starts at James. */
function personAfterTitle(tokens: readonly Token[], at: number, last: number): number | undefined {
  let start = at + 1
  if (titleTails.has(tokens[start]?.lower ?? '')) start += 1
  if (/^(?:of|for)$/.test(tokens[start]?.lower ?? '')) {
    const matter = endOfMatter(tokens, start, last) + 1
    if (matter < last && isPersonLike(tokens, matter, last)) return matter
    start += 1
    while (start <= last && !isFirstName(tokens[start])) start += 1
    if (start > last) return undefined
  }
  if (!(tokens[start]?.nameLike ?? false)) return undefined
  if (start === last)
    return isSurnameLike(tokens[start]) && !titleInitials.has(tokens[at]?.lower ?? '') ? start : undefined
  return isPersonLike(tokens, start, last) ? start : undefined
}

/** The last word of "of Public Safety"; `of` itself where what follows is no matter of a post. */
function endOfMatter(tokens: readonly Token[], of: number, last: number): number {
  let at = of
  while (at < last && (officeMatters.has(tokens[at + 1]?.lower ?? '') || isLink(tokens[at + 1]))) at += 1
  return isLink(tokens[at]) ? of : at
}

const isLink = (token: Token | undefined): boolean => /^(?:and|&|the|of|for)$/.test(token?.lower ?? '')

/** "Superintendent of Schools": a post, and nobody's name. */
const isWholePost = (tokens: readonly Token[], at: number, last: number): boolean =>
  personalPosts.has(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'of' &&
  last > at + 1 &&
  endOfMatter(tokens, at + 1, last) === last

const isSurnameLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}[\p{Ll}\p{Lu}'’-]*\p{Ll}/u.test(token.text) &&
  !orgHeads.has(token.lower) &&
  knownName(token.lower) === undefined &&
  !titleHeads.has(token.lower) &&
  !titleModifiers.has(token.lower) &&
  !notNames.has(token.lower) &&
  !peoples.has(token.lower)
