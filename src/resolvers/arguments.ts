import { BreachGraphError } from '../errors.ts'
import type { PageRequest } from '../graph/graph-store.ts'

const MAX_FIRST = 100
const MAX_WORDS = 1000

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** The page asked for. Throws BAD_USER_INPUT where `first` is not 1 to 100. */
export function pageOf({ first, after }: PageArguments): PageRequest {
  if (first === null || first === undefined || first < 1 || first > MAX_FIRST) {
    throw new BreachGraphError('BAD_USER_INPUT', `first: ${first} is not from 1 to ${MAX_FIRST}`)
  }
  return { first, after: after ?? undefined }
}

/** Words or a name to look for. Throws BAD_USER_INPUT where they are blank or endless. */
export function wordsOf(argument: string, words: string): string {
  if (words.trim() === '') throw new BreachGraphError('BAD_USER_INPUT', `${argument} is blank`)
  if (words.length > MAX_WORDS) {
    throw new BreachGraphError('BAD_USER_INPUT', `${argument} is longer than ${MAX_WORDS} characters`)
  }
  return words
}

/** The same for an argument that may be left out. */
export function wordsIfGiven(argument: string, words: string | null | undefined): string | undefined {
  return words === null || words === undefined ? undefined : wordsOf(argument, words)
}
