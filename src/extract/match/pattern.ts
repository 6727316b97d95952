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
 *                       in the clause (clause/subject.ts); `~ ?` matches also where the clause names none,
 *                       [ORG|WE:subject] where it is "we" or an "it" that stands for nobody known: they bind nothing
 *   {systems|DAT} ~     likewise, where the noun that heads the subject is of such a class or a mention of such a label
 *   <court: …>          any other role is kept as a qualifier, with the words as they stand
 * It compiles to one regular expression over the sentence's codes: linear in practice, since every step eats a unit.
 */
import type { ResolvedMention } from '../mention.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import { mayOpen, type Opening } from './opening.ts'
import type { WordSet } from './need-sets.ts'
import { PatternParser, rarestFirst, spellings } from './pattern-parser.ts'
import type { WordClasses } from '../rules/rule.ts'

export interface Pattern {
  readonly source: string
  /** Tried where a match may open, and nowhere else. */
  readonly regex: RegExp
  readonly opening: Opening
  /** In every sentence that matches stands a word (or label code) of each of these sets, in this order. */
  readonly needs: readonly WordSet[]
  /** The one of them that selects best; undefined: any sentence may match. */
  readonly rarest: WordSet | undefined
  readonly head: PatternHead | null
}

/** `[ORG|PER:subject] ~`: the role that the grammatical subject of the matched verb fills. */
export interface PartyHead {
  readonly role: string
  readonly codes: ReadonlySet<string>
  readonly optional: boolean
}

/** `{systems|DAT} ~`: what heads the grammatical subject of the matched verb; it fills no role. */
export interface NounHead {
  readonly nouns: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
}

export type PatternHead = PartyHead | NounHead

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
  const { head, rest } = splitHead(source, classes)
  const { regex, needs, opening } = new PatternParser(rest, classes).parse()
  const [rarest] = rarestFirst(needs)
  return { source, regex: new RegExp(`(?<= )${regex}`, 'dy'), opening, needs, rarest, head }
}

/** Subjects without a name. */
const unnamed: readonly string[] = ['we', 'it']

const headed = /^\s*\[([A-Z|]+):(\w+)\]\s*~\s*(\?)?/

const nounHeaded = /^\s*\{([\w|-]+)\}\s*~/

interface SplitPattern {
  readonly head: PatternHead | null
  readonly rest: string
}

function splitHead(source: string, classes: WordClasses): SplitPattern {
  const nouns = nounHeaded.exec(source)
  if (nouns !== null) return { head: nounHead(nouns[1] ?? '', classes), rest: source.slice(nouns[0].length) }
  const found = headed.exec(source)
  if (found === null) return { head: null, rest: source }
  const [whole, codes = '', role = '', optional] = found
  return {
    head: {
      role,
      codes: new Set(codes.split('|').flatMap((code) => (code === 'WE' ? unnamed : [code]))),
      optional: optional !== undefined,
    },
    rest: source.slice(whole.length),
  }
}

/** Small letters name a class of words, capitals a label. */
function nounHead(names: string, classes: WordClasses): NounHead {
  const parts = names.split('|')
  const rows = parts.filter((name) => /[a-z]/.test(name)).map((name) => [name, classes[name]] as const)
  const unknown = rows.find(([, row]) => row === undefined)
  if (unknown !== undefined) throw new Error(`no word class {${unknown[0]}}`)
  return {
    nouns: new Set(rows.flatMap(([, row]) => row ?? []).flatMap(spellings)),
    codes: new Set(parts.filter((name) => !/[a-z]/.test(name))),
  }
}

/**
 * What is made of each match in a sentence that begins no later than with a unit, left to right, not overlapping; of null
 * its words are left to a later match.
 */
export function matchPattern<T>(
  pattern: Pattern,
  labelled: LabelledSentence,
  latest: number,
  read: (match: PatternMatch) => T | null,
): readonly T[] {
  const made: T[] = []
  const { units } = labelled
  const end = Math.min(units.length, latest + 1)
  for (let at = 0; at < end; at += 1) {
    const match = mayOpen(pattern.opening, units[at]) ? matchAt(pattern, labelled, at) : null
    const own = match === null ? null : read(match)
    if (match === null || own === null) continue
    made.push(own)
    at = match.last
  }
  return made
}

/** The match that begins with the unit at a place. */
function matchAt({ regex }: Pattern, labelled: LabelledSentence, at: number): PatternMatch | null {
  regex.lastIndex = labelled.starts[at] ?? 0
  const { indices } = regex.exec(labelled.encoded) ?? {}
  const [start, end] = indices?.[0] ?? [0, 0]
  if (end === start) return null
  const roles: Record<string, Binding> = {}
  for (const [role, place] of Object.entries(indices?.groups ?? {})) {
    if (place !== undefined && place[1] > place[0]) roles[role] = bindingAt(labelled, place[0], place[1])
  }
  return { first: at, last: lastAtOrBefore(labelled.starts, end - 1), roles }
}

function bindingAt(labelled: LabelledSentence, start: number, end: number): Binding {
  const first = lastAtOrBefore(labelled.starts, start)
  const last = lastAtOrBefore(labelled.starts, end - 1)
  const mentions = labelled.units.slice(first, last + 1).flatMap(({ mention }) => mention ?? [])
  return { first, last, mentions }
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
