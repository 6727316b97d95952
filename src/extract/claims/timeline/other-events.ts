import { subjectNounOf } from '../../clause/noun-subject.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import { otherEventKinds, timelineClasses } from '../../rules/claims/timeline-words.ts'
import { wordAt } from '../../match/units.ts'
import type { RuleMatch } from '../run-rules.ts'

const heads: ReadonlySet<string> = new Set((timelineClasses['event'] ?? []).flatMap((row) => row.split(' ').slice(-1)))

/** "a heart attack", "the gas leak"; "the database was taken offline" tells of its mending. */
export function isOtherEvent({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (
    claim.foundBy === 'occurred/was-taken' &&
    (isTakenDown(units, last) || isMailing(units, first, last) || isTakenByCamera(units, first, last))
  )
    return true
  if (isNotVerb(units, first) || (claim.foundBy === 'occurred/hit-it-opens' && !opensClause(units, first))) return true
  for (let at = Math.max(1, first); at <= last; at += 1) if (isOfOtherKind(units, at)) return true
  const noun = subjectNounOf(units, first)
  return noun !== null && isOfOtherKind(units, noun)
}

const isOfOtherKind = (units: readonly Unit[], at: number): boolean =>
  heads.has(wordAt(units, at)) && otherEventKinds.has(wordAt(units, at - 1))

/** "A second firm attacked in May, X, …" tells of that one. */
const opensClause = (units: readonly Unit[], at: number): boolean =>
  at === 0 || /^["(,;:-]$|_C$/.test(units[at - 1]?.code ?? '')

/** "Letters were mailed": a notice. */
const isMailing = (units: readonly Unit[], first: number, last: number): boolean =>
  /^(?:letters|notices|emails|e-mails|notifications|messages)$/.test(wordAt(units, first)) &&
  /^(?:mailed|emailed|sent|posted)$/.test(wordAt(units, last))

/** "According to a notice", "the find": the tagger's verb is a noun here. */
const isNotVerb = (units: readonly Unit[], first: number): boolean =>
  /^(?:notice|notices|find|finds|catch|spot)$/.test(wordAt(units, first)) &&
  !/^(?:the|a|an|this|that|its|something|odd|unusual|suspicious)$/.test(wordAt(units, first + 1)) &&
  (/_[DA]$|^providing_|^'s_/.test(units[first - 1]?.code ?? '') || units[first - 1]?.mention !== undefined)

/** "A backup was taken", "the photos were taken": made, not stolen. */
const isTakenByCamera = (units: readonly Unit[], first: number, last: number): boolean =>
  wordAt(units, last) === 'taken' &&
  /^(?:backups?|snapshots?|copies|photos?|pictures?|screenshots?|images?)$/.test(wordAt(units, first))

const isTakenDown = (units: readonly Unit[], at: number): boolean => {
  const [verb, next] = [units[at], units[at + 1]]
  return (
    verb !== undefined && next !== undefined && codeWord(verb) === 'taken' && /^(?:offline|down)$/.test(codeWord(next))
  )
}
