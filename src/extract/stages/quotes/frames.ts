import type { Span } from '../../../model.ts'
import { sentPapers } from '../../rules/speakers.ts'
import type { LabelledSentence, Unit } from '../../match/labelled-sentence.ts'
import { findCues } from './find-cues.ts'
import type { Frame, Token } from './frame.ts'
import { isDate } from './nominal.ts'
import { subjectBefore } from './noun-phrase.ts'
import { quoteTail } from './quote-tail.ts'
import type { Quotation } from './quotations.ts'
import { isTitle } from './titles.ts'

/** Puts the labelled sentences of the text together with the quotations. */
export function makeFrames(
  text: string,
  labelled: readonly LabelledSentence[],
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
): readonly Frame[] {
  const builder = new FrameBuilder(text, quotations, paragraphs)
  for (const sentence of labelled) if (sentence.sentence.in !== 'title') builder.add(sentence)
  return builder.finish()
}

interface FrameDraft extends Frame {
  readonly tokens: Token[]
}

class FrameBuilder {
  readonly #text: string
  readonly #quotations: readonly Quotation[]
  readonly #paragraphs: readonly Span[]
  readonly #frames: FrameDraft[] = []
  #quotation = 0
  #paragraph = 0

  constructor(text: string, quotations: readonly Quotation[], paragraphs: readonly Span[]) {
    this.#text = text
    this.#quotations = quotations
    this.#paragraphs = paragraphs
  }

  add({ sentence, units }: LabelledSentence): void {
    while (sentence.start >= (this.#paragraphs[this.#paragraph]?.end ?? Infinity)) this.#paragraph += 1
    if (this.#startsFrame(sentence)) {
      this.#frames.push({ paragraph: this.#paragraph, tokens: [], form: sentence.form })
    }
    for (const unit of units) this.#put(unit, sentence.index)
    this.#putQuotations(sentence.end, sentence.index)
  }

  finish(): readonly Frame[] {
    const frames: Frame[] = []
    for (const frame of this.#frames.flatMap(splitAtSaidWords)) {
      const before = frames.at(-1)
      if (before !== undefined && this.#belongsTo(frame, before)) {
        frames[frames.length - 1] = { ...before, tokens: [...before.tokens, ...frame.tokens] }
      } else if (frame.tokens.length > 0) frames.push(frame)
    }
    return frames
  }

  /** `“Why?” Lee asked.`: the tagger ends a sentence at the question mark, the reporter does not. */
  #belongsTo({ paragraph, tokens }: Frame, before: Frame): boolean {
    const quotation = before.tokens.at(-1)?.quotation
    if (quotation === undefined || before.paragraph !== paragraph) return false
    const end = this.#text[quotation.end - 1] ?? ''
    const introduced =
      (before.tokens.length > 1 && !/^[.Q]$/.test(before.tokens.at(-2)?.pos ?? '.')) ||
      /^[:,]$/.test(before.tokens.at(-2)?.text ?? '')
    if (introduced && /[.”"?!]/.test(end)) {
      const tail = findCues(tokens.slice(0, 5)).find(({ form }) => form !== null && !form.gerund)
      return tail !== undefined && isBareTail(tokens, tail.last)
    }
    if (/[?!]/.test(end) && isTail([before.tokens.at(-1) as Token, ...tokens.slice(0, LONGEST_TAIL)])) return true
    const cue = findCues(tokens.slice(0, LONGEST_TAIL)).find(({ form }) => form !== null && !form.gerund)
    if (cue === undefined || /[.”"]/.test(end)) return cue !== undefined && isBareTail(tokens, cue.last)
    return subjectBefore(tokens, cue.first)?.first === 0
  }

  /** A sentence that begins inside quoted words, or with a small letter after them, goes on with the frame. */
  #startsFrame(sentence: Span): boolean {
    const frame = this.#frames.at(-1)
    if (frame === undefined || frame.paragraph !== this.#paragraph) return true
    const last = frame.tokens.at(-1)
    if (last !== undefined && sentence.start < last.end) return false
    return last?.pos !== 'Q' || !/\p{Ll}/u.test(this.#text[sentence.start] ?? '')
  }

  #put(unit: Unit, sentence: number): void {
    this.#putQuotations(unit.start, sentence)
    const last = this.#frames.at(-1)?.tokens.at(-1)
    if (unit.code === '"' || (last !== undefined && unit.end <= last.end)) return
    const glued = this.#quotations[this.#quotation]
    if (glued !== undefined && unit.start < glued.outerStart && glued.outerStart < unit.end) {
      for (const token of tokensBefore(this.#text, unit.start, glued.outerStart)) this.#push({ ...token, sentence })
      return this.#putQuotations(glued.start, sentence)
    }
    if (last?.quotation !== undefined && unit.start < last.end && unit.mention === undefined) {
      for (const token of tokensAfter(this.#text, last.end, unit.end)) this.#push({ ...token, sentence })
      return
    }
    const token = tokenOf(unit, sentence)
    if (isContracted(this.#text, token)) this.#push({ ...token, contracted: true })
    else if (token.mention !== undefined && isPossessive(this.#text, token.end))
      this.#push({ ...token, possessive: true })
    else this.#push(token)
  }

  #putQuotations(upTo: number, sentence: number): void {
    for (;;) {
      const quotation = this.#quotations[this.#quotation]
      if (quotation === undefined || quotation.start > upTo) return
      this.#quotation += 1
      const { outerStart: start, outerEnd: end } = quotation
      if (quotation.end <= quotation.start) continue
      const title = isTitle(this.#text, quotation, { start, end })
      this.#push({ start, end, text: '', sentence, ...(title ? { pos: 'P' } : { pos: 'Q', quotation }) })
    }
  }

  #push(token: Token): void {
    const tokens = this.#frames.at(-1)?.tokens
    // "a 2020 message": the tagger takes some papers for verbs.
    const isPaper = token.pos === 'V' && sentPapers.has(token.text) && /^[DM]$/.test(tokens?.at(-1)?.pos ?? '')
    tokens?.push(isPaper ? { ...token, pos: 'N' } : token)
  }
}

/** `Lee said. “We stopped it.”`: said words that stand by themselves after a full stop begin a frame. */
function splitAtSaidWords({ tokens, ...rest }: FrameDraft): readonly FrameDraft[] {
  const cuts = tokens.flatMap(({ quotation }, at) =>
    at > 1 && quotation?.whole === true && tokens[at - 1]?.text === '.' && !isAbbreviated(tokens, at - 1) ? [at] : [],
  )
  return [0, ...cuts].map((from, i) => ({ ...rest, tokens: tokens.slice(from, cuts[i]) }))
}

// "Sen. “Tip” Whitlock"
const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sen|rep|gov|dr|mr|mrs|ms|st|prof|gen|col|lt|sgt|capt|rev|hon|vs|no)$/.test(tokens[at - 1]?.text ?? '')

const LONGEST_TAIL = 12

/** "Lee went on.", "beamed Lee, who …": nothing but said words can stand before it. */
function isTail(tokens: readonly Token[]): boolean {
  const tail = quoteTail(tokens)
  if (tail === null) return false
  const after = tokens[(tail.inverted ? tail.speaker.last : tail.cue.last) + 1]
  return after === undefined || /^[,.]$/.test(after.text) || /^(?:on|off|back|in|out|who)$/.test(after.text)
}

/** "Lee said." and "Lee said on Monday.", with no said words after it. */
const isBareTail = (tokens: readonly Token[], cue: number): boolean =>
  cue <= 4 &&
  subjectBefore(tokens, cue)?.first === 0 &&
  tokens.slice(cue + 1).every((token) => token.text === '.' || isDate(token) || token.text === 'on')

/** Whether a pronoun carries a verb. */
const isContracted = (text: string, { text: word, mention, end }: Token): boolean =>
  mention === undefined
    ? /^(?:i|you|he|she|it|we|they|there|that|who)'(?:s|d|re|ve|ll|m)$/.test(word)
    : mention.form === 'PRONOUN' &&
      /['’](?:s|d|re|ve|ll|m)$|^['’](?:s|d|re|ve|ll|m)\b/.test(text.slice(end - 3, end) + text.slice(end, end + 4))

const isPossessive = (text: string, end: number): boolean =>
  /['’]s?$/.test(text.slice(end - 2, end)) || /^['’](?:s|[^\p{L}\d])/u.test(text.slice(end, end + 2))

/** The word and the marks before quoted words that no blank sets off: `Whitlock:“We …”`. */
function tokensBefore(text: string, start: number, end: number): readonly Omit<Token, 'sentence'>[] {
  const marks = /[:;,)–—-]*$/.exec(text.slice(start, end))?.[0] ?? ''
  const at = end - marks.length
  const word = { start, end: at, text: text.slice(start, at).toLowerCase(), pos: 'P' }
  const rest = marks.split('').map((mark, i) => ({ start: at + i, end: at + i + 1, text: mark, pos: '.' }))
  return word.text === '' ? rest : [word, ...rest]
}

/** The marks and the word after quoted words that no blank sets off: `“…”—and`. */
function tokensAfter(text: string, start: number, end: number): readonly Omit<Token, 'sentence'>[] {
  const marks = /^[:;,.)–—-]*/.exec(text.slice(start, end))?.[0] ?? ''
  const at = start + marks.length
  const rest = marks
    .split('')
    .map((mark, i) => ({ start: start + i, end: start + i + 1, text: markOf(mark), pos: '.' }))
  const word = text.slice(at, end).toLowerCase()
  const pos = /^(?:and|but|or|so)$/.test(word) ? 'C' : 'N'
  return word === '' ? rest : [...rest, { start: at, end, text: word, pos }]
}

const markOf = (mark: string): string => (/[–—]/.test(mark) ? '-' : mark)

function tokenOf({ code, start, end, mention }: Unit, sentence: number): Token {
  if (mention !== undefined) return { start, end, text: '', pos: 'N', sentence, mention }
  const cut = code.lastIndexOf('_')
  if (cut <= 0) return { start, end, text: code, pos: '.', sentence }
  const text = code.slice(0, cut)
  // The tagger takes "D'Amato" for an article.
  return { start, end, text, pos: /^[dlo]'\p{L}{3}/u.test(text) ? 'P' : code.slice(cut + 1), sentence }
}
