import type { RuleMatch } from './run-rules.ts'

/** Rows that name people without a name who did it: they must be such who break in, or else a word for them stands there. */
const byThieves: ReadonlySet<string> = new Set([
  'system-that-they-struck',
  'after-they-struck',
  'which-they-hacked',
  'shut-out-of-its',
  'reached-things-of',
  'tore-through',
  'demanded-from',
  'refused-dealings',
  'reset-after-intruder',
  'through-contractor',
])

/** Whether a row that tells of thieves found people who are none: "records that nurses copied". */
export const isByOthers = ({ labelled: { units }, first, last }: RuleMatch, rule: string): boolean =>
  byThieves.has(rule) &&
  units
    .slice(first, last + 1)
    .some(({ mention }) => mention?.label === 'GROUP' && mention.roles?.includes('THREAT_ACTOR') !== true)
