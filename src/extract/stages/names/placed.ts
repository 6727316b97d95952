import { peopleHeads } from '../../rules/lexicon/groups.ts'
import { governmentNouns, localGovernments, townNouns } from '../../rules/lexicon/local-governments.ts'
import { placePrepositions } from '../../rules/lexicon/places.ts'
import { knownName } from './known.ts'
import { isFirstName, isPersonLike } from './person-form.ts'
import type { Run } from './run.ts'
import { keyOf } from './runs.ts'
import type { Token } from './token.ts'

/** What the place of a name in its sentence says of it, whatever the words beside it mean. */
export type Placing =
  'of a land' | 'of a town' | 'their people' | 'with a person' | 'dateline' | 'credited' | 'credited outlet' | 'governs'

export function placingsOf(tokens: readonly Token[], { first, last }: Run): readonly Placing[] {
  const found: Placing[] = []
  if (isOfLand(tokens, first)) found.push('of a land')
  if (isHome(tokens, first)) found.push('of a town')
  if (hasPeople(tokens, first)) found.push('their people')
  if (isWithPerson(tokens, first, last)) found.push('with a person')
  if (isDateline(tokens, first, last)) found.push('dateline')
  if (isGovernment(tokens, first, last)) found.push('governs')
  const credit = creditOf(tokens, first, last)
  if (credit !== undefined) found.push(credit)
  return found
}

/** "Canada's Marchand Logistique". */
function isOfLand(tokens: readonly Token[], first: number): boolean {
  const land = tokens[first - 1]
  if (land?.owner !== true || tokens[first]?.gap.trim().replace(/^['’]/, '') !== '') return false
  return [0, 1, 2].some((more) => knownName(keyOf(tokens, first - 1 - more, first - 1))?.kind === 'PLACE')
}

/** "Robin Hale, 41, of Dover": where somebody lives. */
const isHome = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  tokens[first - 1]?.gap === ', ' &&
  tokens[first]?.gap === ' ' &&
  /^[1-9]\d$/.test(tokens[first - 2]?.text ?? '')

/** "customers of Kestrel", "the parents of Alder Falls": people belong to who serves or employs them, or to a place. */
function hasPeople(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'of' || tokens[first]?.gap !== ' ') return false
  const people = tokens[first - 2]?.lower ?? ''
  return peopleHeads.has(people) && !/^(?:people|residents|citizens|victims|children|voters|families)$/.test(people)
}

/** "the town of Alder", "Alder County residents", "Alder County told": not "in the town of Alder", "in Alder County". */
function isGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.lower === 'of' && townNouns.has(tokens[first - 2]?.lower ?? ''))
    return !isPlaced(tokens, tokens[first - 3]?.lower === 'the' ? first - 4 : first - 3)
  if (last === first || !localGovernments.has(tokens[last]?.lower ?? '') || isPlaced(tokens, first - 1)) return false
  const [next, before] = [tokens[last + 1], tokens[first - 1]?.lower ?? '']
  if (tokens[last]?.owner === true) return true
  if (before === 'of' && governmentNouns.has(tokens[first - 2]?.lower ?? '')) return true
  if (/^(?:on|against|hit|hits|struck|breached|hacked)$/.test(before)) return true
  // "Alder County, Georgia, told residents"
  if (next?.gap === ', ' && knownName(next.lower)?.kind === 'PLACE')
    return tokens
      .slice(last + 2, last + 5)
      .some(({ gap, tags }, i) => (i === 0 || /^,? $/.test(gap)) && tags.has('Verb'))
  return next?.gap === ' ' && (governmentNouns.has(next.lower) || (next.tags.has('Verb') && !next.tags.has('Gerund')))
}

const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  placePrepositions.test(tokens[at]?.lower ?? '') || /^(?:from|to)$/.test(tokens[at]?.lower ?? '')

/** "said Robin Hale of Alder Shield": whom a speaker is from. "Robin Hale of Alder Falls sued": who sues is from a town. */
function isWithPerson(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:filed|sued|sues|alleges|claims)$/.test(tokens[last + 1]?.lower ?? '')) return false
  if (!/^(?:of|at)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first]?.gap !== ' ') return false
  return [2, 3].some(
    (length) =>
      first - 1 - length >= 0 &&
      isFirstName(tokens[first - 1 - length]) &&
      isPersonLike(tokens, first - 1 - length, first - 2),
  )
}

/** "DENVER (Northway) - Kestrel Bank said": the wire. */
const isDateline = (tokens: readonly Token[], first: number, last: number): boolean =>
  first > 0 && first < 8 && /\($/.test(tokens[first]?.gap ?? '') && /^\)\s*[-–—]/.test(tokens[last + 1]?.gap ?? '')

/** "(Courtesy: Lena Venn/KCBN)", "Photo by Lena Venn / Baltham Times". */
function creditOf(tokens: readonly Token[], first: number, last: number): Placing | undefined {
  const gap = tokens[first]?.gap ?? ''
  if (isCredit(tokens, first - 1, gap)) return isPersonLike(tokens, first, last) ? 'credited' : 'credited outlet'
  if (!/^\s?\/\s?$/.test(gap)) return undefined
  for (let at = first - 1; at > Math.max(0, first - 5); at -= 1)
    if (isCredit(tokens, at - 1, tokens[at]?.gap ?? '')) return 'credited outlet'
  return undefined
}

const isCredit = (tokens: readonly Token[], at: number, gap: string): boolean => {
  const word = tokens[at]?.lower ?? ''
  if (/^:\s?$/.test(gap)) return creditLabels.test(word)
  return gap === ' ' && word === 'by' && (isWork(tokens[at - 1]) || isByline(tokens, at))
}

const creditLabels =
  /^(?:courtesy|photo|photograph|credit|image|picture|illustration|video|author|reporter|editor|contact|contacts|counsel)$/

const isWork = (token: Token | undefined): boolean =>
  /^(?:photo|photograph|image|picture|illustration|reporting|editing|writing|written|reported|edited|compiled|story)$/.test(
    token?.lower ?? '',
  )

/** "(By Robin Hale)", and "By Robin Hale" where the line begins. */
const isByline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'By' && (at === 0 || /\($/.test(tokens[at]?.gap ?? ''))
