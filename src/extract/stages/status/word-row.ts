import { codeWord, type Unit } from '../../match/labelled-sentence.ts'

/** Words joined by blanks, with the way back to their places in the text. */
export interface WordRow {
  readonly text: string
  startAt(offset: number): number
  endAt(offset: number): number
}

/** Words lower case, mentions as they are written. */
export function wordRow(all: readonly Unit[]): WordRow {
  // “no indication” that: marks of quotation part no words.
  const units = all.filter(({ code }) => code !== '"')
  const starts: number[] = []
  let text = ''
  for (const unit of units) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += unit.mention === undefined ? codeWord(unit) : unit.mention.text.toLowerCase().replace(/\s+/g, ' ')
  }
  const unitAt = (offset: number): Unit => {
    let i = starts.length - 1
    while (i > 0 && (starts[i] ?? 0) > offset) i -= 1
    return units[i] as Unit
  }
  return { text, startAt: (offset) => unitAt(offset).start, endAt: (offset) => unitAt(Math.max(0, offset - 1)).end }
}
