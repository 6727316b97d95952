/**
 * A cheap look before compromise's own match: can a pattern's steps stand side by side anywhere in a piece? Most patterns
 * whose words all stand in a piece end here, and the match costs several times as much.
 * A set of places is a number, a bit a term, so that all places are tried at once. A piece is looked at window by window,
 * each of as many terms as a number has bits to spare; few pieces have two.
 */
import type { Piece, SweptTerm } from './net.ts'
import type { KeyId, Shape, Step, Test } from './shape.ts'

/** Bit n: the n-th term of the window. */
export type Places = number

/** A number has 32: one for the sign, and a step over a contraction may end two after the last term. */
const WINDOW = 28
/** Windows share so many terms: what begins in the last of them and goes on may be told by neither, and passes. */
const SHARED = 10

export const windowsOf = (piece: Piece): number =>
  piece.length <= WINDOW ? 1 : Math.ceil((piece.length - SHARED) / (WINDOW - SHARED))

/** Where the words, tags and senses of a window stand. */
export class Reach {
  readonly #at: Int32Array
  readonly #stamped: Uint32Array
  readonly #passed: Int32Array
  readonly #tested: Uint32Array
  #window = 0
  #terms: Piece = []
  #length = 0
  #contractions: Places = 0
  #end: Places = 0
  #isLast = true
  #isFirst = true

  constructor(keyCount: number, testCount: number) {
    this.#at = new Int32Array(keyCount)
    this.#stamped = new Uint32Array(keyCount)
    this.#passed = new Int32Array(testCount)
    this.#tested = new Uint32Array(testCount)
  }

  /** Turns to the n-th window of a piece; what stands in it is told by `note`. */
  turnTo(piece: Piece, n: number): Piece {
    const from = n * (WINDOW - SHARED)
    this.#window += 1
    this.#isFirst = n === 0
    this.#isLast = piece.length <= from + WINDOW
    this.#terms = piece.length <= WINDOW ? piece : piece.slice(from, from + WINDOW)
    this.#length = this.#terms.length
    this.#end = 1 << this.#length
    this.#contractions = this.#where(({ implicit }) => Boolean(implicit))
    return this.#terms
  }

  note(key: KeyId, at: number): void {
    if (this.#stamped[key] !== this.#window) {
      this.#stamped[key] = this.#window
      this.#at[key] = 0
    }
    this.#at[key] = (this.#at[key] ?? 0) | (1 << at)
  }

  /** Whether the steps can stand side by side somewhere in the window. */
  allows(shape: Shape): boolean {
    return (!shape.anchored || this.#isFirst) && this.#leads(shape, shape.anchored ? 1 : this.#end - 1)
  }

  /** Where the steps can begin in a window that is all of its piece. */
  beginnings(shape: Shape): Places {
    const [first] = shape.steps
    if (!this.allows(shape)) return 0
    if (shape.anchored) return 1
    let from = this.#end - 1
    if (first === undefined) return from
    if (!first.optional) from &= this.#passing(first.test)
    let places = 0
    for (let rest = from; rest !== 0; rest &= rest - 1) {
      const place = rest & -rest
      if (this.#leads(shape, place)) places |= place
    }
    return places
  }

  /** Whether the steps can stand side by side from one of these places on. */
  #leads({ steps }: Shape, from: Places): boolean {
    let places = from
    for (const step of steps) {
      places = this.#after(step, places)
      if (places === 0) return false
      // It may go on in the next window.
      if (!this.#isLast && places >= this.#end) return true
    }
    return true
  }

  /** The places before which a step may end that begins at one of these. */
  #after({ test, optional, greedy, last }: Step, from: Places): Places {
    const passing = this.#passing(test) & (last ? this.#lastPlace() : this.#end - 1)
    let ends = optional ? from : 0
    for (let begins = from; ;) {
      const taken = begins & passing
      // A contraction's two terms may be stepped over as one.
      const next = ((taken << 1) | ((taken & this.#contractions) << 2)) & ~ends
      if (next === 0) return ends
      ends |= next
      if (!greedy) return ends
      begins = next
    }
  }

  #lastPlace(): Places {
    return this.#isLast ? this.#end >> 1 : 0
  }

  #passing(test: Test): Places {
    switch (test.kind) {
      case 'key':
        return this.#placesOf(test.key)
      case 'not key':
        return ~this.#placesOf(test.key)
      case 'any':
        return -1
      case 'one of':
        return this.#passingOne(test.tests)
      case 'all of':
        return this.#passingAll(test.tests)
      case 'words':
      case 'regex':
      case 'marks':
        return this.#tried(test, test.number)
    }
  }

  // Loops, where reduce would make a function at each call: this is the innermost step of a parse.
  #passingOne(tests: readonly Test[]): Places {
    let places = 0
    for (const test of tests) places |= this.#passing(test)
    return places
  }

  #passingAll(tests: readonly Test[]): Places {
    let places = -1
    for (const test of tests) places &= this.#passing(test)
    return places
  }

  #placesOf(key: KeyId): Places {
    return this.#stamped[key] === this.#window ? (this.#at[key] ?? 0) : 0
  }

  /** Each test that has to look at terms looks once a window. */
  #tried(test: Test, number: number): Places {
    if (this.#tested[number] !== this.#window) {
      this.#tested[number] = this.#window
      this.#passed[number] = this.#where(passes(test))
    }
    const tag = test.kind === 'words' ? test.tag : null
    return (this.#passed[number] ?? 0) & (tag === null ? -1 : this.#placesOf(tag))
  }

  #where(holds: (term: SweptTerm) => boolean): Places {
    let places = 0
    for (let at = 0; at < this.#length; at += 1) {
      const term = this.#terms[at]
      if (term !== undefined && holds(term)) places |= 1 << at
    }
    return places
  }
}

function passes(test: Test): (term: SweptTerm) => boolean {
  switch (test.kind) {
    case 'words':
      return ({ root, implicit, machine, normal, text }) =>
        test.words.has(root || implicit || machine || normal) || test.words.has(text)
    case 'regex':
      return ({ normal }) => test.regex.test(normal)
    case 'marks':
      return (term) => hasMarks(test.marks, term)
    default:
      return () => true
  }
}

/** `@hasComma`, `@hasHyphen`; of the others it cannot be told. */
function hasMarks(method: string, { pre, post }: SweptTerm): boolean {
  if (method === 'hasComma') return post.includes(',')
  if (method === 'hasHyphen') return /^[-–—]$/.test(post) || /^[-–—]$/.test(pre)
  return true
}
