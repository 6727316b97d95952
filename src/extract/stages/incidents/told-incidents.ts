import { oncePerArticle } from '../../claims/once-per-article.ts'
import type { Context } from '../../draft.ts'
import type { LabelledSentence, Unit } from '../../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../../match/units.ts'
import {
  culprits,
  digitalSigns,
  imagined,
  incidentLinks,
  incidentVerbs,
  mattersAtLarge,
  mattersOf,
  plainIncidents,
  sites,
  unhappened,
  unnamedOnes,
  vagueIncidents,
} from '../../rules/incident-words.ts'

/**
 * The sentences that speak of an incident as of one that happened, whatever they say of it: "the breach", "after a
 * cyberattack", "its hacked web shop", "files were stolen"; not "a breach could", "insurance against hacks", "any leak",
 * "an attack on a rival".
 */
export const toldIncidents = oncePerArticle((context: Context): readonly number[] =>
  tellsOfData(context) ? context.labelled.filter(tellsOfOne).map(({ sentence }) => sentence.index) : [],
)

/** Of data or of what holds it: else a loss may be one of customers, a break-in one of a house. */
export const tellsOfData = ({ labelled, mentions }: Context): boolean =>
  labelled.some(({ sequence }) => sequence.some((word) => digitalSigns.has(word))) ||
  mentions.some(
    ({ label, text }) => label === 'DATA_TYPE' || (label === 'GROUP' && digitalSigns.has(text.toLowerCase())),
  )

function tellsOfOne(labelled: LabelledSentence): boolean {
  const { units, sequence } = labelled
  if (!sequence.some(isTrigger) || sequence.some((word) => mattersAtLarge.has(word))) return false
  return units.some((unit, at) => {
    if (unit.mention !== undefined && unit.mention.label !== 'GROUP') return false
    const word = unit.mention === undefined ? unit.word : unit.mention.text.toLowerCase()
    if (incidentVerbs.has(word)) return happened(units, at)
    if (culprits.has(word)) return acted(units, at)
    return (plainIncidents.has(word) || vagueIncidents.has(word)) && isDefinite(labelled, at)
  })
}

const isTrigger = (word: string): boolean =>
  culprits.has(word) ||
  plainIncidents.has(word) ||
  vagueIncidents.has(word) ||
  incidentVerbs.has(word) ||
  word === 'GRP'

/** How far back the words stand that make an event or deed one that is only thought of. */
const BEFORE = 5

const happened = (units: readonly Unit[], at: number): boolean => !holdsOne(units, at - BEFORE, at, unhappened)

/** "hackers got in", "encrypted by criminals". */
function acted(units: readonly Unit[], at: number): boolean {
  if (!happened(units, at) || holdsOne(units, at - 2, at, imagined)) return false
  if (wordAt(units, at - 1) === 'by' || /_D$/.test(units[at - 1]?.code ?? '')) return true
  return units.slice(at + 1, at + 3).some(({ code, word }) => /_V$/.test(code) && !unhappened.has(word))
}

/** "the breach", "Kestrel’s 2021 breach", "after a cyberattack", a headline’s "Kestrel breach". */
function isDefinite({ units, sentence }: LabelledSentence, at: number): boolean {
  const first = phraseStart(units, at)
  if (mattersOf.has(wordAt(units, at + 1)) || isOfUnnamed(units, at + 1)) return false
  if (holdsOne(units, first - 2, at, imagined) || holdsOne(units, first - BEFORE, first, unhappened)) return false
  if (sentence.in === 'title') return true
  const opener = units[first]
  if (opener?.mention?.label === 'ORGANIZATION') return true
  if (
    /_D$/.test(opener?.code ?? '') ||
    wordAt(units, first) === "'s" ||
    /^its|their|his|her|our$/.test(opener?.word ?? '')
  )
    return !/^(?:an?|another|some)$/.test(wordAt(units, first)) || isLinked(units, first)
  return isLinked(units, first)
}

const isLinked = (units: readonly Unit[], first: number): boolean =>
  holdsOne(units, first - 3, first, incidentLinks) || /\b(?:after|since)$/.test(units[first - 1]?.mention?.text ?? '')

/** Where the noun's phrase begins: its determiner or owner, else its first word. */
function phraseStart(units: readonly Unit[], at: number): number {
  let start = at
  while (start > 0 && at - start < BEFORE) {
    const unit = units[start - 1]
    if (unit === undefined) break
    if (/_[DO]$/.test(unit.code) || unit.word === "'s") return start - 1
    if (!/_[NPAM]$/.test(unit.code) && !isModifier(unit)) break
    start -= 1
  }
  return start
}

const isModifier = ({ mention }: Unit): boolean =>
  mention !== undefined && /^(?:ORGANIZATION|DATE|DATA_TYPE|PRODUCT)$/.test(mention.label)

/** "at an unnamed hospital", "on a rival". */
const isOfUnnamed = (units: readonly Unit[], behind: number): boolean =>
  sites.has(wordAt(units, behind)) && unnamedOnes.has(wordAt(units, behind + 1))
