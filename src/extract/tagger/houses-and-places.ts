import type { PreTaggerWorld, Terms } from './pre-tagger-model.ts'
import { setTag, type TaggedTerm } from './set-tag.ts'

const titleCase = /^\p{Lu}[\p{Ll}'’]/u

/** "Johnson LLC": tags the names before such a word with it. */
export function tagOrganization(terms: Terms, at: number, world: PreTaggerWorld, isYelling: boolean): void {
  const term = terms[at]
  if (term === undefined || world.model.two.orgWords[term.machine || term.normal] !== true) return
  if (!mayBeOrganization(terms[at - 1], at - 1, isYelling)) return
  setTag([term], 'Organization', world)
  for (let part = at; part >= 0; part -= 1) {
    const own = terms[part]
    if (own === undefined || !mayBeOrganization(own, part, isYelling)) return
    setTag([own], 'Organization', world)
  }
}

function mayBeOrganization(term: TaggedTerm | undefined, at: number, isYelling: boolean): boolean {
  if (term === undefined || term.tags.has('FirstName') || term.tags.has('Place')) return false
  const { tags } = term
  if (tags.has('ProperNoun') || tags.has('Organization') || tags.has('Acronym')) return true
  return hasCapital(term, at, isYelling)
}

/** A piece's first word has a capital anyway. */
const hasCapital = ({ text, tags }: TaggedTerm, at: number, isYelling: boolean): boolean =>
  !isYelling && titleCase.test(text) && (at !== 0 || tags.has('Singular'))

/** Words that stand inside of a place's name: "Foo Municipal River". */
const insidePlaces: ReadonlySet<string> = new Set(
  'athletic city community eastern federal financial great historic historical local memorial municipal national northern provincial southern state western spring pine sunset view oak maple spruce cedar willow'.split(
    ' ',
  ),
)

/** "center of" something is no place. */
const ofAnything: ReadonlySet<string> = new Set(['center', 'centre', 'way', 'range', 'bar', 'bridge', 'field', 'pit'])

/** "Wawel Castle", "River of Foo": tags the names before and after such a word with it. */
export function tagPlace(terms: Terms, at: number, world: PreTaggerWorld, isYelling: boolean): void {
  const term = terms[at]
  const word = term?.machine || term?.normal || ''
  if (world.model.two.placeWords[word] !== true) return
  for (let from = at - 1; from >= 0; from -= 1) {
    const before = terms[from]
    if (before === undefined) return
    if (insidePlaces.has(before.normal)) continue
    if (!mayBePlace(before, from, isYelling)) break
    setTag(terms.slice(from, at + 1), 'Place', world)
  }
  if (!ofAnything.has(word)) tagPlaceAfter(terms, at, world, isYelling)
}

function tagPlaceAfter(terms: Terms, at: number, world: PreTaggerWorld, isYelling: boolean): void {
  for (let to = at + 1; to < terms.length; to += 1) {
    const after = terms[to]
    if (after === undefined) return
    if (mayBePlace(after, to, isYelling)) return setTag(terms.slice(at, to + 1), 'Place', world)
    if (after.normal !== 'of' && !insidePlaces.has(after.normal)) return
  }
}

function mayBePlace(term: TaggedTerm, at: number, isYelling: boolean): boolean {
  const { tags, normal } = term
  if (tags.has('Organization') || tags.has('Possessive') || normal.endsWith("'s")) return false
  return tags.has('ProperNoun') || tags.has('Place') || hasCapital(term, at, isYelling)
}
