import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import {
  freePrepositions,
  namedAfterBreach,
  timelineClasses,
  undergoingVerbs,
} from '../../rules/claims/timeline-words.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import type { RuleMatch } from '../run-rules.ts'

/** Rows that read the time out of an incident's name: "the May 2021 breach", "a breach in May 2021". */
const nameRows: ReadonlySet<string> = new Set(['occurred/dated-name', 'occurred/name-in'])

/**
 * Whether a date beside an incident's name tells when the incident was. It does not where the name is part of another
 * ("the 2017 breach report") or hangs on a verb that the date belongs to ("learned of the breach Wednesday").
 */
export function tellsOfItsTime({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.foundBy === 'occurred/suffered') return !isAside(units, first, claim)
  if (claim.foundBy === 'occurred/event-with-date') return !isGoverned(units, first)
  if (!nameRows.has(claim.foundBy)) return true
  const next = units[last + 1]
  if (claim.foundBy === 'occurred/dated-name' && isAnchor(units, first, last)) return false
  if (claim.foundBy === 'occurred/dated-name')
    return next === undefined || !namedAfterBreach.has(codeWord(next)) || isVerbOf(units, last + 1)
  if (/later$/i.test(claim.when?.text ?? '') || isOfThePursuit(units, first, last)) return false
  return !isGoverned(units, first) && !(claim.when?.precision === 'DAY' && isTopic(units, first))
}

/** "the January incident cost the bank millions": a verb, whatever the tagger says. */
const isVerbOf = (units: readonly Unit[], at: number): boolean =>
  /^(?:cost|costs|report|reports|trial|notice)$/.test(wordAt(units, at)) &&
  /^(?:ORG|GRP|MON|CNT|it|them|the|its)$/.test(wordAt(units, at + 1))

/** "wrote to people affected by the breach on May 3", "still recovering from a hack, meets on May 3": the day is the verb's. */
function isAside(units: readonly Unit[], first: number, { when }: RuleMatch['claim']): boolean {
  if (/^(?:reeling|recovering)$/.test(wordAt(units, first)))
    return units.slice(first, placeOf(units, when)).some(({ code }) => code === ',')
  if (
    !/^(?:affected|impacted|hit)$/.test(wordAt(units, first)) ||
    /^(?:was|were|been|is|are)$/.test(wordAt(units, first - 1))
  )
    return false
  return hasNotice(units, first)
}

const hasNotice = (units: readonly Unit[], end: number): boolean =>
  units.slice(Math.max(0, end - 10), end).some((_, at, before) => writing.has(wordAt(before, at)))

const placeOf = (units: readonly Unit[], when: RuleMatch['claim']['when']): number =>
  units.findIndex(({ mention }) => mention?.when !== undefined && mention.when === when)

/** "emailed customers about the breach on May 3", "went public with the breach on May 3". */
function isTopic(units: readonly Unit[], name: number): boolean {
  for (let at = name - 1; at >= Math.max(0, name - 5); at -= 1) {
    const word = wordAt(units, at)
    if (word === 'about') return true
    if (word === 'by' && /^(?:affected|impacted)$/.test(wordAt(units, at - 1))) return hasNotice(units, at - 1)
    if (word === 'with' && wordAt(units, at - 1) === 'public') return true
    if (!/_[DANP]$/.test(units[at]?.code ?? '') && units[at]?.mention === undefined) return false
  }
  return false
}

/** "arrested two men over the attack last November": a date without a preposition is that of the verb. */
const isOfThePursuit = (units: readonly Unit[], name: number, date: number): boolean =>
  wordAt(units, date - 1) === wordAt(units, name) &&
  units.slice(Math.max(0, name - 4), name).some((unit) => /^(?:over|for)$/.test(codeWord(unit)))

/** "on May 8, four days after the breach": the date before the noun tells of something else. */
const isAnchor = (units: readonly Unit[], first: number, last: number): boolean =>
  units
    .slice(first, last)
    .some(({ mention }) => mention?.label === 'DATE' && /\b(?:after|before|since)$/i.test(mention.text))

function isGoverned(units: readonly Unit[], name: number): boolean {
  let isAside = false
  for (let at = name - 1; at >= Math.max(0, name - 8); at -= 1) {
    const unit = units[at]
    if (unit?.code === ')' || unit?.code === '(') isAside = unit.code === ')'
    if (isAside || unit?.code === '(') continue
    if (unit === undefined || /^[,;:-]$/.test(unit.code)) return false
    const word = codeWord(unit)
    if (word === 'of' || word === 'about' || word === 'to') return hasTeller(units, at)
    if (freePrepositions.has(word) || word === 'that') return false
    if (/_V$/.test(unit.code) && !/ing_V$/.test(unit.code)) return !undergoingVerbs.has(word)
    if (telling.has(word)) return true
  }
  return false
}

/** "learned of", "informed customers of": a verb of telling or finding before the preposition. */
function hasTeller(units: readonly Unit[], preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - 6); at -= 1) {
    const word = wordAt(units, at)
    if (telling.has(word)) return true
    if (/^[,;:]$/.test(word)) return false
  }
  return false
}

const writing = wordSet(
  'letter letters notice notices notification notifications mailing mailed mail wrote writing write inform informing informed notify notifying notified told telling tell email emailed emailing contacting contacted contact offer offered offering',
)

const firstWords = (name: string): readonly string[] => (timelineClasses[name] ?? []).flatMap((row) => row.split(' '))
const telling: ReadonlySet<string> = new Set(
  [
    ...['discover', 'publish', 'tell', 'announce', 'report', 'probe-ing', 'contain'].flatMap(firstWords),
    ...'call called calls contact contacted mention mentions said says warn warned warning warns tells told aware news details notice investigation word discovery announcement disclosure inform advise advised cottoned wised woke twigged pinpointed latched briefed'.split(
      ' ',
    ),
  ].filter(
    (word) =>
      !/^(?:of|about|that|was|were|been|being|to|the|a|an|on|in|up|with|by|it|is|off|out|down|saw|found|made)$/.test(
        word,
      ),
  ),
)
