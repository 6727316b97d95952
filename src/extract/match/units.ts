import { codeWord, type Unit } from './labelled-sentence.ts'

/** The word, mark or label code at a place of a sentence, as `codeWord` spells it; empty outside of the sentence. */
export function wordAt(units: readonly Unit[], at: number): string {
  const unit = units[at]
  return unit === undefined ? '' : codeWord(unit)
}

/** A comma, a bracket, a quotation mark: neither a word nor a mention. */
export const isMark = (unit: Unit | undefined): boolean => unit !== undefined && /^[^_~]$/.test(unit.code)

export const isDate = (unit: Unit | undefined): boolean => unit?.mention?.label === 'DATE'

/**
 * "the affected customers", "a previously unknown flaw": whether the word at a place stands between a determiner and its
 * noun, so that it is no verb of the clause.
 */
export function isAttributive(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[/_R$/.test(units[at - 1]?.code ?? '') ? at - 2 : at - 1], units[at + 1]]
  return /_D$/.test(before?.code ?? '') && (/_N$/.test(after?.code ?? '') || after?.mention !== undefined)
}

/** Whether one of the words from `from` to before `until` is of the set. */
export function holdsOne(units: readonly Unit[], from: number, until: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < Math.min(until, units.length); at += 1)
    if (words.has(wordAt(units, at))) return true
  return false
}
