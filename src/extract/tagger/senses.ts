import type { Clues, PreTaggerWorld, Table, Terms } from './pre-tagger-model.ts'
import { ownOf } from './pre-tagger-model.ts'
import { setTag, type TaggedTerm, type Tags } from './set-tag.ts'

/** Gives a word that may have two tags the one that what stands beside it tells; by compromise's own rules. */
export function tagSense(
  terms: Terms,
  at: number,
  world: PreTaggerWorld,
  addImplied: (term: TaggedTerm) => void,
): void {
  const term = terms[at]
  const sense = term?.switch
  if (term === undefined || !sense || term.tags.has('Acronym') || term.tags.has('PhrasalVerb')) return
  const tags = byPlace(sense, terms, at) ?? byClues(terms, at, world.model.two.clues[sense], world)
  if (!tags) return
  setTag([term], tags, world)
  addImplied(term)
}

function byClues(terms: Terms, at: number, clues: Clues | undefined, world: PreTaggerWorld): Tags | undefined {
  if (clues === undefined) return undefined
  const after = terms[at + 1]
  const before = terms[terms[at - 1]?.text === 'also' ? Math.max(0, at - 2) : at - 1]
  return (
    byWord(after, clues.afterWords) ||
    byWord(before, clues.beforeWords) ||
    byTag(before, clues.beforeTags, world) ||
    byTag(after, clues.afterTags, world)
  )
}

const byWord = (term: TaggedTerm | undefined, clues: Table<Tags> | undefined): Tags | undefined =>
  term === undefined || clues === undefined ? undefined : ownOf(clues, term.normal || (term.implicit ?? ''))

/** The tag that the term's most special tag tells. */
function byTag(term: TaggedTerm | undefined, clues: Table<Tags> | undefined, world: PreTaggerWorld): Tags | undefined {
  if (term === undefined || clues === undefined) return undefined
  let [told, count]: [Tags | undefined, number] = [undefined, 0]
  for (const tag of term.tags) {
    if (!clues[tag]) continue
    told ??= clues[tag]
    count += 1
  }
  if (count < 2) return told
  // compromise's own order, which is none where two are as special: it hangs on the sort that all tags are in.
  const { tagSet } = world.model.one
  const depth = (tag: string): number => tagSet[tag]?.parents?.length ?? 0
  const first = [...term.tags].sort((a, b) => (depth(a) > depth(b) ? -1 : 1)).find((tag) => clues[tag])
  return first === undefined ? undefined : clues[first]
}

/** What a word's sense is by its capital, or where it begins or ends a piece. */
function byPlace(sense: string, terms: Terms, at: number): Tags | undefined {
  const noun = isCapital(terms, at) ? 'Noun' : undefined
  switch (sense) {
    case 'Adj|Gerund':
    case 'Actor|Verb':
    case 'Adj|Past':
    case 'Adj|Present':
    case 'Noun|Gerund':
    case 'Person|Noun':
      return noun
    case 'Adj|Noun':
      return noun ?? (endsPhrase(terms, at) ? 'Noun' : undefined)
    case 'Noun|Verb':
      return (at > 0 ? noun : undefined) ?? (isAlone(terms, at) ? 'Infinitive' : undefined)
    case 'Plural|Verb':
      if (noun !== undefined || isAlone(terms, at)) return noun ?? 'PresentTense'
      return at === 0 && terms.length > 3 ? 'Plural' : undefined
    case 'Person|Verb':
      return at === 0 ? undefined : noun
    case 'Person|Adj':
      return noun !== undefined || (at === 0 && terms.length > 1) ? 'Person' : undefined
    default:
      return undefined
  }
}

/** "Comfort Inn". */
function isCapital(terms: Terms, at: number): boolean {
  const term = terms[at]
  return term !== undefined && term.tags.has('ProperNoun') && /^[A-Z][a-z]/.test(term.text)
}

/** "Help". */
const isAlone = (terms: Terms, at: number): boolean => at === 0 && terms.length === 1

/** "a rental". */
const endsPhrase = (terms: Terms, at: number): boolean =>
  at === terms.length - 1 && terms[at - 1]?.tags.has('Determiner') === true
