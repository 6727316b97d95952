import type { Argument, Status } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import { cues, type Cue } from '../rules/cues.ts'
import { spanIn } from '../reading.ts'
import type { Decision } from './status/decision.ts'
import { surroundingsOf, type Surroundings } from './status/surroundings.ts'

/** A claim whose status is settled; the words that decided it stand in its arguments with role `cue`. */
export type JudgedClaim = DraftClaim & { readonly status: Status }

const compile = (pattern: string): RegExp => new RegExp(`(?<![\\w'])(?:${pattern})(?![\\w'])`)
const compiled = cues.map((cue) => ({
  cue,
  regex: compile(cue.pattern),
  ...(cue.unlessAfter === undefined ? {} : { undo: compile(cue.unlessAfter) }),
}))

/** By what of the surroundings they look at: whether any cue stands there. Asked first, since round most claims none does. */
const anyCue = (['group', 'clause', 'main', 'after'] as const).map((scope) => ({
  scope,
  regex: compile(cues.flatMap((cue) => (cue.scope === scope ? `(?:${cue.pattern})` : [])).join('|')),
}))

/** Predicates whose facts stand in the future or under agreement: "will pay", "agreed to pay" is how settlements are told. */
const settled: ReadonlySet<string> = new Set(['SETTLED_WITH', 'FINED', 'SENTENCED', 'CHARGED', 'SUED', 'REPRESENTS'])

/** What became of a draft: a claim with its status, or the reason why its sentence states nothing. */
export type Verdict = { readonly claim: JudgedClaim } | { readonly refused: Refusal }

/** `by` is the id of the cue that decided, or what the sentence is; offsets are those of the deciding words. */
export interface Refusal {
  readonly by: string
  readonly start?: number
  readonly end?: number
}

/**
 * Decides the status by the words before the claim: negation, "may have", "allegedly", "plans to".
 * Null where the sentence states nothing: a question, advice, a condition.
 */
export function judgeStatus(context: Context, draft: DraftClaim): JudgedClaim | null {
  const verdict = judge(context, draft)
  return 'claim' in verdict ? verdict.claim : null
}

/** The same, with the reason where a draft is refused. */
export function judge(context: Context, draft: DraftClaim): Verdict {
  if (draft.status !== undefined) return { claim: { ...draft, status: draft.status } }
  const round = surroundingsOf(context, draft)
  if (round === null) return { claim: { ...draft, status: 'CONFIRMED' } }
  if (round.question) return { refused: { by: 'nothing/question' } }
  if (round.imperative) return { refused: { by: 'nothing/imperative' } }
  const decided = round.exception ?? decide(round, draft)
  if (decided === undefined) return { claim: { ...draft, status: 'CONFIRMED' } }
  const { status, by, start, end } = decided
  // That somebody was not told must be read by a row: the words that deny are seldom those of telling.
  if (status === null || (status === 'DENIED' && draft.foundBy === 'learned/told'))
    return { refused: { by, start, end } }
  return { claim: { ...draft, status, arguments: [...draft.arguments, toArgument(context, round, decided)] } }
}

function decide(round: Surroundings, draft: DraftClaim): Decision | undefined {
  const cued = anyCue.flatMap(({ scope, regex }) => (regex.test(round[scope].text) ? scope : []))
  if (cued.length === 0) return undefined
  for (const { cue, regex, undo } of compiled) {
    if (!cued.includes(cue.scope)) continue
    if (cue.status === 'PLANNED' && settled.has(draft.predicate)) continue
    if (cue.of?.includes(draft.predicate) === false || cue.notOf?.includes(draft.predicate) === true) continue
    const decision = undo?.test(round.after.text) === true ? undefined : match(cue, regex, round)
    if (decision !== undefined) return decision
  }
  return undefined
}

function match({ id, scope, status }: Cue, regex: RegExp, round: Surroundings): Decision | undefined {
  const words = round[scope]
  const found = regex.exec(words.text)
  if (found === null) return undefined
  return { status, by: id, start: words.startAt(found.index), end: words.endAt(found.index + found[0].length) }
}

function toArgument(context: Context, { sentence }: Surroundings, { start, end }: Decision): Argument {
  return { role: 'cue', ...spanIn(context.reading, sentence, start, end) }
}
