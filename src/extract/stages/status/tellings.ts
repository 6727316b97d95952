import type { Argument, Quote, TextSpan } from '../../../model.ts'
import { oncePerArticle } from '../../claims/once-per-article.ts'
import { runRules } from '../../claims/run-rules.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import { compileRules } from '../../match/rule-set.ts'
import type { Sentence } from '../../reading.ts'
import { sentenceAt } from './sentence-at.ts'
import { paperTellings } from '../../rules/paper-tellings.ts'
import { tellingClasses, tellings } from '../../rules/tellings.ts'

const rules = compileRules([...tellings, ...paperTellings], tellingClasses)

/** Words that somebody tells though no verb of saying takes them: to the asserters they are as good as a quote. */
export const tellingsOf = oncePerArticle((context): readonly Quote[] => [
  ...runRules(rules, context).flatMap((draft) => toQuote(context, draft) ?? []),
  ...context.quotes.flatMap((quote) => wholeClause(context, quote) ?? []),
])

/** "Passwords “were not taken,” she said": the words round the marks are told as well. */
function wholeClause({ reading: { text, sentences } }: Context, quote: Quote): Quote | null {
  const { kind, cue, content } = quote
  const [first, last] = [content[0], content.at(-1)]
  if (kind !== 'PARTIAL' || cue === null || first === undefined || last === undefined || !saying.has(cue.lemma))
    return null
  const sentence = sentenceAt(sentences, cue.start)
  if (sentence === undefined || first.start < sentence.start || last.end > sentence.end) return null
  const isAfter = cue.start > last.start
  const start = isAfter ? Math.max(sentence.start, text.lastIndexOf(';', cue.start) + 1) : cue.end
  const end = isAfter ? cue.start : last.end
  return { ...quote, kind: 'INDIRECT', content: [{ start, end, text: text.slice(start, end) }] }
}

/** Verbs whose clause holds the quoted words. */
const saying: ReadonlySet<string> = new Set(
  'say tell add note state explain write insist maintain warn stress emphasize confirm report claim acknowledge concede admit announce allege contend argue'.split(
    ' ',
  ),
)

function toQuote(context: Context, { subject, qualifiers = {}, arguments: args, sentences }: DraftClaim): Quote | null {
  const sentence = context.reading.sentences[sentences[0]]
  const trigger = args.find(({ role }) => role === 'trigger')
  if (sentence === undefined || trigger === undefined || sentence.in === 'title') return null
  const teller = args.find(({ role }) => role !== 'trigger') ?? wordsIn(context, sentence, qualifiers['teller'])
  const told = partOf(context, sentence, trigger, qualifiers['told'] ?? 'ALL')
  if (teller === null || told.end <= told.start || opensClause(context, sentence, teller)) return null
  const { start, end, text } = teller
  return {
    id: '',
    kind: 'INDIRECT',
    speaker: subject ?? null,
    speakerMention: { start, end, text },
    cue: { start: trigger.start, end: trigger.end, text: trigger.text, lemma: qualifiers['as'] ?? 'tell' },
    content: [told],
    about: [],
  }
}

/** "According to the hospice, the intruder read …": a name behind a comma is the teller's only where a mark closes it. */
function opensClause({ reading: { text } }: Context, { start }: Sentence, teller: TextSpan): boolean {
  const before = text.slice(start, teller.start)
  const link = [...before.matchAll(/\b(?:by|from|of|to)\b/g)].at(-1)
  return link !== undefined && before.includes(',', link.index) && !/^[,.)—–]/.test(text.slice(teller.end))
}

/** A qualifier has its words without their place, with one blank for many. */
function wordsIn({ reading }: Context, { start, end }: Sentence, words: string | undefined): TextSpan | null {
  const at = words === undefined ? -1 : reading.text.slice(start, end).indexOf(words)
  return words === undefined || at < 0 ? null : { start: start + at, end: start + at + words.length, text: words }
}

/** A semicolon ends what a source is named for. */
function partOf({ reading: { text } }: Context, { start, end }: Sentence, trigger: Argument, told: string): TextSpan {
  const before = text.lastIndexOf(';', trigger.start)
  const after = text.indexOf(';', trigger.end)
  const from = told === 'AFTER' ? trigger.end : Math.max(start, before + 1)
  const to = told === 'BEFORE' ? trigger.start : after === -1 ? end : Math.min(end, after)
  return { start: from, end: to, text: text.slice(from, to) }
}
