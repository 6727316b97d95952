import { bystanding, connectors, massEvents, weaknesses } from '../../rules/hit-words.ts'
import { beForms, speechVerbs } from '../../rules/clause-words.ts'
import { subjectsOf } from '../../clause/subject.ts'
import type { LabelledSentence, Unit } from '../../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../../match/units.ts'
import type { HitEvent } from './events.ts'

/**
 * "X closed its shops after hackers got into its network", "X said intruders had copied names": the organizations that do
 * or say something on account of an event in which the sentence names nobody else.
 */
export function doersBefore(labelled: LabelledSentence, event: HitEvent): readonly number[] {
  const { units } = labelled
  const place = placeBefore(units, event)
  if (place !== undefined && !isOfOther(units, event)) return [place]
  const connector = connectorOf(units, event)
  if (connector === undefined || isOfOther(units, event)) return []
  if (event.kind !== 'TAKEN_BY' && tellsOfWeakness(labelled)) return []
  for (let verb = connector; verb >= 0; verb -= 1) {
    const code = units[verb]?.code ?? ''
    if (code === ';') return []
    if (!/_V$/.test(code)) continue
    const doers = subjectsOf(labelled, verb).filter(
      (at) => units[at]?.mention?.label === 'ORGANIZATION' && at < event.first,
    )
    if (doers.length === 0) continue
    return isBystander(units, verb) || namesOther(units, doers, event) ? [] : doers
  }
  return firstNamed(units, connector, event)
}

/** "At X, hackers got into a server": the place is who was hit. */
function placeBefore(units: readonly Unit[], { first, isKnown }: HitEvent): number | undefined {
  let comma = first - 1
  while (comma > 0 && wordAt(units, comma) !== ',' && first - comma < 5) comma -= 1
  if (isKnown || wordAt(units, comma) !== ',' || units[comma - 1]?.mention?.label !== 'ORGANIZATION') return undefined
  let at = comma - 2
  while (at > 0 && /_[DAN]$/.test(units[at]?.code ?? '')) at -= 1
  return wordAt(units, at) === 'at' && (at === 0 || /^[;,]$/.test(wordAt(units, at - 1))) ? comma - 1 : undefined
}

/** Where the tagger took the verb for a noun ("X shut its shops"): who opens the sentence, past a date or a place. */
function firstNamed(units: readonly Unit[], connector: number, event: HitEvent): readonly number[] {
  const first = units.findIndex(({ mention }) => mention !== undefined && isActor(mention.label))
  const [unit, next] = [units[first], units[first + 1]]
  if (wordAt(units, 0) === 'according') return []
  if (unit?.mention?.label !== 'ORGANIZATION' || first > connector - 2 || next === undefined) return []
  const before = units.slice(0, first)
  if (before.some(({ code, mention }, at) => /_[IV]$/.test(code) && mention === undefined && !isFronted(before, at)))
    return []
  return /_[NV]$/.test(next.code) &&
    wordAt(units, first + 1) !== "'s" &&
    !bystanding.has(wordAt(units, first + 1)) &&
    !namesOther(units, [first], event)
    ? [first]
    : []
}

const isActor = (label: string): boolean => label === 'ORGANIZATION' || label === 'PERSON' || label === 'GROUP'

/** "In May, the retailer X …": a comma parts the phrase from who acts. */
const isFronted = (units: readonly Unit[], at: number): boolean => units.slice(at).some(({ code }) => code === ',')

const tellsOfWeakness = ({ units }: LabelledSentence): boolean => holdsOne(units, 0, units.length, weaknesses)

/** The word that hangs the event on what stands before: a conjunction or preposition, or the verb of saying itself. */
function connectorOf(units: readonly Unit[], { first, last, kind, isKnown, things }: HitEvent): number | undefined {
  const isOwn = things.some((at) => /^(?:its|their)$/.test(wordAt(units, at)))
  if (isKnown && !isOwn) return undefined
  let at = first - 1
  while (at > 0 && isBeforeEvent(units, at)) at -= 1
  const word = wordAt(units, at)
  if (kind === 'NOUN') {
    const isOne =
      /^(?:a|an|another|last|this)$/.test(wordAt(units, first - 1)) ||
      (massEvents.has(wordAt(units, last)) && !/^attacks?$/.test(wordAt(units, last + 1)))
    return isOne && /^(?:after|following|amid|over|since|from|in|by|during)$/.test(word) ? at : undefined
  }
  if (connectors.has(word)) return at
  return speechVerbs.has(word) ? at : undefined
}

/** What may stand between the word that hangs it on and the event: "after what it called a criminal attack". */
function isBeforeEvent(units: readonly Unit[], at: number): boolean {
  const { code, mention } = units[at] ?? { code: '' }
  const word = wordAt(units, at)
  if (mention !== undefined) return mention.form === 'PRONOUN'
  return hedges.test(word) || (/_[DANM]$/.test(code) && !connectors.has(word) && word !== 'that')
}

const hedges = /^(?:what|it|they|called|calls|described|describes|as|termed)$/

/** "a breach at Northwind", "names taken from Northwind": it befell another. */
function isOfOther(units: readonly Unit[], { last, things }: HitEvent): boolean {
  const end = Math.max(last, things.at(-1) ?? last)
  for (let at = last + 1; at < Math.min(units.length, end + 5); at += 1) {
    const { mention } = units[at] ?? {}
    if (mention?.label === 'ORGANIZATION' || mention?.label === 'PRODUCT') return true
    if (/^[.;:"]$/.test(wordAt(units, at))) return false
  }
  return false
}

/** Between who does it and the event another organization is named. */
const namesOther = (units: readonly Unit[], doers: readonly number[], { first }: HitEvent): boolean =>
  units.some(
    ({ mention }, at) =>
      at < first &&
      mention?.label === 'ORGANIZATION' &&
      !isListener(units, at) &&
      !doers.some((doer) => units[doer]?.mention?.entity === mention.entity) &&
      at > Math.min(...doers),
  )

/** "told the Kestrel Tribune that": who hears of it. */
const isListener = (units: readonly Unit[], at: number): boolean =>
  [1, 2].some((step) => /^(?:told|tells|telling|informed)$/.test(wordAt(units, at - step)))

const isBystander = (units: readonly Unit[], verb: number): boolean => {
  const word = wordAt(units, verb)
  if (bystanding.has(word)) return true
  // "was brought in after hackers …": what is done to one who helps.
  return beForms.has(wordAt(units, verb - 1)) && /^(?:called|brought|appointed|asked|founded|named)$/.test(word)
}
