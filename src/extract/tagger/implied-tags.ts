import { Memory } from './memory.ts'
import type { TaggedTerm, Tags, World } from './set-tag.ts'
import { tenseOf } from './verb-tense.ts'

/** compromise's quick way to tag: neither what is above the tag is added nor what it excludes taken off. */
export function addTags({ tags, frozen }: TaggedTerm, added: Tags): void {
  if (frozen === true) return
  if (typeof added === 'string') tags.add(added)
  else for (const tag of added) tags.add(tag)
}

/** Makes the stage that adds what a term's tags imply: those above them, whether it is one or many, a verb's tense. */
export function impliedTags({ model }: World, looksPlural: (word: string) => unknown): (term: TaggedTerm) => void {
  const { tagSet } = model.one
  const numbers = new Memory((word) => (looksPlural(word) ? 'Plural' : 'Singular'))
  return (term) => {
    const { tags, normal } = term
    if (term.frozen === true || tags.size === 0) return
    // A set goes on to what is added to it.
    let own = tags.size
    for (const tag of tags) {
      if (own === 0) break
      own -= 1
      addTags(term, tagSet[tag]?.parents ?? none)
    }
    if (lacksNumber(tags)) tags.add(numbers.of(normal))
    const tense = tags.size === 1 && tags.has('Verb') ? tenseOf(normal) : undefined
    if (tense !== undefined) tags.add(tense)
  }
}

const none: readonly string[] = []

const lacksNumber = (tags: ReadonlySet<string>): boolean =>
  tags.has('Noun') && !tags.has('Plural') && !tags.has('Singular') && !uncountable.some((tag) => tags.has(tag))

const uncountable: readonly string[] = [
  'Acronym',
  'Abbreviation',
  'ProperNoun',
  'Uncountable',
  'Possessive',
  'Pronoun',
  'Activity',
  'Honorific',
  'Month',
]
