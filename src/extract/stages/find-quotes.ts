import type { Quote, QuoteKind, TextSpan } from '../../model.ts'
import type { Context, DraftEntity } from '../draft.ts'
import { sha256 } from './assemble.ts'
import { makeFrames } from './quotes/frames.ts'
import { findQuotations, splitParagraphs } from './quotes/quotations.ts'
import { readFrames, type DraftQuote } from './quotes/read-frames.ts'
import { Speakers } from './quotes/speakers.ts'

export interface FoundQuotes {
  readonly quotes: readonly Quote[]
  /** Sources without a name of their own ("officials"), to be added to the entities. */
  readonly sources: readonly DraftEntity[]
}

/** Finds said words with speaker and cue: quoted, partly quoted, and reported. */
export function findQuotes(context: Omit<Context, 'quotes'>): FoundQuotes {
  const { text } = context.article
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  const frames = makeFrames(text, context.labelled, quotations, paragraphs)
  const speakers = new Speakers(text, context.entities, context.mentions)
  const drafts = readFrames(text, frames, speakers)
  const article = sha256(text)
  return { quotes: drafts.map((draft) => toQuote(draft, article)), sources: [...speakers.unnamed.values()] }
}

function toQuote(draft: DraftQuote, article: string): Quote {
  const { kind, speaker, speakerMention, cue, content } = draft
  return { id: idOf(article, kind, content), kind, speaker, speakerMention, cue, content, about: [] }
}

function idOf(article: string, kind: QuoteKind, content: readonly TextSpan[]): string {
  const spans = content.map(({ start, end }) => [start, end])
  return `quote:${sha256(JSON.stringify([article, kind, spans])).slice(0, 24)}`
}
