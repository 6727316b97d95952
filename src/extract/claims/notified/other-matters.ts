import type { Unit } from '../../match/labelled-sentence.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { breachSigns, heldThings, lossSigns, openings, takings } from '../../rules/claims/breach-signs.ts'
import { noticeClasses } from '../../rules/claims/notified-words.ts'
import { otherMatters, servedPeople } from '../../rules/claims/notice-vetoes.ts'
import type { RuleMatch } from '../run-rules.ts'

/** How far behind the one who hears stands what is told. */
const REACH = 16

const opens = /^(?:that|about|of|to|saying|telling|informing|warning|regarding|concerning|announcing|explaining)$/

const told: ReadonlySet<string> = new Set([
  ...(noticeClasses['told'] ?? []),
  ...breachSigns,
  ...lossSigns,
  ...takings,
  ...openings,
  ...heldThings,
])

/** "sent letters to workers informing them that their stores would close": told in the same words, but of other things. */
export function tellsOfOtherMatter({ labelled: { units }, last }: RuleMatch): boolean {
  const end = clauseEnd(units, last + 1)
  const first = units.findIndex((unit, at) => at > last && at <= last + 6 && opens.test(codeWord(unit)))
  if (first < 0 || first >= end) return false
  const words = units.slice(first, end).flatMap(wordsOf)
  return words.some((word) => otherMatters.has(word)) && !words.some((word) => told.has(word))
}

function clauseEnd(units: readonly Unit[], from: number): number {
  for (let at = from; at < Math.min(units.length, from + REACH); at += 1)
    if (/^[;.]$/.test(wordAt(units, at))) return at
  return Math.min(units.length, from + REACH)
}

const wordsOf = ({ mention, word }: Unit): readonly string[] =>
  mention === undefined
    ? [word]
    : mention.label === 'DATA_TYPE'
      ? ['data breach']
      : mention.text.toLowerCase().split(/\s+/)

/** "A customer of Kestrel Bank told police": she tells for herself. */
export function isToldByServed({ claim, labelled: { units }, first }: RuleMatch): boolean {
  const subject = claim.arguments.find(({ role }) => role === 'subject')
  if (subject === undefined) return false
  const named = units.findIndex(({ mention }) => mention !== undefined && mention.start === subject.start)
  if (named < 2 || named >= first) return false
  const at = wordAt(units, named - 1) === 'the' ? named - 2 : named - 1
  if (!/^(?:of|at|with|for)$/.test(wordAt(units, at))) return false
  const head = units[at - 1]
  return (
    head !== undefined && servedPeople.has((head.mention?.text ?? head.word).toLowerCase().split(/\s+/).at(-1) ?? '')
  )
}
