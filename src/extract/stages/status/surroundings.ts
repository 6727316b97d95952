import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import type { Sentence } from '../../reading.ts'
import { endOfClause, mainPart, startOfClause } from '../../clause/bounds.ts'
import { clauseOpeners } from '../../rules/clause-words.ts'
import type { Decision } from './decision.ts'
import { wordRow, type WordRow } from './word-row.ts'
import { exceptingWords, groupWords, hedgingWords, imperativeVerbs } from '../../rules/cues.ts'

/** What stands round the word that states a claim. */
export interface Surroundings {
  readonly sentence: Sentence
  /** The auxiliaries and adverbs right before the stating word, with a "no" before its data. */
  readonly group: WordRow
  /** All before the stating word in its clause. */
  readonly clause: WordRow
  /** The clause without what is inserted in it, from the relative pronoun on where the word stands in a relative clause. */
  readonly main: WordRow
  /** All after the stating word in its clause. */
  readonly after: WordRow
  readonly question: boolean
  readonly imperative: boolean
  /** "but not passwords", "and, possibly, passwords": words at the object that decide for it alone. */
  readonly exception: Decision | undefined
}

/** Null where the claim has no word in a sentence that states it. */
export function surroundingsOf(context: Context, draft: DraftClaim): Surroundings | null {
  const { arguments: args, sentences } = draft
  const trigger = args.find(({ role }) => role === 'trigger') ?? args.find(({ role }) => role === 'object') ?? args[0]
  const labelled = sentencesOf(context, sentences, trigger?.start ?? -1)
  if (trigger === undefined || labelled === undefined) return null
  const { units, sentence } = labelled
  const at = units.findIndex(({ end }) => end > trigger.start)
  if (at < 0) return null
  const object = args.find(({ role }) => role === 'object')
  const kind = object === undefined ? -1 : units.findIndex(({ end }) => end > object.start)
  const groupStart = startOfGroup(units, at)
  const clauseStart = startOfClause(units, at)
  return {
    sentence,
    group: wordRow([...negatedObject(units, kind, at), ...units.slice(groupStart, at)]),
    clause: wordRow(units.slice(clauseStart, at)),
    main: wordRow(mainPart(units, clauseStart, at)),
    after: wordRow(units.slice(at + 1, endOfClause(units, at))),
    question: codeWord(units.at(-1) as Unit) === '?',
    imperative: isImperative(units, at),
    exception: kind > at ? exceptionAt(units, at, kind) : hedgeBefore(units, kind),
  }
}

function sentencesOf(
  { labelled }: Context,
  [first, last]: readonly [number, number],
  at: number,
): Context['labelled'][number] | undefined {
  for (let i = first; i <= last; i += 1) {
    const sentence = labelled[i]
    if (sentence !== undefined && at >= sentence.sentence.start && at < sentence.sentence.end) return sentence
  }
  return undefined
}

function startOfGroup(units: readonly Unit[], at: number): number {
  let start = at
  while (start > 0 && at - start < 7 && isInGroup(units[start - 1])) start -= 1
  return start
}

function isInGroup(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention !== undefined) return false
  const word = codeWord(unit)
  return groupWords.has(word) || /n't$/.test(word) || (/_R$/.test(unit.code) && word !== 'however')
}

/** "No Social Security numbers were taken", "neither names nor addresses": the negation stands before the data. */
function negatedObject(units: readonly Unit[], kind: number, at: number): readonly Unit[] {
  if (kind < 0 || kind > at) return []
  let listed = false
  for (let left = kind - 1; left >= Math.max(0, kind - 14); left -= 1) {
    const unit = units[left]
    if (unit === undefined) return []
    const word = codeWord(unit)
    if (/^(?:no|none|neither|nor|any)$/.test(word)) return word === 'any' ? [] : [unit]
    if (/^(?:exception|except|excluding)$/.test(word)) return listed ? [] : [unit]
    if (word === ',') listed = true
    if ((/_V$/.test(unit.code) && word !== 'including') || /^[;:"]$/.test(word) || clauseOpeners.has(word)) return []
  }
  return []
}

function isImperative(units: readonly Unit[], at: number): boolean {
  const first = units.find(({ code }) => /_[A-Z]$/.test(code) || /~/.test(code))
  if (first === undefined || first.mention !== undefined) return false
  const word = codeWord(first)
  const second = units[units.indexOf(first) + 1]
  // "Update, March 18: …" is a heading.
  if (second !== undefined && /^[,:]$/.test(codeWord(second))) return false
  if (word === 'do' || word === "don't" || word === 'never' || word === 'please')
    return second !== undefined && /_[VR]$/.test(second.code) && units.indexOf(first) <= at
  return imperativeVerbs.has(word) && !(second !== undefined && /_V$/.test(second.code))
}

/** "names and possibly passwords were taken": the last is left open. */
function hedgeBefore(units: readonly Unit[], kind: number): Decision | undefined {
  const [hedge, joint] = [units[kind - 1], units[kind - 2]]
  if (hedge === undefined || joint === undefined || !/^(?:possibly|potentially|perhaps|maybe)$/.test(codeWord(hedge)))
    return undefined
  if (!/^(?:and|or)$/.test(codeWord(joint))) return undefined
  return { status: 'POSSIBLE', by: 'possible/exception', start: hedge.start, end: hedge.end }
}

/** "names but not passwords" denies, "names and potentially passwords" leaves open. */
function exceptionAt(units: readonly Unit[], at: number, kind: number): Decision | undefined {
  for (let left = kind - 1; left > at; left -= 1) {
    const unit = units[left]
    if (unit === undefined) return undefined
    const word = codeWord(unit)
    if (word === 'what' && left - at <= 2) return described(units, left, kind)
    if (exceptingWords.has(word)) return { status: 'DENIED', by: 'denied/exception', start: unit.start, end: unit.end }
    if (kind - left <= 3 && hedgingWords.has(word))
      return { status: 'POSSIBLE', by: 'possible/exception', start: unit.start, end: unit.end }
    if ((/_V$/.test(unit.code) && !opensDescription(units, at, left)) || /^[;:]$/.test(word)) return undefined
  }
  return undefined
}

/** "posted what it said were payroll files". */
function described(units: readonly Unit[], what: number, kind: number): Decision | undefined {
  const unit = units[what] as Unit
  const telling = units.slice(what + 1, kind).some((each) => tellingForms.test(codeWord(each)))
  return telling ? { status: 'ALLEGED', by: 'alleged/described', start: unit.start, end: unit.end } : undefined
}

const tellingForms = /^(?:describ|claim|sa(?:y|ys|id)$|call|purport|boast)/

const opensDescription = (units: readonly Unit[], at: number, verb: number): boolean =>
  units.slice(at + 1, verb).some((unit, i) => i < 2 && codeWord(unit) === 'what')
