import { codeWord } from '../../match/labelled-sentence.ts'
import { summing, timelineClasses } from '../../rules/claims/timeline-words.ts'
import type { RuleMatch } from '../run-rules.ts'

const plural: ReadonlySet<string> = new Set(
  (timelineClasses['event'] ?? [])
    .filter((row) => row.endsWith('s') && row !== 'ransomware')
    .flatMap((row) => row.split(' ').slice(-1)),
)

/** "since 2009 hospitals have suffered 5,000 breaches": a count of incidents is a statistic, no time of one. */
export function isCountOfIncidents({ claim, labelled: { units, words }, first, last }: RuleMatch): boolean {
  const isShare = words.has('PCT')
  for (let at = Math.max(1, first); at <= last; at += 1) {
    const unit = units[at]
    if (unit === undefined || unit.mention !== undefined || !plural.has(codeWord(unit))) continue
    if (isShare || (claim.foundBy.endsWith('/passive') && !/_D$|~/.test(units[at - 1]?.code ?? ''))) return true
    for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
      const before = units[left]
      if (before === undefined || /_V$|^[,;:]$/.test(before.code)) break
      if (isLarge(before.mention?.value?.number) || summing.has(codeWord(before))) return true
    }
  }
  return false
}

const isLarge = (number: number | undefined): boolean => number !== undefined && number > 5
