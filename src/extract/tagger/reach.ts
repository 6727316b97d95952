/**
 * A cheap look before compromise's own match: can a pattern's elements stand side by side anywhere in a piece?
 * Says yes wherever it cannot tell, so that no match is lost. Most patterns whose words all stand in a piece end here,
 * and the match costs several times as much.
 */
import type { PatternElement, Piece, SweptTerm } from './net.ts'

/** The elements of a pattern up to the first that cannot be told here. */
export interface Shape {
  /** Whether it must begin where the piece does. */
  readonly anchored: boolean
  readonly steps: readonly Step[]
}

/** An element in one form for all kinds, since reading objects of many forms is slow. */
interface Step {
  readonly kind: Kind
  /** The word, tag, sense or method; empty for the other kinds. */
  readonly key: string
  readonly regex: RegExp
  readonly words: ReadonlySet<string>
  /** The tag without which none of `words` counts; empty: none. */
  readonly pos: string
  readonly choices: readonly Step[]
  readonly optional: boolean
  readonly greedy: boolean
  /** Whether it takes nothing but the piece's last term. */
  readonly last: boolean
}

type Kind = 'any' | 'word' | 'tag' | 'not tag' | 'marks' | 'regex' | 'sense' | 'words' | 'one of' | 'all of'

export function shapeOf(elements: readonly PatternElement[]): Shape {
  const steps: Step[] = []
  for (const element of elements) {
    const step = isClear(element) ? toStep(element) : null
    if (step === null) break
    steps.push(step)
  }
  return { anchored: elements[0]?.start === true, steps }
}

/** Takes one term, or none where it is optional, or a row of them where it is greedy. */
const isClear = ({ optional, greedy, anything, min, negative }: PatternElement): boolean =>
  negative !== true &&
  !(greedy === true && (optional === true || anything === true)) &&
  (min === undefined || greedy === true)

/** Null where it cannot be told which terms an element takes. The kinds are looked at in compromise's own order. */
function toStep(element: PatternElement): Step | null {
  const { optional = false, greedy = false, end = false } = element
  const base = { ...plainStep, optional, greedy, last: end && !greedy }
  if (element.fuzzy === true || element.use !== undefined) return null
  if (element.negative === true)
    return element.tag === undefined ? null : { ...base, kind: 'not tag', key: element.tag }
  if (element.anything === true) return { ...base, kind: 'any' }
  if (element.word !== undefined) return { ...base, kind: 'word', key: element.word }
  if (element.tag !== undefined) return { ...base, kind: 'tag', key: element.tag }
  if (element.method !== undefined) return { ...base, kind: 'marks', key: element.method }
  if (element.regex !== undefined) return { ...base, kind: 'regex', regex: element.regex }
  if (element.switch !== undefined) return { ...base, kind: 'sense', key: element.switch }
  if (element.fastOr !== undefined) return { ...base, kind: 'words', words: element.fastOr, pos: element.pos ?? '' }
  return element.choices === undefined ? null : withChoices(base, element.choices, element.operator)
}

const plainStep: Omit<Step, 'kind' | 'optional' | 'greedy' | 'last'> = {
  key: '',
  regex: /^/,
  words: new Set(),
  pos: '',
  choices: [],
}

/** `(a|b)` and `(a && b)`, each choice of one term. */
function withChoices(
  base: Omit<Step, 'kind'>,
  all: PatternElement['choices'],
  operator: string | undefined,
): Step | null {
  const choices = (all ?? []).flatMap(([first, ...more]) => {
    if (first === undefined || more.length > 0 || first.greedy === true) return []
    return (first.negative === true && operator !== 'and' ? null : toStep(first)) ?? []
  })
  if (choices.length !== all?.length) return null
  return { ...base, kind: operator === 'and' ? 'all of' : 'one of', choices }
}

/** Whether the steps can stand side by side somewhere. */
export function canStand({ anchored, steps }: Shape, terms: Piece): boolean {
  const [first] = steps
  if (first === undefined) return true
  const starts = anchored ? Math.min(1, terms.length) : terms.length
  for (let at = 0; at < starts; at++) {
    const term = terms[at]
    // Most places are ruled out by the first step alone.
    if (term !== undefined && (first.optional || mayMeet(first, term)) && canGoOn(steps, 0, terms, at)) return true
  }
  return false
}

/** Whether the steps from the n-th on can be taken from this term on. */
function canGoOn(steps: readonly Step[], n: number, terms: Piece, at: number): boolean {
  const step = steps[n]
  if (step === undefined) return true
  for (let next = at; ;) {
    const term = terms[next]
    if (term === undefined || (step.last && next < terms.length - 1) || !mayMeet(step, term)) break
    next += 1
    if (canGoOn(steps, n + 1, terms, next)) return true
    // A contraction's two terms may be stepped over as one.
    if (term.implicit && canGoOn(steps, n + 1, terms, next + 1)) return true
    if (!step.greedy) break
  }
  return step.optional && canGoOn(steps, n + 1, terms, at)
}

function mayMeet(step: Step, term: SweptTerm): boolean {
  switch (step.kind) {
    case 'tag':
      return term.tags.has(step.key)
    case 'words':
      return isOneOf(step, term)
    case 'word':
      return isWord(step.key, term)
    case 'sense':
      return term.switch === step.key
    case 'one of':
      return meetsOne(step.choices, term)
    case 'all of':
      return meetsAll(step.choices, term)
    case 'not tag':
      return !term.tags.has(step.key)
    case 'marks':
      return hasMarks(step.key, term)
    case 'regex':
      return step.regex.test(term.normal)
    case 'any':
      return true
  }
}

// Loops, where some and every would make a function at each call: this is the innermost step of a parse.
function meetsOne(choices: readonly Step[], term: SweptTerm): boolean {
  for (const choice of choices) if (mayMeet(choice, term)) return true
  return false
}

function meetsAll(choices: readonly Step[], term: SweptTerm): boolean {
  for (const choice of choices) if (!mayMeet(choice, term)) return false
  return true
}

const isWord = (word: string, { machine, normal, text, alias }: SweptTerm): boolean =>
  normal === word || machine === word || text === word || (alias?.includes(word) ?? false)

const isOneOf = ({ words, pos }: Step, { root, implicit, machine, normal, text, tags }: SweptTerm): boolean =>
  (pos === '' || tags.has(pos)) && (words.has(root || implicit || machine || normal) || words.has(text))

/** `@hasComma`, `@hasHyphen`; of the others it cannot be told. */
function hasMarks(method: string, { pre, post }: SweptTerm): boolean {
  if (method === 'hasComma') return post.includes(',')
  if (method === 'hasHyphen') return /^[-–—]$/.test(post) || /^[-–—]$/.test(pre)
  return true
}
