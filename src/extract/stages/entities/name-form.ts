import { legalForms } from '../../rules/lexicon/organizations.ts'
import { foldName } from '../../normalize.ts'

/** Words of a name as comparisons want them: folded, without legal forms at the end and "the" or a country at the start. */
export function coreWords(name: string): readonly string[] {
  const words = foldName(name.replace(/\bU\.\s?S\.?(?=\s)/, 'US').replace(/\bU\.\s?K\.?(?=\s)/, 'UK')).split('-')
  let [start, end] = [0, words.length]
  while (end - start > 1 && legalForms.has(words[end - 1] ?? '')) end -= 1
  while (
    end - start > 2 &&
    /^(?:the|us|uk|u|s|united|states|federal|american)$/.test(words[start] ?? '') &&
    isBody(words)
  )
    start += 1
  return words.slice(start, end)
}

// "US Foods" keeps its country, "US Department of Justice" may lose it.
const isBody = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(?:department|commission|administration|office|court|agency|bureau|service|board|reserve|secret|authority)$/.test(
      word,
    ),
  )

export const isAcronym = (name: string): boolean =>
  /^(?:[A-Z][A-Za-z&.-]{1,7})$/.test(name) && (name.match(/[A-Z]/g) ?? []).length >= 2 && !/[a-z]{3}/.test(name)

/** Whether an acronym's letters are the initials of a name, with or without "of" and "and". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toLowerCase()
  const words = name.replace(/\([^()]*\)/g, ' ').match(/[\p{L}\d][\p{L}\d'’]*/gu) ?? []
  if (words.length < 2) return false
  const all = words.map((word) => word[0]?.toLowerCase() ?? '').join('')
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|Of|And|For)$/.test(word))
    .map((word) => word[0]?.toLowerCase() ?? '')
  const capital = capitals.join('')
  const withoutForm = words
    .filter((word) => !legalForms.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('')
  const lastWord = words.at(-1) ?? ''
  return (
    [all, capital, withoutForm, capital.replace(/^us?/, ''), `${capital}d`].includes(letters) ||
    (/^police$/i.test(lastWord) && letters === `${words[0]?.[0]?.toLowerCase() ?? ''}pd`) ||
    isPrefixAcronym(letters, words)
  )
}

/** Acronyms that take two letters of a word: "HARTA" of "Harbor Transit Authority". */
function isPrefixAcronym(letters: string, words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase())
  if (capitals.length < 2 || letters.length < 3 || letters.length > capitals.length + 2) return false
  let at = 0
  for (const word of capitals) {
    if (letters[at] !== word[0]) return false
    at += 1
    if (
      at < letters.length &&
      letters[at] === word[1] &&
      letters.length - at > capitals.length - capitals.indexOf(word) - 1
    )
      at += 1
  }
  return at === letters.length
}
