/**
 * Limits what the tagger sees, never what is stored: a text becomes blocks of cleaned text, and every kept unit
 * remembers where it came from, so that a span found in a block maps back exactly.
 * The limits were measured against texts that stall or kill the tagger (punctuation runs, texts without sentence ends).
 */

import { hidden } from './hidden.ts'

/** A piece of cleaned text; `origin[i]` is the place in the supplied text of its i-th UTF-16 unit. */
export interface Block {
  readonly text: string
  readonly origin: Int32Array
}

const WORDS_PER_BLOCK = 1000
const WORDS_WITHOUT_END = 225
const TOKEN_UNITS = 200
const WORDLESS_RUN = 4
const SAME_MARK_RUN = 3
const BLANK_UNITS = 8

// Hyphens that word processors set, one of them so that no line breaks there.
const hyphen = /[\u2010\u2011]/
const hasWord = /[\p{L}\p{N}]/u
const endsSentence = /[.?!]["'”’)\]]*$/

/** Collects the units of one block after another of a text. */
class BlockWriter {
  #text = ''
  readonly #origin: Int32Array

  constructor(units: number) {
    this.#origin = new Int32Array(units)
  }

  /** Adds units as they stand in the text from a place on. */
  put(units: string, at: number): void {
    const from = this.#text.length
    this.#text += units
    for (let i = 0; i < units.length; i++) this.#origin[from + i] = at + i
  }

  get isEmpty(): boolean {
    return this.#text.length === 0
  }

  take(): Block {
    const block = { text: this.#text, origin: this.#origin.slice(0, this.#text.length) }
    this.#text = ''
    return block
  }
}

/** The text as blocks the tagger reads in linear time. Joined by `origin`, they cover all words of the text. */
export function guardText(text: string): readonly Block[] {
  const blocks: Block[] = []
  const writer = new BlockWriter(text.length)
  let words = 0
  let sinceEnd = 0
  let wordless = 0
  for (const match of text.matchAll(/\s+|\S+/g)) {
    const piece = match[0]
    const at = match.index
    if (/^\s/.test(piece)) {
      if (wordless <= WORDLESS_RUN) putBlank(writer, piece, at, text)
      continue
    }
    wordless = hasWord.test(piece) ? 0 : wordless + 1
    if (wordless > WORDLESS_RUN) continue
    putToken(writer, piece, at)
    words += 1
    sinceEnd = endsSentence.test(piece) ? 0 : sinceEnd + 1
    if ((words >= WORDS_PER_BLOCK && sinceEnd === 0) || sinceEnd >= WORDS_WITHOUT_END) {
      blocks.push(writer.take())
      words = 0
      sinceEnd = 0
    }
  }
  if (!writer.isEmpty) blocks.push(writer.take())
  return blocks
}

function putBlank(writer: BlockWriter, blank: string, at: number, text: string): void {
  if (isSoftBreak(blank, at, text)) return writer.put(' ', at)
  if (blank.length <= BLANK_UNITS) {
    return writer.put(blank.replaceAll('\u00a0', ' '), at)
  }
  if (!blank.includes('\n')) return writer.put(' ', at)
  writer.put('\n', at)
  writer.put('\n', at + 1)
}

// A line wrapped in the middle of a sentence: the tagger would end the sentence there.
function isSoftBreak(blank: string, at: number, text: string): boolean {
  if (!/^[ \t]*\r?\n[ \t]*$/.test(blank)) return false
  const before = text[at - 1] ?? ''
  const after = text[at + blank.length] ?? ''
  return /[\p{Ll},]/u.test(before) && /\p{Ll}/u.test(after)
}

/** What `putToken` leaves as it is: no hidden character, no such hyphen, no mark four times, not too long. */
const isPlain = (token: string): boolean =>
  token.length < TOKEN_UNITS && !hidden.test(token) && !hyphen.test(token) && !repeated.test(token)

const repeated = /([^\p{L}\p{N}])\1{3}/u

function putToken(writer: BlockWriter, token: string, at: number): void {
  if (isPlain(token)) return writer.put(token, at)
  let run = 0
  let kept = 0
  for (let i = 0; i < token.length && kept < TOKEN_UNITS; i++) {
    const char = token[i] ?? ''
    if (hidden.test(char)) continue
    run = char === token[i - 1] && !hasWord.test(char) ? run + 1 : 1
    if (run > SAME_MARK_RUN && !isSurrogate(char)) continue
    if (kept === TOKEN_UNITS - 1 && /[\ud800-\udbff]/.test(char)) return
    writer.put(hyphen.test(char) ? '-' : char, at + i)
    kept += 1
  }
}

const isSurrogate = (char: string): boolean => /[\ud800-\udfff]/.test(char)
