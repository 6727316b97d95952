import { negations } from '../../rules/quotes.ts'
import type { Cue } from './find-cues.ts'
import type { Token } from './frame.ts'

type Tokens = readonly Token[]

/**
 * Where a reported clause with quoted words ends, when something follows them that is the reporter's own:
 * 'said it was “safe”, a claim that …', 'called it “safe,” which …', 'called it “safe” and left'.
 */
export function clauseEnd(tokens: Tokens, cue: Cue, start: number, end: number): number {
  const quote = lastQuoteIn(tokens, start, end)
  if (quote === null) return end
  for (let at = quote; at < end; at++) {
    const mark = tokens[at]
    const comma = mark?.text === ',' || (at === quote && mark?.quotation?.spoken === true)
    if (comma && at + 1 <= end && startsOwnWords(tokens, at + 1, cue)) return mark?.text === ',' ? at - 1 : at
    if (mark?.text === '-' && !tokens.slice(at + 1, end + 1).some(({ text }) => text === '-')) return at - 1
    if (isAside(cue) && mark?.text === 'and' && isFinite(tokens[at + 1])) return at - 1
    if (isAside(cue) && mark?.text === 'because' && isLong(tokens[quote])) return at - 1
    if (/^(?:and|but)$/.test(mark?.text ?? '') && withholds(tokens, at + 1)) return at - 1
  }
  return end
}

function lastQuoteIn(tokens: Tokens, start: number, end: number): number | null {
  for (let at = end; at >= start; at--) if (tokens[at]?.pos === 'Q') return at
  return null
}

/** "but would not comment", "and declined to say whether": what the speaker does, no longer what was said. */
function withholds(tokens: Tokens, at: number): boolean {
  const group = tokens.slice(at, at + 5).map(({ text }) => text)
  const verb = group.findIndex((text) =>
    /^(?:comment|say|elaborate|discuss|answer|confirm|provide|disclose|specify)$/.test(text),
  )
  return verb > 0 && group.slice(0, verb).some((text) => negations.has(text))
}

/** More than a few words, in UTF-16 units. */
const isLong = ({ quotation }: Pick<Token, 'quotation'> = {}): boolean =>
  quotation !== undefined && quotation.end - quotation.start > 30

const isAside = ({ form }: Cue): boolean => form !== null && !form.frames.has('CLAUSE')

const isFinite = (token: Token | undefined): boolean => token?.pos === 'V' && !/ing$/.test(token.text)

function startsOwnWords(tokens: Tokens, at: number, cue: Cue): boolean {
  const { text = '', pos = '' } = tokens[at] ?? {}
  if (ownWords.has(text) || (pos === 'V' && /(?:ed|ing)$/.test(text))) return true
  if (text === 'and' || text === 'or') return isAside(cue) && isFinite(tokens[at + 1])
  return isAside(cue) && !/^(?:but|to|of|for|in|on)$/.test(text)
}

const ownWords: ReadonlySet<string> = new Set(
  'a an the which who whose as like while although though but something even including where when after before despite according then'.split(
    ' ',
  ),
)
