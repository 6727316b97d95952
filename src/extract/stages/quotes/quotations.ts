import type { Span } from '../../../model.ts'

/** Words between a pair of marks. `outerStart` and `outerEnd` take the marks in. */
export interface Quotation extends Span {
  readonly outerStart: number
  readonly outerEnd: number
  /** Index into the paragraphs of the text. */
  readonly paragraph: number
  /** The said words go on in the next paragraph, before any closing mark. */
  readonly goesOn: boolean
  /** Begins as a sentence does and ends with a mark inside: it stands by itself. */
  readonly whole: boolean
  /** Ends as said words do before "she said": with a comma, a question, an exclamation or a dash. */
  readonly spoken: boolean
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly shape: 'OPEN' | 'CLOSE' | 'EITHER'
}

interface Pair {
  readonly open: Mark | null
  readonly close: Mark | null
}

/** The lines of a text, a line wrapped in mid-sentence joined to the one before. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const { index } of text.matchAll(/\n|$/g)) {
    if (text[index] === '\n' && isWrapped(text, index)) continue
    if (/\S/.test(text.slice(start, index))) paragraphs.push(trimmed(text, start, index))
    start = index + 1
  }
  return paragraphs
}

function isWrapped(text: string, at: number): boolean {
  const before = /[\p{Ll},][ \t\r]{0,4}$/u.test(text.slice(Math.max(0, at - 6), at))
  return before && /^[ \t]{0,4}\p{Ll}/u.test(text.slice(at + 1, at + 8))
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && blank.test(text[start] ?? '')) start += 1
  while (end > start && blank.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

const blank = /[\s\u200b-\u200f\u2060-\u2064\ufeff]/

/**
 * Pairs the marks of each paragraph. What is not closed ends with its paragraph, unless the next one opens with a mark
 * or closes what was open: an odd mark never swallows the rest of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = []
  let open = false
  paragraphs.forEach((paragraph, index) => {
    const marks = findMarks(text, paragraph)
    const pairs = pairMarks(marks, paragraph, open)
    const next = paragraphs[index + 1]
    open = false
    for (const { open: first, close } of pairs) {
      const goesOn = close === null && next !== undefined && continuesIn(text, paragraphs, index + 1)
      if (close === null && !goesOn && !isWorthKeeping(text, first, paragraph)) continue
      open = goesOn
      found.push(between(text, first, close, paragraph, index, goesOn))
    }
  })
  return [...found, ...findSingleQuoted(text, paragraphs, found)].sort((a, b) => a.start - b.start)
}

function between(
  text: string,
  open: Mark | null,
  close: Mark | null,
  { start: from, end: to }: Span,
  paragraph: number,
  goesOn: boolean,
): Quotation {
  const [outerStart, outerEnd] = [open?.at ?? from, close === null ? to : close.at + close.length]
  const inner = trimmed(text, open === null ? from : open.at + open.length, close?.at ?? to)
  return {
    ...inner,
    outerStart,
    outerEnd,
    paragraph,
    goesOn,
    whole: isWhole(text, inner),
    spoken: isSpoken(text, inner),
  }
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  /^[^\p{L}]{0,3}[\p{Lu}\d]/u.test(text.slice(start, start + 5)) &&
  /[.!?,…—–-][’'”"]?$/.test(text.slice(start, end).slice(-2))

const isSpoken = (text: string, { start, end }: Span): boolean =>
  /[!?,…—–-][’'”"]?$/.test(text.slice(start, end).slice(-2))

/** A paragraph that opens with a mark goes on with what was open; so does one whose first mark closes it. */
function continuesIn(text: string, paragraphs: readonly Span[], from: number): boolean {
  for (const paragraph of paragraphs.slice(from, from + 3)) {
    const [first] = findMarks(text, paragraph)
    if (first !== undefined)
      return first.shape === 'CLOSE' || (first.at === paragraph.start && paragraph === paragraphs[from])
  }
  return false
}

/** An opening mark that is never closed counts where it opens the paragraph or follows a colon or comma. */
function isWorthKeeping(text: string, open: Mark | null, paragraph: Span): boolean {
  if (open === null || paragraph.end - open.at < 20) return false
  return open.at === paragraph.start || /[:,]\s*$/.test(text.slice(Math.max(0, open.at - 3), open.at))
}

const doubleMark = /[“”"„‟«»″＂]|``|''/g

function findMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = []
  let inAttribute = false
  for (const found of text.slice(start, end).matchAll(doubleMark)) {
    const at = start + found.index
    // The value of an attribute left over from a page, `id="7"`, is nobody's word.
    if (inAttribute || text[at - 1] === '=') {
      inAttribute = !inAttribute
      continue
    }
    // `"“We closed it,” she said."`: the straight mark sets off a block of the page, the curly one is the quotation's.
    if (at === start && found[0] === '"' && text[at + 1] === '“') continue
    marks.push({ at, length: found[0].length, shape: shapeOf(text, found[0], at, { start, end }) })
  }
  return marks
}

function shapeOf(text: string, glyph: string, at: number, paragraph: Span): Mark['shape'] {
  const before = neighbour(text, at, -1, paragraph)
  const after = neighbour(text, at + glyph.length - 1, 1, paragraph)
  const opens = /[\s([{—–/\-‘'“":]|^$/.test(before) && !/[\s.,;:!?)\]}]|^$/.test(after)
  const closes = /[^\s([{—–/]/.test(before) && /[\s.,;:!?)\]}—–/\-’'”"]|^$/.test(after)
  if (/["″＂]/.test(glyph)) return opens === closes ? 'EITHER' : opens ? 'OPEN' : 'CLOSE'
  const opening = /[“„‟«]|``/.test(glyph)
  // Marks set the wrong way round are read by where they stand.
  if (opening) return closes && !opens ? 'CLOSE' : 'OPEN'
  return opens && !closes ? 'OPEN' : 'CLOSE'
}

/** The next character that is seen, '' at the paragraph's edge. */
function neighbour(text: string, at: number, step: 1 | -1, { start, end }: Span): string {
  let i = at + step
  while (i >= start && i < end && /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/.test(text[i] ?? '')) i += step
  return i < start || i >= end ? '' : (text[i] ?? '')
}

function pairMarks(marks: readonly Mark[], paragraph: Span, open: boolean): readonly Pair[] {
  const pairs: Pair[] = []
  let current: Mark | null = null
  let inside = open && marks[0]?.at !== paragraph.start
  let depth = 0
  marks.forEach((mark, i) => {
    if (!inside) {
      if (mark.shape === 'CLOSE') return
      ;[current, inside, depth] = [mark, true, 0]
    } else if (mark.shape === 'OPEN') {
      if (isNested(marks, i)) depth += 1
      else {
        pairs.push({ open: current, close: { ...mark, length: 0 } })
        current = mark
      }
    } else if (depth > 0) depth -= 1
    else {
      pairs.push({ open: current, close: mark })
      ;[current, inside] = [null, false]
    }
  })
  return inside ? [...pairs, { open: current, close: null }] : pairs
}

/** An opening mark inside quoted words opens a nested pair when enough marks are left to close both. */
function isNested(marks: readonly Mark[], at: number): boolean {
  let balance = 2
  for (const { shape } of marks.slice(at + 1, at + 20)) {
    balance += shape === 'OPEN' ? 1 : -1
    if (balance === 0) return true
    if (balance > 2) return false
  }
  return false
}

/** Single marks as the outer pair, as British papers set them. An apostrophe opens nothing and closes only what was opened. */
function findSingleQuoted(
  text: string,
  paragraphs: readonly Span[],
  doubles: readonly Quotation[],
): readonly Quotation[] {
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, index) => {
    const piece = text.slice(paragraph.start, paragraph.end)
    if (!/(?:^|[\s([—–])[‘']\p{L}/u.test(piece)) return
    let last = 0
    for (const { index: at } of piece.matchAll(/(?<=^|[\s([—–])[‘'](?=[\p{L}\d£$€])/gu)) {
      if (at < last || isInside(doubles, paragraph.start + at)) continue
      const length = closingSingle(piece.slice(at + 1, at + 1 + LONGEST_SINGLE))
      if (length === null || isInside(doubles, paragraph.start + at + 1 + length)) continue
      last = at + length + 2
      const start = paragraph.start + at
      found.push({
        start: start + 1,
        end: start + 1 + length,
        outerStart: start,
        outerEnd: start + length + 2,
        paragraph: index,
        goesOn: false,
        whole: isWhole(text, { start: start + 1, end: start + 1 + length }),
        spoken: isSpoken(text, { start: start + 1, end: start + 1 + length }),
      })
    }
  })
  return found
}

// Longer stretches between single marks are not one quotation; the bound also keeps the search linear.
const LONGEST_SINGLE = 1500

const isInside = (quotations: readonly Quotation[], at: number): boolean =>
  quotations.some(({ outerStart, outerEnd }) => outerStart <= at && at < outerEnd)

/** Where quoted words end after their opening mark: the first closing mark, but not a plural's apostrophe when a better one follows. */
function closingSingle(rest: string): number | null {
  const next = rest.search(/(?<=[\s([—–])[‘'](?=[\p{L}\d])/u)
  const range = next === -1 ? rest : rest.slice(0, next)
  let plural: number | null = null
  for (const { index } of range.matchAll(/(?<=[\p{L}\d.,!?…)\]])[’'](?=[\s.,;:!?)\]—–]|$)/gu)) {
    if (!/s/.test(range[index - 1] ?? '')) return index
    plural ??= index
  }
  return plural
}
