import { addTags } from './implied-tags.ts'
import { type PreTaggerWorld } from './pre-tagger-model.ts'
import type { TaggedTerm } from './set-tag.ts'

const begins = /^[A-Z-]/
const upperCase = /^[A-Z-]+$/
const pluralCase = /^[A-Z]+s$/
const oneLetter = /^[A-Z](?:'s|,)?$/
const ofLetters = /^[A-Z]$|[A-Z]{2}$/

/** Names of places where they are in capitals. */
const places: ReadonlySet<string> = new Set(['la', 'ny', 'us', 'dc', 'gb', 'uk'])

/** Tags what is written as an acronym, by compromise's own rules; whether it is one. */
export function tagAcronym(term: TaggedTerm, { model }: PreTaggerWorld): boolean {
  const { text, tags } = term
  if (term.frozen === true || tags.has('RomanNumeral') || tags.has('Acronym')) return false
  if (begins.test(text)) {
    const isOne = isUpperCase(term, (word) => Object.hasOwn(model.one.lexicon, word))
    if (isOne || (text !== 'I' && text !== 'A' && oneLetter.test(text))) {
      tags.clear()
      addTags(term, ['Acronym', 'Noun'])
      if (isOne && places.has(term.normal)) addTags(term, 'Place')
      if (isOne && pluralCase.test(text)) addTags(term, 'Plural')
      return true
    }
  }
  // "UNESCO".
  if (!tags.has('Organization') || text.length > 6 || (text.length > 3 && !upperCase.test(text))) return false
  addTags(term, 'Acronym')
  return true
}

/** "NDA", "MMVAs", "US"; no "I", and no word that is known. */
function isUpperCase({ text, normal }: TaggedTerm, isKnown: (word: string) => boolean): boolean {
  const isUpper = upperCase.test(text)
  if (isUpper && places.has(normal)) return true
  if (!isUpper && (text.length <= 3 || !pluralCase.test(text))) return false
  const letters = isUpper ? text : text.slice(0, -1)
  return letters.length <= 5 && letters !== 'I' && letters !== 'A' && !isKnown(normal) && ofLetters.test(letters)
}
