import { legalForms, orgHeads, weakHeads } from '../../rules/lexicon/organizations.ts'
import { localGovernments } from '../../rules/lexicon/local-governments.ts'
import { givenNames } from '../../rules/lexicon/people.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import type { Token } from './token.ts'

/** Heads of organizations that are surnames too. */
const surnames =
  /^(?:law|church|bell|post|price|bar|press|home|watch|works|bishop|temple|power|court|heart|foods|times|park|care|waters?|banks|hall|lane|force|fund|cable|market|union|fox|day|stone|rice|cook|gates|jobs|bush|young)$/
const nameWord = /^\p{Lu}(?:\p{Ll}|['’]\p{Lu}|\p{Lu}\p{Ll}|-\p{Lu}|\p{L})*\.?$/u
/** "Ruairí Ó hEocha" */
const eclipsed = /^[hnt]\p{Lu}\p{Ll}{2,}$/u
const townWords = /^(?:san|santa|los|las|fort|port|mount|lake|el|saint)$/
const particle = /^(?:van|von|der|den|de|del|da|di|la|al|el|bin|ibn|ben|du|dos|das|le|ter|ten|st)$/i

/** Whether a word is a given name. */
export function isFirstName(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  return (
    token.tags.has('FirstName') ||
    givenNames.has(token.lower) ||
    token.tags.has('MaleName') ||
    token.tags.has('FemaleName')
  )
}

/** Two to five capitalized words of which none belongs to an organization: the form of a person's name. */
export function isPersonLike(tokens: readonly Token[], first: number, last: number): boolean {
  const count = last - first + 1
  if (count < 2 || count > 5) return false
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i]
    if (token === undefined) return false
    if (i > first && token.gap !== ' ' && !/^\.\s$|^-$/.test(token.gap)) return false
    if (particle.test(token.text) && i > first && i < last) continue
    if (token.gap === '-' && i > first + 1 && /^\p{Ll}{2,6}$/u.test(token.text)) continue
    if ((!nameWord.test(token.text) && !(i > first && eclipsed.test(token.text))) || /^\p{Lu}{4,}$/u.test(token.text))
      return false
    if (i < last && token.owner) return false
    if (legalForms.has(token.lower) && !/^(?:Ag|Sa|Se|Co|Pa)$/.test(token.text)) return false
    if (orgHeads.has(token.lower) && !(i > first && surnames.test(token.lower))) return false
    if (weakHeads.has(token.lower) && i === last && !surnames.test(token.lower)) return false
    if (peoples.has(token.lower) && i === first) return false
  }
  if (localGovernments.has(tokens[last]?.lower ?? '')) return false
  // "from San Mateo", "in Fort Collins"
  if (townWords.test(tokens[first]?.lower ?? '') && /^(?:in|from|near|of)$/.test(tokens[first - 1]?.lower ?? ''))
    return false
  return !/^\p{Lu}\.?$/u.test(tokens[last]?.text ?? '')
}
