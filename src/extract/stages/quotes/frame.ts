import type { Span } from '../../../model.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import type { Quotation } from './quotations.ts'

/** A word, a mark, a mention, or quoted words as one piece. */
export interface Token extends Span {
  /** Lower case; the mark itself; '' for mentions and quoted words. */
  readonly text: string
  /** A letter of labelled-sentence.ts for words, `.` for marks, `N` for mentions, `Q` for quoted words. */
  readonly pos: string
  readonly sentence: number
  readonly mention?: ResolvedMention
  readonly quotation?: Quotation
  /** A mention with "'s": what follows is its own. */
  readonly possessive?: boolean
  /** A pronoun with the verb's short form: "he'd", "it's". */
  readonly contracted?: boolean
}

/** A sentence of the reporter: the quoted words in it stand as one token each, however many sentences they hold. */
export interface Frame {
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly form: LabelledSentence['sentence']['form']
}

/** Whether nothing but quoted words and marks stands before a token. */
export const isFirstOf = ({ tokens }: Frame, token: Token): boolean => {
  for (const other of tokens) {
    if (other === token) return true
    if (other.pos !== 'Q' && other.pos !== '.') return false
  }
  return false
}
