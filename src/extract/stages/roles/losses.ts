import type { Argument, Claim, Status, Predicate } from '../../../model.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'

/** The data that the article says got out, or may have. */
export const lostData = (claims: readonly Claim[]): readonly Argument[] =>
  claims
    .filter(({ predicate, status }) => predicate === 'EXPOSED' && !unreal.has(status))
    .flatMap(({ arguments: args }) => args.filter(({ role }) => role === 'object'))

/**
 * Whether an article tells of a breach at all. In one that explains a flaw or warns of a fraud, hackers, users and
 * servers are those of anybody: nothing happened to them.
 */
export const tellsOfBreach = (claims: readonly Claim[]): boolean =>
  claims.some(({ predicate, status }) => losses.has(predicate) && !unreal.has(status))

const losses: ReadonlySet<Predicate> = new Set(['SUFFERED', 'EXPOSED', 'AFFECTED'])

const unreal: ReadonlySet<Status> = new Set(['PREDICTED', 'PLANNED'])

/** The data of one sentence. */
export const dataIn = ({ sentence }: LabelledSentence, data: readonly Argument[]): readonly Argument[] =>
  data.filter(({ start, in: where }) => where === sentence.in && start >= sentence.start && start < sentence.end)
