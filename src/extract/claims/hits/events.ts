import { beForms } from '../../rules/clause-words.ts'
import {
  belongings,
  denials,
  enterings,
  eventKinds,
  events,
  hoping,
  imagining,
  losses,
  maybeEvents,
  maybeThieves,
  means,
  onlookers,
  people,
  phrasalTakings,
  reaching,
  takings,
  takingsToCome,
  thieves,
  unauthorized,
} from '../../rules/hit-words.ts'
import type { LabelledSentence, Unit } from '../../match/labelled-sentence.ts'
import { holdsOne, isDate, wordAt } from '../../match/units.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'

/** A place of a sentence where it tells that somebody was hit. Numbers are indexes of units. */
export interface HitEvent {
  readonly first: number
  readonly last: number
  /** The words for what was taken, entered or hit. */
  readonly things: readonly number[]
  /** "the hackers", "the breach": told of before. */
  readonly isKnown: boolean
  readonly kind: 'TAKEN_BY' | 'WERE_TAKEN' | 'NOUN'
}

/** All events of a sentence: "hackers copied …", "… were stolen", "a cyberattack". */
export function eventsOf(labelled: LabelledSentence): readonly HitEvent[] {
  const found: HitEvent[] = []
  for (let at = 0; at < labelled.units.length; at += 1) {
    const { units } = labelled
    const event = takenBy(units, at) ?? reachedBy(units, at) ?? wereTaken(units, at) ?? incidentAt(units, at)
    if (event !== undefined && !isRuledOut(units, event)) found.push(event)
  }
  return found
}

/** "no indication that passwords were affected" */
const isRuledOut = (units: readonly Unit[], { first }: HitEvent): boolean => holdsOne(units, first - 8, first, denials)

/** The verb of thieves stands close behind them, past auxiliaries, adverbs and days. */
const REACH = 7

function takenBy(units: readonly Unit[], at: number): HitEvent | undefined {
  if (!isThief(units, at)) return undefined
  if (isImagined(units, at)) return undefined
  let isToCome = onlookers.has(wordAt(units, at))
  for (let verb = at + 1; verb < Math.min(units.length, at + REACH); verb += 1) {
    const last = takingAt(units, verb, isToCome)
    if (last !== undefined)
      return {
        first: at,
        last,
        things: phraseAfter(units, pastHedge(units, last)),
        isKnown: isKnown(units, at),
        kind: 'TAKEN_BY',
      }
    const use = means.has(wordAt(units, verb)) ? endOfMeans(units, verb) : undefined
    if (use !== undefined)
      return { first: at, last: use, things: phraseAfter(units, use), isKnown: isKnown(units, at), kind: 'TAKEN_BY' }
    const unit = units[verb]
    if (unit === undefined || !isBetween(unit, wordAt(units, verb))) return undefined
    if (wordAt(units, verb) === 'to') isToCome = true
    if ((wordAt(units, verb) === 'could' && !isToCome) || hoping.has(wordAt(units, verb))) return undefined
  }
  return undefined
}

/** "used a flaw in software made by X to steal": the verb that the means served. */
function endOfMeans(units: readonly Unit[], verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(units.length, verb + 16); at += 1) {
    if (/^[.;:,]$/.test(wordAt(units, at))) return undefined
    if (wordAt(units, at) === 'to' && takingsToCome.has(wordAt(units, at + 1))) return at + 1
  }
  return undefined
}

/** "what it says are 780 GB of files" */
function pastHedge(units: readonly Unit[], last: number): number {
  if (wordAt(units, last + 1) !== 'what') return last
  for (let at = last + 2; at < last + 8; at += 1) if (beForms.has(wordAt(units, at))) return at
  return last
}

/** "a flaw that would allow hackers to", "if thieves stole": it has not happened. */
const isImagined = (units: readonly Unit[], at: number): boolean =>
  holdsOne(units, at - 6, at, imagining) || couldHaveBeen(units, at)

/** "a bug that could have been exploited by thieves to": that it was, nobody says. */
const couldHaveBeen = (units: readonly Unit[], at: number): boolean =>
  [3, 4, 5].some(
    (back) =>
      wordAt(units, at - back) === 'have' &&
      wordAt(units, at - back - 1) === 'could' &&
      wordAt(units, at - back + 1) === 'been',
  )

/** "the breach affected patients of X", "a leak that exposed X’s files". */
function reachedBy(units: readonly Unit[], at: number): HitEvent | undefined {
  const event = incidentAt(units, at)
  let verb = at + 1
  while (/^(?:that|which|also|has|have|had|may|might|,)$/.test(wordAt(units, verb))) verb += 1
  const word = wordAt(units, verb)
  if (event === undefined || !(reaching.has(word) || losses.has(word) || enterings.has(word))) return undefined
  return { ...event, last: verb, things: phraseAfter(units, verb), kind: 'TAKEN_BY' }
}

function isThief(units: readonly Unit[], at: number): boolean {
  const { mention } = units[at] ?? {}
  if (mention !== undefined)
    return mention.roles?.includes('THREAT_ACTOR') === true || thieves.has(lastWord(mention.text))
  const word = wordAt(units, at)
  return thieves.has(word) || onlookers.has(word) || (maybeThieves.has(word) && unauthorized.has(wordAt(units, at - 1)))
}

const lastWord = (text: string): string => text.toLowerCase().split(' ').at(-1) ?? ''

const isBetween = (unit: Unit, word: string): boolean =>
  isDate(unit) ||
  /_[VR]$/.test(unit.code) ||
  beForms.has(word) ||
  /^(?:who|that|to|has|have|had|on|able|could|,)$/.test(word)

/** The last unit of a verb of taking at that place. */
function takingAt(units: readonly Unit[], at: number, isToCome: boolean): number | undefined {
  const word = wordAt(units, at)
  const [particle, after] = [phrasalTakings.get(word), wordAt(units, at + 1)]
  if (particle?.test(after) === true) return at + 1
  // "gained full access"
  if (particle?.test(wordAt(units, at + 2)) === true && /_[AD]$/.test(units[at + 1]?.code ?? '')) return at + 2
  if (/^(?:advantage|part|place|time)$/.test(after)) return undefined
  if (particle !== undefined && word !== 'hacked' && word !== 'took' && word !== 'taken') return undefined
  return takings.has(word) || enterings.has(word) || (isToCome && takingsToCome.has(word)) ? at : undefined
}

function wereTaken(units: readonly Unit[], at: number): HitEvent | undefined {
  // "The study is published in a journal".
  if (wordAt(units, at) === 'published' && wordAt(units, at + 1) === 'in') return undefined
  const last = takingAt(units, at, false) ?? (losses.has(wordAt(units, at)) ? at : undefined)
  if (last === undefined) return undefined
  let be = at - 1
  while (be > 0 && /_R$/.test(units[be]?.code ?? '')) be -= 1
  if (!beForms.has(wordAt(units, be)) || isDenied(units, be) || holdsOne(units, 0, be, conditions)) return undefined
  let before = be - 1
  while (
    before >= 0 &&
    (/_[RV]$/.test(units[before]?.code ?? '') || /^(?:has|have|had|not|may|might|could)$/.test(wordAt(units, before)))
  )
    before -= 1
  if (/^(?:that|which|who)$/.test(wordAt(units, before))) before -= 1
  const things = phraseBefore(units, before)
  const first = things[0]
  if (first === undefined || !things.some((place) => isBelonging(units, place))) return undefined
  if (/^(?:no|none|neither)$/.test(wordAt(units, first))) return undefined
  return { first, last, things, isKnown: false, kind: 'WERE_TAKEN' }
}

const conditions: ReadonlySet<string> = new Set(['if'])

/** "were not stolen", "weren’t", "was never": nothing befell anybody. */
const isDenied = (units: readonly Unit[], be: number): boolean =>
  wordAt(units, be).endsWith("n't") || [-1, 1].some((step) => /^(?:not|never|n't)$/.test(wordAt(units, be + step)))

const isBelonging = (units: readonly Unit[], at: number): boolean => {
  const label = units[at]?.mention?.label
  if (label !== undefined) return label === 'DATA_TYPE' || label === 'GROUP'
  return belongings.has(wordAt(units, at)) || people.has(wordAt(units, at))
}

function incidentAt(units: readonly Unit[], at: number): HitEvent | undefined {
  const word = wordAt(units, at)
  const isEvent =
    events.has(word) ||
    (maybeEvents.has(word) && eventKinds.has(wordAt(units, at - 1))) ||
    /^(?:attack|attacks)$/.test(word)
  if (!isEvent || units[at]?.mention !== undefined) return undefined
  let first = at
  while (
    first > 0 &&
    (units[first - 1]?.mention === undefined ? /_[AN]$/.test(units[first - 1]?.code ?? '') : isDate(units[first - 1]))
  )
    first -= 1
  return { first, last: at, things: [], isKnown: isKnown(units, first), kind: 'NOUN' }
}

/** "the hackers", "those intruders": whom the article has told of before, it tells nothing new of. */
function isKnown(units: readonly Unit[], at: number): boolean {
  const { mention } = units[at] ?? {}
  if (mention !== undefined && /^(?:the|those|these) /i.test(mention.text)) return true
  let before = at - 1
  while (before > 0 && /_[AN]$/.test(units[before]?.code ?? '') && units[before]?.mention === undefined) before -= 1
  return /^(?:the|those|these|this|that|his|her|any|no|future|such)$/.test(wordAt(units, before))
}
