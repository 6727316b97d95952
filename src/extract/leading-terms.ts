/**
 * A cheap look before compromise's own match: can the first elements of a pattern stand side by side anywhere in a piece?
 * Says yes wherever it cannot tell, so that no match is lost.
 */

/** An element of a compiled pattern, as far as it is looked at here. */
export interface PatternElement {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly pos?: string
  readonly use?: string
  readonly fuzzy?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly min?: number
  readonly choices?: unknown
}

/** A term of compromise, as far as it is looked at here. */
export interface SweptTerm {
  readonly text: string
  readonly normal: string
  readonly machine?: string | null
  readonly implicit?: string
  readonly root?: string
  readonly alias?: readonly string[]
  readonly switch?: string
  readonly tags: ReadonlySet<string>
}

const LONGEST = 3

/** The elements at a pattern's start that each take one term and must be there; empty where the first is of another kind. */
export function leadingElements(elements: readonly PatternElement[]): readonly PatternElement[] {
  const leading: PatternElement[] = []
  for (const element of elements) {
    if (leading.length === LONGEST || !isPlain(element)) break
    leading.push(element)
    // What repeats takes one term at least; how many, the match must find out.
    if (element.greedy === true || element.min !== undefined) break
  }
  return leading
}

const isPlain = ({
  word,
  tag,
  switch: sense,
  fastOr,
  use,
  fuzzy,
  optional,
  negative,
  choices,
}: PatternElement): boolean =>
  optional !== true &&
  negative !== true &&
  choices === undefined &&
  use === undefined &&
  fuzzy !== true &&
  (word !== undefined || tag !== undefined || sense !== undefined || fastOr !== undefined)

/** Whether the elements stand side by side somewhere. */
export function canStand(elements: readonly PatternElement[], terms: readonly SweptTerm[]): boolean {
  if (elements.length === 0) return true
  for (let at = 0; at + elements.length <= terms.length; at += 1) {
    let matched = 0
    while (matched < elements.length && isMet(elements[matched], terms[at + matched])) matched += 1
    if (matched === elements.length) return true
  }
  return false
}

function isMet(element: PatternElement | undefined, term: SweptTerm | undefined): boolean {
  if (element === undefined || term === undefined) return false
  if (element.word !== undefined) return isWord(element.word, term)
  if (element.tag !== undefined) return term.tags.has(element.tag)
  if (element.switch !== undefined) return term.switch === element.switch
  return isOneOf(element, term)
}

const isWord = (word: string, { machine, normal, text, alias }: SweptTerm): boolean =>
  normal === word || machine === word || text === word || (alias?.includes(word) ?? false)

function isOneOf({ fastOr, pos }: PatternElement, { root, implicit, machine, normal, text, tags }: SweptTerm): boolean {
  if (fastOr === undefined || (pos && !tags.has(pos))) return fastOr === undefined
  return fastOr.has(root || implicit || machine || normal) || fastOr.has(text)
}
