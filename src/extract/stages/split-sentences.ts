import type { Span } from '../../model.ts'
import { guardText } from '../guard.ts'
import { parseBlock, type Term } from '../nlp.ts'
import type { Reading, Sentence, SentenceForm } from '../reading.ts'
import { runInHeadings } from './run-in-headings.ts'

type Where = Pick<Span, 'in'>

/** Reads title and text, each parsed once, into sentences in reading order. */
export function splitSentences(text: string, title: string | null): Reading {
  const sentences: Sentence[] = []
  if (title !== null) addSentences(sentences, title, { in: 'title' })
  addSentences(sentences, text, {})
  return { text, title, sentences }
}

function addSentences(sentences: Sentence[], text: string, where: Where): void {
  let paragraph = (sentences.at(-1)?.paragraph ?? -1) + 1
  let last = 0
  const lineAt = linesOf(text)
  const headingEnds = runInHeadings(text)
  for (const block of guardText(text)) {
    const parsed = joinNumbers(parseBlock(block)).flatMap(splitQuotations)
    for (const terms of parsed.flatMap((sentence) => splitHeading(sentence, headingEnds))) {
      const [first, final] = [terms[0], terms.at(-1)]
      if (first === undefined || final === undefined) continue
      if (/\n/.test(text.slice(last, first.start))) paragraph += 1
      const { start, end } = widenToMarks(text, first.start, final.end, last)
      last = end
      sentences.push({
        index: sentences.length,
        paragraph,
        form: headingEnds.has(final.end) ? 'HEADING' : formOf(text, start, end, lineAt(start, end)),
        terms,
        start,
        end,
        ...where,
      })
    }
  }
}

/** "Case No. 5:21-cv-318" and "Nos. 4 and 5": the dot shortens the word, whatever compromise makes of it. */
function joinNumbers(sentences: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  const joined: (readonly Term[])[] = []
  for (const terms of sentences) {
    const before = joined.at(-1)
    const last = before?.at(-1)
    const goesOn =
      /^nos?$/i.test(last?.text ?? '') && /^\.[ \t]$/.test(last?.post ?? '') && /^\d/.test(terms[0]?.text ?? '')
    if (before !== undefined && goesOn) joined[joined.length - 1] = [...before, ...terms]
    else joined.push(terms)
  }
  return joined
}

/** "Kestrel Bank: The lender said …" is a heading and a sentence. */
function splitHeading(terms: readonly Term[], ends: ReadonlySet<number>): (readonly Term[])[] {
  const at = ends.size === 0 ? -1 : terms.findIndex(({ end }) => ends.has(end))
  return at === -1 || at === terms.length - 1 ? [[...terms]] : [terms.slice(0, at + 1), terms.slice(at + 1)]
}

// compromise keeps a quotation of several sentences whole, and goes on after `… the law.” The board …`. Both end here.
function splitQuotations(terms: readonly Term[]): (readonly Term[])[] {
  const parts: Term[][] = [[]]
  let open = false
  terms.forEach((term, i) => {
    parts.at(-1)?.push(term)
    open = isOpenAfter(term, open)
    const next = terms[i + 1]
    if (next === undefined || !/^["“'‘(]*\p{Lu}|^["“]/u.test(next.pre + next.text)) return
    if (/[.!?…]["”’')]+\s/.test(term.post) || (open && endsInside(term))) parts.push([])
  })
  return parts
}

function isOpenAfter({ pre, post }: Term, open: boolean): boolean {
  const marks = (pre + post).match(/["“”]/g) ?? []
  return marks.reduce((state, mark) => (mark === '“' ? true : mark === '”' ? false : !state), open)
}

const endsInside = ({ text, post, tags }: Term): boolean =>
  /^[.!?…]+\s/.test(post) && text.length > 1 && !tags.has('Abbreviation')

/** Takes in the marks that belong to the sentence: an opening mark before, the end mark and closing marks after. */
function widenToMarks(text: string, from: number, to: number, floor: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start > floor && /[“"‘'«„‟″＂([$£€¥#]/.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && /[.!?,;:…”"’'»″＂)\]%]/.test(text[end] ?? '')) end += 1
  return { start, end }
}

const listMark = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s/

/** "1. Kestrel Bank" over a paragraph of its own is a heading: an item of a list has other items beside it. */
function isNumberedHeading(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_MARGIN || !/^\s*\d/.test(text.slice(line.start, line.start + 4))) return false
  const after = text.slice(line.end, line.end + LONGEST_MARGIN)
  const before = text.slice(Math.max(0, line.start - LONGEST_MARGIN), line.start)
  return /^[^\S\n]*\r?\n[^\S\n]*\r?\n\s*[^\s\d*•–—-]/.test(after) && /^$|\n[^\S\n]*\r?\n$/.test(before)
}

function formOf(text: string, start: number, end: number, line: Span): SentenceForm {
  const isItem = listMark.test(text.slice(line.start, Math.min(end, line.start + LONGEST_MARGIN)))
  if (isItem && !isNumberedHeading(text, line)) return 'BULLET'
  const alone = text.slice(line.start, start).trim() === '' && text.slice(end, line.end).trim() === ''
  return alone && !/[.!?:”"’')\]]$/.test(text.slice(Math.max(start, end - 1), end)) ? 'HEADING' : 'BODY'
}

const LONGEST_MARGIN = 100

/**
 * Finds where the line of a sentence's start begins, and where that of its end ends. Sentences come in order, so what is
 * known of the one before is kept: a line of many sentences is measured once.
 */
function linesOf(text: string): (start: number, end: number) => Span {
  let before = { start: 0, end: 0, line: { start: 0, end: -1 } }
  const lineStart = (start: number): number => {
    if (start < before.end || start > before.line.end) return text.lastIndexOf('\n', start - 1) + 1
    const within = text.slice(before.start, before.end).lastIndexOf('\n')
    return within === -1 ? before.line.start : before.start + within + 1
  }
  const lineEnd = (start: number, end: number): number => {
    if (start >= before.end && end <= before.line.end) return before.line.end
    const next = text.indexOf('\n', end)
    return next === -1 ? text.length : next
  }
  return (start, end) => {
    const line = { start: lineStart(start), end: lineEnd(start, end) }
    before = { start, end, line }
    return line
  }
}
