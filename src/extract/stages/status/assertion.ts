import type { Argument, Quote, Status } from '../../../model.ts'
import { accusingVerbs, allegingVerbs, findingVerbs } from '../../rules/cues.ts'
import type { Source } from './sources.ts'

/** Who stands behind a claim, and what that makes of its status. */
export interface Assertion {
  readonly by: readonly string[]
  readonly status?: Status
  readonly cue?: Argument
}

export const nobody: Assertion = { by: [] }

/** What the sources of a claim's words make of it, the nearest first: the nearest that takes a side decides. */
export function assertionOf(sources: readonly Source[]): Assertion {
  const by = [...new Set(sources.flatMap((source) => source.by))]
  const deciding = sources.find(({ side, decides }) => side !== 'OTHER' || decides)
  const status = deciding === undefined ? undefined : statusOf(deciding)
  // "They allege that it waited before it told them that …": what one is alleged to have said is a claim.
  const accuser = status === undefined ? sources.find((source) => alleges(source, sources[0])) : undefined
  if (accuser !== undefined) return { by, status: 'ALLEGED', ...cueOf(accuser.quote) }
  return deciding === undefined || status === undefined ? { by } : { by, status, ...cueOf(deciding.quote) }
}

const alleges = (source: Source, nearest: Source | undefined): boolean =>
  source !== nearest && source.decides && source.quote.cue?.lemma === 'allege'

/** Undefined: what the source says counts as told by one who knows, or by nobody in particular. */
function statusOf({ quote: { kind, cue }, side, hostile }: Source): Status | undefined {
  const lemma = cue?.lemma ?? ''
  if (side === 'VICTIM') return undefined
  if (side === 'AUTHORITY') return kind === 'INDIRECT' && accusingVerbs.has(lemma) ? 'ALLEGED' : undefined
  if (allegingVerbs.has(lemma)) return 'ALLEGED'
  if (side === 'OTHER') return undefined
  return findingVerbs.has(lemma) && !hostile ? undefined : 'ALLEGED'
}

function cueOf({ cue }: Quote): { readonly cue?: Argument } {
  if (cue === null) return {}
  const { start, end, text } = cue
  return { cue: { role: 'cue', start, end, text } }
}
