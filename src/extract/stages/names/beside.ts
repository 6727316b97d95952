import { togetherNouns } from '../../rules/lexicon/evidence-words.ts'
import { legalForms, orgHeads } from '../../rules/lexicon/organizations.ts'
import type { Token } from './token.ts'

/** "after incidents at Northwind Clinics and X". */
export function isBreachedBeside(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (
    at >= 0 &&
    first - at < 9 &&
    (tokens[at]?.nameLike === true || /^(?:and|or|of|&)$/.test(tokens[at]?.lower ?? ''))
  )
    at -= 1
  return /^(?:at|against|on)$/.test(tokens[at]?.lower ?? '') && togetherNouns.has(tokens[at - 1]?.lower ?? '')
}

/** "among them Alder Hotels and X", "including Alder Bank and X": of houses in a list the last is one too. */
export function isListedBeside(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const mate = tokens[first - 2]?.lower ?? ''
  if (!orgHeads.has(mate) && !legalForms.has(mate)) return false
  let at = first - 2
  while (at > 0 && first - at < 12 && (tokens[at]?.nameLike === true || /^(?:and|of|&)$/.test(tokens[at]?.lower ?? '')))
    at -= 1
  return listLinks.test(`${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`)
}

const listLinks = / including$|^such as$|^among them$/
