import type { EntityRole } from '../../../model.ts'
import { publicBodies } from '../../rules/lexicon/organizations.ts'
import type { Token } from './token.ts'

/** A body named in lower case, to the last of its words. */
export interface PublicBody {
  readonly last: number
  readonly role: EntityRole | null
}

/** The body whose name starts at a token: "attorney general's office" of "Maine attorney general's office". */
export function publicBodyAt(tokens: readonly Token[], at: number): PublicBody | undefined {
  let [phrase, found]: [string, PublicBody | undefined] = ['', undefined]
  for (let last = at; last < Math.min(at + 4, tokens.length); last += 1) {
    const token = tokens[last]
    if (token === undefined || token.nameLike || token.gap !== ' ') break
    phrase += `${last > at ? ' ' : ''}${token.lower}${token.owner ? "'s" : ''}`
    const role = publicBodies.get(phrase) ?? publicBodies.get(phrase.replace(/'s$/, ''))
    if (role !== undefined) found = { last, role }
  }
  // "Maine attorney general Dana Roe" is a person with a title.
  return found !== undefined &&
    /^(?:general|commissioner)$/.test(tokens[found.last]?.lower ?? '') &&
    /^ $/.test(tokens[found.last + 1]?.gap ?? '') &&
    tokens[found.last + 1]?.nameLike === true
    ? undefined
    : found
}
