/**
 * The language rules are written in. A pattern is a row of elements, each stepping over whole units:
 *   notified            that word, in any case
 *   (was|has been)      one of these rows; nest freely
 *   @(#N|operating)     one unit that is any of these, each of one unit: tried once, so that it repeats without backtracking
 *   {notify}            a word class of the lexicon (its words or rows)
 *   #V                  any word of that part of speech (letters: labelled-sentence.ts)
 *   [ORG|PER:subject]   a mention of such a label, kept under that role; [ORG] is not kept
 *   [ORG+:object]       a list of such mentions ("A, B and C"); one claim each
 *   <trigger: …>        keeps the span of what is inside
 *   ..  ...             a gap: up to 3 words without marks; up to 12 units without ; : or quotation marks
 *   ? * +               after an element: optional, any number, at least one
 *   [ORG|PER:subject] ~ only first in a pattern: the grammatical subject of the verb that follows, wherever it stands
 *                       in the clause (clause/subject.ts); `~ ?` matches also where the clause names none
 *   <court: …>          any other role is kept as a qualifier, with the words as they stand
 * It compiles to one regular expression over the sentence's codes: linear in practice, since every step eats a unit.
 */
import type { ResolvedMention } from '../mention.ts'
import type { LabelledSentence } from './labelled-sentence.ts'

/** Word classes by name, each a list of rows of words: `{ notify: ['notified', 'sent notices to'] }`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

export type WordSet = ReadonlySet<string>

export interface Pattern {
  readonly source: string
  readonly regex: RegExp
  /** In every sentence that matches stands a word (or label code) of each of these sets, in this order. */
  readonly needs: readonly WordSet[]
  /** The one of them that selects best; undefined: any sentence may match. */
  readonly rarest: WordSet | undefined
  readonly head: PatternHead | null
}

/** `[ORG|PER:subject] ~`: the role that the grammatical subject of the matched verb fills. */
export interface PatternHead {
  readonly role: string
  readonly codes: ReadonlySet<string>
  readonly optional: boolean
}

/** A role's units: one mention, several of a list, or plain words. */
export interface Binding {
  readonly first: number
  readonly last: number
  readonly mentions: readonly ResolvedMention[]
}

export interface PatternMatch {
  readonly first: number
  readonly last: number
  readonly roles: Readonly<Record<string, Binding>>
}

/** Compiles a pattern. Throws an Error that names the element it does not understand. */
export function compilePattern(source: string, classes: WordClasses): Pattern {
  const { head, rest } = splitHead(source)
  const { regex, needs } = new PatternParser(rest, classes).parse()
  const [rarest] = rarestFirst(needs)
  return { source, regex: new RegExp(`(?<= )${regex}`, 'dg'), needs, rarest, head }
}

const headed = /^\s*\[([A-Z|]+):(\w+)\]\s*~\s*(\?)?/

function splitHead(source: string): { readonly head: PatternHead | null; readonly rest: string } {
  const found = headed.exec(source)
  if (found === null) return { head: null, rest: source }
  const [whole, codes = '', role = '', optional] = found
  return {
    head: { role, codes: new Set(codes.split('|')), optional: optional !== undefined },
    rest: source.slice(whole.length),
  }
}

/** All matches in a sentence, left to right, not overlapping. */
export function matchPattern(pattern: Pattern, labelled: LabelledSentence): readonly PatternMatch[] {
  const matches: PatternMatch[] = []
  const { regex } = pattern
  regex.lastIndex = 0
  // Not matchAll: it copies the expression at every call, which costs more than most matches.
  for (let found = regex.exec(labelled.encoded); found !== null; found = regex.exec(labelled.encoded)) {
    const [start, end] = found.indices?.[0] ?? [0, 0]
    if (end === start) {
      regex.lastIndex += 1
      continue
    }
    const roles: Record<string, Binding> = {}
    for (const [role, indices] of Object.entries(found.indices?.groups ?? {})) {
      if (indices !== undefined && indices[1] > indices[0]) roles[role] = bindingAt(labelled, indices[0], indices[1])
    }
    matches.push({ ...unitsAt(labelled, start, end), roles })
  }
  return matches
}

function bindingAt(labelled: LabelledSentence, start: number, end: number): Binding {
  const { first, last } = unitsAt(labelled, start, end)
  const mentions = labelled.units.slice(first, last + 1).flatMap(({ mention }) => mention ?? [])
  return { first, last, mentions }
}

function unitsAt({ starts }: LabelledSentence, start: number, end: number): { first: number; last: number } {
  return { first: lastAtOrBefore(starts, start), last: lastAtOrBefore(starts, end - 1) }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const tokens = /\s+|@\(|\{[\w-]+\}|\[[^\]]+\]|<\w+:|>|\(|\)|\||[?*+]|\.\.\.|\.\.|#[A-Z]+|[^\s{}[\]<>()|?*+]+/gy

class PatternParser {
  readonly #tokens: readonly string[]
  readonly #classes: WordClasses
  #at = 0

  constructor(source: string, classes: WordClasses) {
    this.#tokens = [...source.matchAll(tokens)].map(([token]) => token).filter((token) => token.trim() !== '')
    this.#classes = classes
    if (this.#tokens.join('') !== source.replace(/\s+/g, '')) throw new Error(`pattern not understood: ${source}`)
  }

  parse(): Part {
    const part = this.#alternatives()
    if (this.#at < this.#tokens.length) throw new Error(`unexpected ${this.#tokens[this.#at]} in a pattern`)
    return part
  }

  #alternatives(): Part {
    const rows = [this.#row()]
    while (this.#tokens[this.#at] === '|') {
      this.#at += 1
      rows.push(this.#row())
    }
    return rows.length === 1 && rows[0] !== undefined ? rows[0] : anyOf(rows)
  }

  #row(): Part {
    let row: Part = { regex: '', needs: [] }
    for (
      let token = this.#tokens[this.#at];
      token !== undefined && !/^[)|>]$/.test(token);
      token = this.#tokens[this.#at]
    ) {
      this.#at += 1
      row = joined(row, this.#quantified(this.#element(token)))
    }
    return row
  }

  #quantified(element: Part): Part {
    const quantifier = this.#tokens[this.#at] ?? ''
    if (!/^[?*+]$/.test(quantifier)) return element
    this.#at += 1
    return { regex: `(?:${element.regex})${quantifier}`, needs: quantifier === '+' ? element.needs : [] }
  }

  #element(token: string): Part {
    if (token === '(') return wrapped('(?:', this.#until(')'))
    if (token === '@(') return oneUnit(this.#until(')'))
    if (token.startsWith('<')) return wrapped(`(?<${token.slice(1, -1)}>`, this.#until('>'))
    if (token.startsWith('{')) return classPart(token.slice(1, -1), this.#classes)
    if (token.startsWith('[')) return mentionPart(token.slice(1, -1))
    if (token.startsWith('#')) return { regex: `[^ ]+_[${token.slice(1)}] `, needs: [] }
    if (token === '..') return { regex: '(?:[^ ]+_[A-Z] |[A-Z]+~\\d+ ){0,3}?', needs: [] }
    if (token === '...') return { regex: '(?:[^ ;:"]+ ){0,12}?', needs: [] }
    return { regex: wordRegex(token), needs: mark.test(token) ? [] : [new Set([token.toLowerCase()])] }
  }

  #until(close: string): Part {
    const inside = this.#alternatives()
    if (this.#tokens[this.#at] !== close) throw new Error(`a pattern lacks its ${close}`)
    this.#at += 1
    return inside
  }
}

/** A piece of the regular expression, with sets of words: one of each must stand in the sentence for it to match. */
interface Part {
  readonly regex: string
  readonly needs: readonly WordSet[]
}

const wrapped = (open: string, { regex, needs }: Part): Part => ({ regex: `${open}${regex})`, needs })

/** A lookahead is not tried again once it held, and what it held for takes one unit in one way only. */
const oneUnit = ({ regex, needs }: Part): Part => ({ regex: `(?=${regex})[^ ]+ `, needs })

const joined = (a: Part, b: Part): Part => ({ regex: a.regex + b.regex, needs: [...a.needs, ...b.needs] })

/** Words select better than label codes, and few better than many. */
const rarestFirst = (needs: readonly WordSet[]): readonly WordSet[] => [...needs].sort((a, b) => cost(a) - cost(b))

const cost = (needs: WordSet): number => {
  let sum = 0
  for (const word of needs) sum += /^[A-Z]+$/.test(word) || common.has(word) ? 100 : 1
  return sum
}

const common: ReadonlySet<string> = new Set(
  'the a an of to in on by for with and or that its is are was were be been has have had at from as it'.split(' '),
)

/** Of each row one set is kept, the rarest; a row without any makes the whole without need. */
function anyOf(rows: readonly Part[]): Part {
  const regex = `(?:${rows.map((row) => row.regex).join('|')})`
  const rarest = rows.flatMap(({ needs }) => rarestFirst(needs).slice(0, 1))
  return { regex, needs: rarest.length < rows.length ? [] : [new Set(rarest.flatMap((set) => [...set]))] }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const mark = /^[,;:.?"/()-]$/

/** A mark stands for itself, a word for itself with any part of speech. */
function wordRegex(word: string): string {
  return mark.test(word) ? `${escape(word)} ` : `${escape(word.toLowerCase())}_[A-Z] `
}

function classPart(name: string, classes: WordClasses): Part {
  const rows = classes[name]
  if (rows === undefined) throw new Error(`no word class {${name}}`)
  // Longest first: "has been" must not be cut short by "has".
  const sorted = [...rows].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const regex = `(?:${sorted.map((row) => row.split(' ').map(wordRegex).join('')).join('|')})`
  return { regex, needs: [new Set(rows.map(rarestWord))] }
}

const rarestWord = (row: string): string =>
  row
    .toLowerCase()
    .split(' ')
    .sort((a, b) => b.length - a.length)[0] ?? row

function mentionPart(inside: string): Part {
  const [labels = '', role] = inside.split(':')
  const list = labels.endsWith('+')
  const codes = labels.replace(/\+$/, '')
  const one = `(?:${codes})~\\d+ `
  const item = list
    ? `${one}(?:(?:, (?:and_[A-Z] |or_[A-Z] )?|and_[A-Z] |or_[A-Z] |& )(?:(?:the|its)_[A-Z] (?:[a-z-]+_[AN] ){0,2})?${one})*`
    : one
  return { regex: role === undefined ? item : `(?<${role}>${item})`, needs: [new Set(codes.split('|'))] }
}
