/**
 * A pattern of the tagger as steps that can be told for all places of a piece at once (reach.ts). What cannot be told is
 * left out, so that a shape says yes wherever it cannot tell and no match is lost.
 */
import type { PatternElement } from './net.ts'

/** A word, tag or sense by its number; in the net it is spelled `word`, `#Tag`, `%Sense%`. */
export type KeyId = number

export type IdOf = (key: string) => KeyId

/** The elements of a pattern up to the first that cannot be told. */
export interface Shape {
  /** Whether it must begin where the piece does. */
  readonly anchored: boolean
  readonly steps: readonly Step[]
}

/** Takes a term that passes, or none where it is optional, or a row of them where it is greedy. */
export interface Step {
  readonly test: Test
  readonly optional: boolean
  readonly greedy: boolean
  /** Whether it takes nothing but the piece's last term. */
  readonly last: boolean
}

export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'key' | 'not key'; readonly key: KeyId }
  | { readonly kind: 'words'; readonly number: number; readonly words: ReadonlySet<string>; readonly tag: KeyId | null }
  | { readonly kind: 'regex'; readonly number: number; readonly regex: RegExp }
  | { readonly kind: 'marks'; readonly number: number; readonly marks: string }
  | { readonly kind: 'one of' | 'all of'; readonly tests: readonly Test[] }

/** Makes shapes; the tests that have to look at terms are numbered, each kind of them once. */
export class ShapeMaker {
  readonly #idOf: IdOf
  readonly #numbers = new Map<string, number>()

  constructor(idOf: IdOf) {
    this.#idOf = idOf
  }

  get testCount(): number {
    return this.#numbers.size
  }

  make(elements: readonly PatternElement[]): Shape {
    const steps: Step[] = []
    for (const element of elements) {
      const test = isClear(element) ? this.#test(element) : null
      if (test === null) break
      const { optional = false, greedy = false, end = false } = element
      steps.push({ test, optional, greedy, last: end && !greedy })
    }
    return { anchored: elements[0]?.start === true, steps }
  }

  /** Null where it cannot be told which terms an element takes. The kinds are looked at in compromise's own order. */
  #test(element: PatternElement): Test | null {
    const { tag, word, method, regex, switch: sense, fastOr, pos, choices, operator } = element
    if (element.fuzzy === true || element.use !== undefined) return null
    if (element.negative === true) return tag === undefined ? null : { kind: 'not key', key: this.#idOf(`#${tag}`) }
    if (element.anything === true) return { kind: 'any' }
    if (word !== undefined) return { kind: 'key', key: this.#idOf(word) }
    if (tag !== undefined) return { kind: 'key', key: this.#idOf(`#${tag}`) }
    if (method !== undefined) return { kind: 'marks', number: this.#number(`@${method}`), marks: method }
    if (regex !== undefined) return { kind: 'regex', number: this.#number(String(regex)), regex }
    if (sense !== undefined) return { kind: 'key', key: this.#idOf(`%${sense}%`) }
    if (fastOr !== undefined) {
      const number = this.#number([pos, ...fastOr].join('|'))
      return { kind: 'words', number, words: fastOr, tag: pos === undefined ? null : this.#idOf(`#${pos}`) }
    }
    return choices === undefined ? null : this.#anyOrAll(choices, operator)
  }

  /** `(a|b)` and `(a && b)`, each choice of one term. */
  #anyOrAll(choices: NonNullable<PatternElement['choices']>, operator: string | undefined): Test | null {
    const tests = choices.flatMap(([first, ...more]) => {
      if (first === undefined || more.length > 0 || first.greedy === true) return []
      return (first.negative === true && operator !== 'and' ? null : this.#test(first)) ?? []
    })
    if (tests.length !== choices.length) return null
    return { kind: operator === 'and' ? 'all of' : 'one of', tests }
  }

  #number(test: string): number {
    const number = this.#numbers.get(test) ?? this.#numbers.size
    this.#numbers.set(test, number)
    return number
  }
}

const isClear = ({ optional, greedy, anything, min, negative }: PatternElement): boolean =>
  negative !== true &&
  !(greedy === true && (optional === true || anything === true)) &&
  (min === undefined || greedy === true)
