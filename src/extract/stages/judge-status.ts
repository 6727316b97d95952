import type { Argument, Status } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import { cues, type Cue } from '../rules/cues.ts'
import { spanIn } from '../reading.ts'
import { surroundingsOf, type Surroundings } from './status/surroundings.ts'

/** A claim whose status is settled; the words that decided it stand in its arguments with role `cue`. */
export type JudgedClaim = DraftClaim & { readonly status: Status }

const compiled = cues.map((cue) => ({ cue, regex: new RegExp(`(?<![\\w'])(?:${cue.pattern})(?![\\w'])`) }))

/** Predicates whose facts stand in the future or under agreement: "will pay", "agreed to pay" is how settlements are told. */
const settled: ReadonlySet<string> = new Set(['SETTLED_WITH', 'FINED', 'SENTENCED', 'CHARGED', 'SUED', 'REPRESENTS'])

/**
 * Decides the status by the words before the claim: negation, "may have", "allegedly", "plans to".
 * Null where the sentence states nothing: a question, advice, a condition.
 */
export function judgeStatus(context: Context, draft: DraftClaim): JudgedClaim | null {
  if (draft.status !== undefined) return { ...draft, status: draft.status }
  const round = surroundingsOf(context, draft)
  if (round === null) return { ...draft, status: 'CONFIRMED' }
  if (round.question || round.imperative) return null
  const decided = round.exception ?? decide(round, draft)
  if (decided === undefined) return { ...draft, status: 'CONFIRMED' }
  if (decided.status === null) return null
  return { ...draft, status: decided.status, arguments: [...draft.arguments, toArgument(context, round, decided)] }
}

export interface Decision {
  readonly status: Status | null
  /** Offsets of the deciding words in the text. */
  readonly start: number
  readonly end: number
}

function decide(round: Surroundings, draft: DraftClaim): Decision | undefined {
  for (const { cue, regex } of compiled) {
    if (cue.status === 'PLANNED' && settled.has(draft.predicate)) continue
    const decision = match(cue, regex, round)
    if (decision !== undefined) return decision
  }
  return undefined
}

function match({ scope, status }: Cue, regex: RegExp, { group, clause }: Surroundings): Decision | undefined {
  const words = scope === 'group' ? group : clause
  const found = regex.exec(words.text)
  if (found === null) return undefined
  return { status, start: words.startAt(found.index), end: words.endAt(found.index + found[0].length) }
}

function toArgument(context: Context, { sentence }: Surroundings, { start, end }: Decision): Argument {
  return { role: 'cue', ...spanIn(context.reading, sentence, start, end) }
}
