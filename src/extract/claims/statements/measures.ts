import type { Status, Value } from '../../../model.ts'
import { codeWord, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import {
  begunVerbs,
  measureWords,
  plannedWords,
  purposeVerbs,
  statementClasses,
  stepEnders,
  stepsAlone,
  trailingWords,
  undoneWords,
} from '../../rules/statement-words.ts'

/** How far a step goes, from its verb on, and what it says. */
export interface Measure {
  readonly first: number
  readonly last: number
  readonly status: Status
  readonly value: Value | null
}

const stepVerbs: ReadonlySet<string> = new Set((statementClasses['step'] ?? []).map((row) => row.split(' ')[0] ?? row))

/** "implement", "encrypting": a verb that rows of steps know. */
export const isStepVerb = (word: string): boolean => stepVerbs.has(word)

/** The step that begins with the verb at `verb`, done by the party at `subject`, with the status that its row knows; null where it is no measure or was not taken. */
export function measureAt(labelled: LabelledSentence, verb: number, subject: number, known?: Status): Measure | null {
  const { units } = labelled
  const status = known ?? statusOf(units, verb, subject)
  if (status === null) return null
  const last = endOf(units, verb)
  const words = units.slice(verb + 1, last + 1).flatMap(wordsOf)
  if (!isMeasure(words, codeWord(units[verb] as Unit))) return null
  const value = units.slice(verb, last + 1).find(({ mention }) => mention?.label === 'DURATION')?.mention?.value
  return { first: verb, last, status, value: value ?? null }
}

const wordsOf = (unit: Unit): readonly string[] =>
  unit.mention === undefined ? [codeWord(unit)] : unit.mention.text.toLowerCase().split(/[\s-]+/)

function isMeasure(words: readonly string[], verb: string): boolean {
  if (words.some((word) => measureWords.has(word))) return true
  return alone.test(verb) && words.some((word) => stepsAlone.has(word))
}

/** Verbs that make a measure of plain things: "disabled the accounts", "launched an investigation". */
const alone =
  /^(?:secur|isolat|disabl|deactivat|reset|revok|retrain|shut|suspend|launch|commission|disconnect|block|quarantin|lock|remediat|rebuil|initiat|contain|sanction|terminat|disciplin|took|tak|remov|replac|delet|rotat|clos|hir|retain|bega|begin|conduct|open)/

/** "promised to revise, implement and submit": the words from the subject on say whether it was done. */
function statusOf(units: readonly Unit[], verb: number, subject: number): Status | null {
  const from = subject >= 0 && subject < verb ? subject + 1 : Math.max(0, verb - 5)
  const between = units.slice(from, verb).map(codeWord)
  const group = between.slice(-5)
  if (group.some((word) => undoneWords.has(word) || /n't$/.test(word))) return null
  if (between.some((word) => plannedWords.has(word))) return 'PLANNED'
  return between.at(-1) === 'to' && !begunVerbs.has(between.at(-2) ?? '') ? null : 'CONFIRMED'
}

function endOf(units: readonly Unit[], verb: number): number {
  const form = formOf(codeWord(units[verb] as Unit))
  let last = verb
  for (let at = verb + 1; at < units.length && at - verb <= 24; at += 1) {
    const unit = units[at] as Unit
    const word = codeWord(unit)
    if (/^[,;:.?"()-]$/.test(word) || stepEnders.has(word) || unit.mention?.label === 'DATE') break
    if (word === 'to' && purposeVerbs.has(wordAt(units, at + 1))) break
    if (word === 'in' && wordAt(units, at + 1) === 'response') break
    if ((word === 'and' || word === 'or') && opensStep(units, at + 1, form)) break
    last = at
  }
  while (last > verb && trailingWords.has(codeWord(units[last] as Unit))) last -= 1
  return last
}

/** "and reviewed its protocols" opens the next step; "to investigate and secure its systems" goes on. */
function opensStep(units: readonly Unit[], at: number, form: string): boolean {
  for (let next = at; next < Math.min(at + 4, units.length); next += 1) {
    const word = codeWord(units[next] as Unit)
    if (stepVerbs.has(word) || /_V$/.test(units[next]?.code ?? '')) return formOf(word) === form
    if (!/^(?:has|have|is|are|will|also|we|it|then|to)$/.test(word) && !/_R$/.test(units[next]?.code ?? ''))
      return false
  }
  return false
}

function formOf(word: string): string {
  if (/ing$/.test(word)) return 'ing'
  if (/ed$/.test(word) || /^(?:took|began|put|set|brought|reset|shut|taken|rebuilt)$/.test(word)) return 'ed'
  return 'base'
}
