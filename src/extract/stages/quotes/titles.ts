import type { Span } from '../../../model.ts'
import { cueForms } from '../../rules/quote-cues.ts'

/**
 * Whether words in marks are a title or a nickname, and nobody's words: the film “Night Shift”, NBC's “Today”,
 * Dana “Ace” Whitlock, “Night Shift” star Lee Wong. `outer` takes the marks in.
 */
export function isTitle(text: string, { start, end }: Span, outer: Span): boolean {
  const words = text.slice(start, end).split(/\s+/)
  if (words.length > LONGEST_TITLE || !words.every(isTitleWord) || !/^[\p{Lu}\d]/u.test(words[0] ?? '')) return false
  if (/[?!;:—]/.test(text.slice(start, end))) return false
  if (
    /^,[”"’']|^[”"’'],/.test(text.slice(end - 1, end + 2)) &&
    /^\W{0,3}\s(?:s?he|it|they|we|I)\s/.test(text.slice(outer.end - 1, outer.end + 8))
  )
    return false
  const before = /([\p{L}'’]+|[,:—–-])\s*$/u.exec(text.slice(Math.max(0, outer.start - 25), outer.start))?.[1] ?? ''
  const after = /^\s*([\p{L}]+)/u.exec(text.slice(outer.end, outer.end + 20))?.[1] ?? ''
  if (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after) && words.length < 3) return true
  if (/^\p{L}/u.test(before))
    return !cueForms.has(before.toLowerCase()) && (bearers.test(before) || /['’]s?$/.test(before))
  return before === '' && words.length > 1 && /^\p{Ll}/u.test(after) && !cueForms.has(after)
}

const LONGEST_TITLE = 9
const small = /^(?:a|an|and|the|of|in|on|at|for|to|with|from|by|or|is|vs?\.?|as|&|your)$/i

const isTitleWord = (word: string): boolean => /^[^\p{L}]*(?:\p{Lu}|\d|$)/u.test(word) || small.test(word)

const bearers =
  /^(?:on|of|in|for|by|and|show|series|program|programme|film|movie|song|single|album|book|novel|magazine|podcast|episode|sitcom|play|musical|game|newsletter|blog|column|headlined|titled|entitled|named|known|as)$/i
