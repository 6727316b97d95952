import type { ResolvedMention } from '../../mention.ts'
import { encode, mentionUnit, renumber, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { foldName, plainText } from '../../normalize.ts'
import { spanIn, type Reading } from '../../reading.ts'
import { peopleHeads } from '../../rules/lexicon/groups.ts'
import {
  anyPerson,
  bodyArticles,
  looseModifiers,
  peopleArticles,
  unnamedBodies,
  unnamedBody,
  unnamedPeople,
} from '../../rules/lexicon/unnamed.ts'

/** What `foundBy` says of a mention made here: it stands only where the words round it give it a part. */
export const unnamedRow = 'group/unnamed'

/** The sentence with people and bodies without a name as mentions of their own; itself where it has none. */
export function markUnnamed(reading: Reading, labelled: LabelledSentence): LabelledSentence {
  const units: Unit[] = []
  let marked = false
  labelled.units.forEach((unit, at) => {
    const more = unit.mention === undefined ? asHead(reading, labelled, at, units) : asOwner(reading, labelled, unit)
    marked ||= more !== undefined
    units.push(...(more ?? [unit]))
  })
  return marked ? encode(labelled.sentence, units.map(renumber)) : labelled
}

/** "several US hospitals": the head takes the adjectives and nouns before it out of `before`. */
function asHead(reading: Reading, labelled: LabelledSentence, at: number, before: Unit[]): readonly Unit[] | undefined {
  const unit = labelled.units[at]
  if (unit === undefined || !/_[NPAX]$/.test(unit.code)) return undefined
  const head = withoutOwner(unit.word)
  const kind = kindOf(head)
  if (kind === undefined) return undefined
  const { length, possessive } = wordIn(reading, labelled, unit)
  if (!possessive && isModifier(labelled.units[at + 1])) return undefined
  const from = before.length - modifiersBefore(before)
  const article = articleBefore(before, from)
  if (kind === 'PERSON' && !peopleArticles.has(article)) return undefined
  if (kind === 'BODY' && !bodyArticles.has(article)) return undefined
  const [first] = before.splice(from)
  return [groupUnit(reading, labelled, first?.start ?? unit.start, unit.start + length, codeOf(head))]
}

/** How long a word is without "'s", hidden characters and all; the mark after a plural stands outside its unit. */
function wordIn(
  reading: Reading,
  { sentence }: LabelledSentence,
  { start, end }: Unit,
): { readonly length: number; readonly possessive: boolean } {
  const mark = spanIn(reading, sentence, start, end + 1).text.search(/['’]/)
  return mark < 0 ? { length: end - start, possessive: false } : { length: mark, possessive: true }
}

const withoutOwner = (word: string): string => word.replace(/['’]s?$/, '')

type Kind = 'MANY' | 'PERSON' | 'BODY'

function kindOf(head: string): Kind | undefined {
  if (peopleHeads.has(head) || unnamedBodies.has(head) || anyPerson.has(head)) return 'MANY'
  if (unnamedPeople.has(head)) return 'PERSON'
  return unnamedBody.has(head) ? 'BODY' : undefined
}

/** "user accounts", "company Northwind": the noun only says what the next is. */
const isModifier = (next: Unit | undefined): boolean =>
  next !== undefined && (next.mention === undefined ? /_[NP]$/.test(next.code) : !/^DATE/.test(next.code))

function modifiersBefore(units: readonly Unit[]): number {
  let count = 0
  while (count < 3 && isOwnModifier(units[units.length - 1 - count])) count += 1
  return count
}

function isOwnModifier(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.mention !== undefined || !/_[ANP]$/.test(unit.code)) return false
  return !looseModifiers.has(unit.word) && withoutOwner(unit.word) === unit.word
}

function articleBefore(units: readonly Unit[], from: number): string {
  const unit = units[from - 1]
  if (unit === undefined || unit.mention !== undefined) return ''
  return withoutOwner(unit.word) !== unit.word ? "'s" : unit.word
}

const owned = /^((?:some |the )?)((?:[^\s'’]+ ){0,2}?)([^\s'’]+)(['’]\S*)\s/

/** "customers’ names" is one mention of data: whose it is becomes a unit before it. */
function asOwner(reading: Reading, labelled: LabelledSentence, unit: Unit): readonly Unit[] | undefined {
  if (unit.mention?.label !== 'DATA_TYPE') return undefined
  const [whole, lead = '', before = '', word = '', mark = ''] = owned.exec(unit.mention.text) ?? []
  const head = plainText(word).toLowerCase()
  if (whole === undefined || kindOf(head) === undefined) return undefined
  const start = unit.start + lead.length
  const end = start + before.length + word.length
  return [groupUnit(reading, labelled, start, end, codeOf(head)), { ...unit, start: end + mark.length + 1 }]
}

/** Bodies are told from people: the words that make people victims say less of a body. */
const codeOf = (head: string): string => (unnamedBodies.has(head) || unnamedBody.has(head) ? 'BDY' : 'GRP')

function groupUnit(reading: Reading, { sentence }: LabelledSentence, start: number, end: number, code: string): Unit {
  const span = spanIn(reading, sentence, start, end)
  const name = plainText(span.text).toLowerCase()
  const mention: ResolvedMention = {
    ...span,
    sentence: sentence.index,
    label: 'GROUP',
    form: 'NOMINAL',
    foundBy: unnamedRow,
    name,
    entity: `group:${foldName(name)}`,
  }
  return mentionUnit(code, 0, { start, end }, mention)
}
