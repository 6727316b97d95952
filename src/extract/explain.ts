/** Why a text is read as it is: sentence by sentence what was found, by which rule, and what was refused and why. */
import type { Article, Argument, Claim, Extraction, Quote, Span, TextSpan } from '../model.ts'
import { matchRules } from './claims/run-rules.ts'
import type { Context, DraftClaim } from './draft.ts'
import { extract } from './index.ts'
import { compileRules } from './match/rule-set.ts'
import { findDrafts, readContext } from './pipeline.ts'
import { spanIn, textAt, type Sentence } from './reading.ts'
import { claimRows } from './rules/index.ts'
import { judge } from './stages/judge-status.ts'

/** A name, date, value or kind of data, with the rule that found it and whom it means. */
export interface ExplainedMention extends TextSpan {
  readonly label: string
  readonly foundBy: string
  readonly entity: string | null
}

/** A claim that was not made after all. `by` names the cue or check that refused it; `words` are what it fired on. */
export interface RefusedClaim {
  readonly predicate: Claim['predicate']
  readonly foundBy: string
  readonly by: string
  readonly trigger: string
  readonly words: string | null
}

export interface ExplainedSentence {
  readonly span: TextSpan
  readonly mentions: readonly ExplainedMention[]
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly refused: readonly RefusedClaim[]
}

export interface Explanation {
  readonly extraction: Extraction
  readonly sentences: readonly ExplainedSentence[]
}

/** Reads an article as `extract` does, and keeps what `extract` leaves out. Spans are as in the extraction document. */
export function explain(article: Article): Explanation {
  const extraction = extract(article)
  const context = readContext(article)
  const refused = refusals(context)
  return {
    extraction,
    sentences: context.reading.sentences.map((sentence) => ({
      span: spanIn(context.reading, sentence, sentence.start, sentence.end),
      mentions: context.mentions
        .filter((mention) => mention.sentence === sentence.index)
        .map(({ label, foundBy, entity, ...span }) => ({ ...spanOf(span), label, foundBy, entity })),
      claims: extraction.claims.filter(({ evidence }) => startsIn(sentence, evidence)),
      quotes: extraction.quotes.filter(({ content: [first] }) => first !== undefined && startsIn(sentence, first)),
      refused: refused.filter(({ sentence: index }) => index === sentence.index).map(({ claim }) => claim),
    })),
  }
}

const spanOf = ({ start, end, text, in: where }: TextSpan): TextSpan =>
  where === undefined ? { start, end, text } : { start, end, text, in: where }

const startsIn = (sentence: Sentence, span: Span): boolean =>
  span.in === sentence.in && span.start >= sentence.start && span.start < sentence.end

interface Refused {
  readonly sentence: number
  readonly claim: RefusedClaim
}

/**
 * First what a cue refused, then what a row matched and its finder did not take: because another row says the same of
 * the sentence (`finder/doubled`), or because the parties do not fit the predicate (`finder/implausible`).
 */
function refusals(context: Context): readonly Refused[] {
  const drafts = findDrafts(context)
  const byCue = drafts.flatMap((draft): readonly Refused[] => {
    const verdict = judge(context, draft)
    if ('claim' in verdict) return []
    const { by, start, end } = verdict.refused
    const words = start === undefined || end === undefined ? null : wordsAt(context, draft, start, end)
    return [{ sentence: draft.sentences[0], claim: { ...nameOf(draft), by, words } }]
  })
  const taken = new Set(drafts.map(keyOf))
  const said = new Set(drafts.map(sayingOf))
  const byFinder = allMatches(context)
    .filter((draft) => !taken.has(keyOf(draft)))
    .map((draft) => ({
      sentence: draft.sentences[0],
      claim: { ...nameOf(draft), by: said.has(sayingOf(draft)) ? 'finder/doubled' : 'finder/implausible', words: null },
    }))
  return [...byCue, ...byFinder]
}

function wordsAt({ reading }: Context, draft: DraftClaim, start: number, end: number): string {
  const isTitle = draft.arguments.some((argument) => argument.in === 'title')
  return textAt(reading, isTitle ? { start, end, in: 'title' } : { start, end })
}

const nameOf = ({ predicate, foundBy, arguments: args }: DraftClaim): Omit<RefusedClaim, 'by' | 'words'> => ({
  predicate,
  foundBy,
  trigger: triggerOf(args)?.text ?? '',
})

const triggerOf = (args: readonly Argument[]): Argument | undefined =>
  args.find(({ role }) => role === 'trigger') ?? args[0]

const keyOf = ({ predicate, sentences: [at], arguments: args }: DraftClaim): string =>
  `${predicate} ${at} ${triggerOf(args)?.start ?? ''}`

const sayingOf = ({ predicate, sentences: [at], subject, object }: DraftClaim): string =>
  [predicate, at, subject, object].join(' ')

/** Rows of counts see a count and its noun as one unit; their own finder tells of them. */
function allMatches(context: Context): readonly DraftClaim[] {
  const rows = claimRows.filter(({ file }) => file.startsWith('claims/'))
  return [...new Set(rows.map(({ classes }) => classes))].flatMap((classes) => {
    const own = rows.filter((row) => row.classes === classes).map(({ rule }) => rule)
    return matchRules(compileRules(own, classes), context).map(({ claim }) => claim)
  })
}
