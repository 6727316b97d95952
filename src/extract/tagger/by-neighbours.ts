import { tagAcronym } from './acronyms.ts'
import { tagOrganization, tagPlace } from './houses-and-places.ts'
import { addTags } from './implied-tags.ts'
import type { NeighbourRow, PreTaggerWorld, Terms } from './pre-tagger-model.ts'
import { tagSense } from './senses.ts'
import { setTag, type TaggedTerm } from './set-tag.ts'

type Tag = (term: TaggedTerm) => void

/** Makes the part of the tagger's first pass that looks at what stands beside a word. */
export function taggerByNeighbours(world: PreTaggerWorld, addImplied: Tag): (terms: Terms, isYelling: boolean) => void {
  const tagBeside = taggerBeside(world, addImplied)
  return (terms, isYelling) => {
    for (const [at, term] of terms.entries()) {
      const isAcronym = tagAcronym(term, world)
      addImplied(term)
      if (!isAcronym && !tagBeside(terms, at)) tagUnknown(term, addImplied)
    }
    for (const [at, term] of terms.entries()) {
      if (term.frozen === true) continue
      tagOrganization(terms, at, world, isYelling)
      tagPlace(terms, at, world, isYelling)
      tagSense(terms, at, world, addImplied)
      if (term.tags.has('Verb') && !verbTypes.some((tag) => term.tags.has(tag))) setTag([term], 'Infinitive', world)
      const next = terms[at + 1]
      if (term.post === '-' && next !== undefined) setTag([term, next], 'Hyphenated', world)
    }
    tagImperative(terms, world)
  }
}

const verbTypes: readonly string[] = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle']

/** Tags a word without any tag by the word before or after it, or by their tags. */
function taggerBeside({ model }: PreTaggerWorld, addImplied: Tag): (terms: Terms, at: number) => boolean {
  const { leftWords, rightWords, leftTags, rightTags } = model.two.neighbours
  const [afterWord, beforeWord] = [firstOfEach(leftWords), firstOfEach(rightWords)]
  return (terms, at) => {
    const [before, term, after] = [terms[at - 1], terms[at], terms[at + 1]]
    if (term === undefined || term.tags.size > 0) return false
    const tag =
      (before && afterWord.get(before.normal)) ||
      (after && beforeWord.get(after.normal)) ||
      byTag(before, leftTags) ||
      byTag(after, rightTags)
    if (!tag) return false
    addTags(term, tag)
    addImplied(term)
    return true
  }
}

const firstOfEach = (rows: readonly NeighbourRow[]): ReadonlyMap<string, string> => new Map(rows.toReversed())

const byTag = (term: TaggedTerm | undefined, rows: readonly NeighbourRow[]): string | undefined =>
  term === undefined ? undefined : rows.find(([tag]) => term.tags.has(tag))?.[1]

const sayNothing: readonly string[] = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm']

/** What nothing is known of is a noun. */
function tagUnknown(term: TaggedTerm, addImplied: Tag): void {
  const { tags } = term
  if (tags.size > 1 || (tags.size === 1 && !sayNothing.some((tag) => tags.has(tag)))) return
  addTags(term, 'Noun')
  addImplied(term)
}

const afterOrders: ReadonlySet<string> = new Set(['there', 'this', 'it', 'him', 'her', 'us'])

/** "Place tea bags in hot water". */
function tagImperative(terms: Terms, world: PreTaggerWorld): void {
  const { _multiCache: severalWords } = world.model.one
  const [first, second, third] = terms
  if (first === undefined || second === undefined) return
  if (first.switch !== 'Noun|Verb' && !first.tags.has('Infinitive')) return
  if (terms.length < 4 && !afterOrders.has(second.normal)) return
  // "Board room".
  if (!first.tags.has('PhrasalVerb') && Object.hasOwn(severalWords, first.normal)) return
  if (!second.tags.has('Noun') && !second.tags.has('Determiner')) return
  // "Waste materials are".
  if (second.tags.has('Verb') || third?.tags.has('Verb') === true) return
  setTag([first], 'Imperative', world)
}
