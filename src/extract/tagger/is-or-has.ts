import type { Piece } from './net.ts'

/** The verb that "'s" stands for. */
type Verb = 'is' | 'has'

/**
 * Whether "'s" stands for "is" or "has": the first word after it that tells decides. A sentence is read from its end, and
 * what its end tells is kept, where the stock stage goes to the end of the sentence again for each "'s".
 */
export class IsOrHas {
  readonly #terms: Piece
  #verb: Verb = 'is'
  /** Of so many terms at the sentence's end it is known what they tell. */
  #known = 0

  constructor(terms: Piece) {
    this.#terms = terms
  }

  after(at: number): Verb {
    // Taking a contraction apart may give new tags to the word after it, and to none beyond.
    const from = at + 2
    for (let told = this.#terms.length - this.#known - 1; told >= from; told -= 1) {
      this.#verb = verbTold(this.#terms, told) ?? this.#verb
      this.#known += 1
    }
    return verbTold(this.#terms, at + 1) ?? this.#verb
  }
}

const forHas: ReadonlySet<string> = new Set(['been', 'become'])
const forIs: ReadonlySet<string> = new Set(['what', 'how', 'when', 'if', 'too'])
const likeAdjective: ReadonlySet<string> = new Set(['too', 'also', 'enough'])

/** What a term tells, by compromise's own rules: "been" of "has", "sleeping", "the" and "ready" of "is". */
function verbTold(terms: Piece, at: number): Verb | null {
  const [term, next] = [terms[at], terms[at + 1]]
  if (term === undefined) return null
  const { normal, tags } = term
  if (forHas.has(normal)) return 'has'
  if (forIs.has(normal) || tags.has('Gerund') || tags.has('Determiner') || tags.has('Adjective')) return 'is'
  // "the car's parked too", "parked on".
  const isParked = term.switch === 'Adj|Past' && next !== undefined
  if (isParked && (likeAdjective.has(next.normal) || next.tags.has('Preposition'))) return 'is'
  // "The meeting's scheduled for", and "the plane's landed".
  if (tags.has('PastTense')) return next?.normal === 'for' ? 'is' : 'has'
  return null
}
