import { setTag, type TaggedTerm, type Tags, type World } from './set-tag.ts'

/** A term that is looked up. */
type LookedUp = TaggedTerm & { readonly alias?: readonly string[] }

type Words<T> = Readonly<Record<string, T | undefined>>

/** What of compromise's world looks terms up, and what of it is replaced. */
export interface LexiconWorld extends World {
  readonly model: World['model'] & {
    readonly one: {
      readonly lexicon: Words<Tags>
      readonly frozenLex: Words<Tags>
      /** By its first word: how many words the longest entry of several has. */
      readonly _multiCache: Words<number>
    }
  }
  readonly compute: { freeze: Stage; lexicon: Stage; unfreeze: Stage }
}

/** All that a stage replaced here asks of a view. */
interface Terms {
  readonly docs: readonly (readonly LookedUp[])[]
  readonly world: LexiconWorld
}

type Stage = (terms: Terms) => void

const wordOf = ({ machine, normal }: LookedUp): string => machine || normal

/**
 * compromise's stages that look words up, equal in result. The stock ones join every word that some entry of several
 * begins with to the words that follow; here its second word is asked for first.
 */
export function speedUpLexicon({ model, compute }: LexiconWorld): void {
  const { frozenLex, lexicon } = model.one
  const { freeze } = compute
  const frozen = secondWords(frozenLex)
  const seconds = secondWords(lexicon)
  compute.freeze = ({ docs, world }) => {
    const some = docs.filter((terms) =>
      terms.some((term, at) => beginsEntry(terms, at, frozen) || Object.hasOwn(frozenLex, wordOf(term))),
    )
    if (some.length > 0) freeze({ docs: some, world })
  }
  // V8 leaves its quick ways to take off what an object does not even have.
  compute.unfreeze = ({ docs }) => {
    for (const terms of docs) for (const term of terms) if (term.frozen !== undefined) delete term.frozen
  }
  compute.lexicon = ({ docs, world }) => {
    for (const terms of docs) {
      for (const [at, term] of terms.entries()) {
        if (term.tags.size > 0 || tagEntry(terms, at, seconds, world)) continue
        const tags = tagsOf(term, lexicon)
        if (tags !== undefined) setTag([term], tags, world)
      }
    }
  }
}

/** By the first word of entries of several words: their second words. */
type SecondWords = ReadonlyMap<string, ReadonlySet<string>>

function secondWords(lexicon: Words<Tags>): SecondWords {
  const seconds = new Map<string, Set<string>>()
  for (const entry of Object.keys(lexicon)) {
    const [first = '', second] = entry.split(' ', 2)
    if (second === undefined) continue
    const known = seconds.get(first)
    if (known === undefined) seconds.set(first, new Set([second]))
    else known.add(second)
  }
  return seconds
}

/** Whether some entry of several words has this one and the next for its first two. */
function beginsEntry(terms: readonly LookedUp[], at: number, seconds: SecondWords): boolean {
  const [first, second] = [terms[at], terms[at + 1]]
  if (first === undefined || second === undefined) return false
  const follow = seconds.get(wordOf(first))
  // A term may be of several words itself: "and / or".
  return follow !== undefined && follow.has(wordOf(second).split(' ', 1)[0] ?? '')
}

/** Tags the longest entry of several words that begins here; whether there is one. */
function tagEntry(terms: readonly LookedUp[], at: number, seconds: SecondWords, world: LexiconWorld): boolean {
  const [first, second] = [terms[at], terms[at + 1]]
  if (first === undefined || second === undefined || !beginsEntry(terms, at, seconds)) return false
  const { lexicon, _multiCache: longest } = world.model.one
  for (let count = longest[wordOf(first)] ?? 0; count > 1; count -= 1) {
    const entry = terms.slice(at, at + count)
    const tags = own(lexicon, entry.map(wordOf).join(' '))
    if (tags === undefined) continue
    setTag(entry, tags, world)
    if (tags.length === 2 && (tags[0] === 'PhrasalVerb' || tags[1] === 'PhrasalVerb'))
      setTag([second], 'Particle', world)
    return true
  }
  return false
}

const prefix = /^(under|over|mis|re|un|dis|semi|pre|post)-?/
const prefixed = new Set<unknown>([
  'Verb',
  'Infinitive',
  'PastTense',
  'Gerund',
  'PresentTense',
  'Adjective',
  'Participle',
])

/** The tags of the word, of another name for it, or of a verb or adjective with something before it. */
function tagsOf(term: LookedUp, lexicon: Words<Tags>): Tags | undefined {
  const word = wordOf(term)
  const tags = own(lexicon, word)
  if (tags !== undefined) return tags
  const alias = term.alias?.find((other) => Object.hasOwn(lexicon, other))
  if (alias) return lexicon[alias]
  if (!prefix.test(word)) return undefined
  const stem = word.replace(prefix, '')
  const ofStem = stem.length > 3 ? own(lexicon, stem) : undefined
  return prefixed.has(ofStem) ? ofStem : undefined
}

const own = <T>(words: Words<T>, word: string): T | undefined => (Object.hasOwn(words, word) ? words[word] : undefined)
