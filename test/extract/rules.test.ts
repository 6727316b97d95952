import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { absorbCounts } from '../../src/extract/claims/absorb-counts.ts'
import { matchRules } from '../../src/extract/claims/run-rules.ts'
import type { Reading } from '../../src/extract/reading.ts'
import type { LabelledSentence } from '../../src/extract/match/labelled-sentence.ts'
import { compileRules } from '../../src/extract/match/rule-set.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import { affectedClasses } from '../../src/extract/rules/affected/words.ts'
import { roleClasses } from '../../src/extract/rules/roles/role-words.ts'
import { systemClasses } from '../../src/extract/rules/roles/systems.ts'
import { markSystems } from '../../src/extract/stages/roles/plundered-systems.ts'
import { markParties } from '../../src/extract/stages/roles/find-parts.ts'
import { cueRows, type CueRow } from '../../src/extract/rules/quotes.ts'
import { cues } from '../../src/extract/rules/cues.ts'
import type { DataType } from '../../src/extract/rules/data-types/data-type.ts'
import { dataTypes } from '../../src/extract/rules/data-types/index.ts'
import { claimRows, ruleFiles, type ClaimRow } from '../../src/extract/rules/index.ts'
import type { Argument } from '../../src/model.ts'
import { articleOf, read } from './read.ts'

const folder = new URL('../../src/extract/rules/', import.meta.url)
/** Files that hold types, or that only put the rows of others together. */
const withoutRows = [
  'index',
  'rule',
  'affected/row',
  'claims/law-rule',
  'claims/notice-rule',
  'claims/reported-row',
  'data-types/index',
  'data-types/data-type',
  'lexicon/phrases',
]

test('every file of rules is known to the index', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, ''))
  expect(Object.keys(ruleFiles).sort()).toEqual(files.filter((name) => !withoutRows.includes(name)).sort())
})

type Bound = Readonly<Record<string, string>>

const bound = (args: readonly Argument[]): Bound =>
  Object.fromEntries(
    args.filter(({ role }) => role !== 'trigger' && role !== 'cue').map(({ role, text }) => [role, text]),
  )

/** Rows that look at sentences in another way. */
const relabelled: ReadonlyMap<ClaimRow['classes'], (labelled: LabelledSentence, reading: Reading) => LabelledSentence> =
  new Map([
    [affectedClasses, absorbCounts],
    [roleClasses, markParties],
    [systemClasses, markSystems],
  ])

/** What one row alone reads in a text. */
function readBy({ rule, classes }: ClaimRow, text: string): readonly Bound[] {
  const context = readContext(articleOf(text))
  // The rows of counts see a count and its noun as one unit.
  const relabel = relabelled.get(classes)
  const labelled =
    relabel === undefined ? context.labelled : context.labelled.map((each) => relabel(each, context.reading))
  return matchRules(compileRules([rule], classes), { ...context, labelled }).map(({ claim }) => bound(claim.arguments))
}

describe.each(claimRows.map((row) => ({ ...row, id: row.rule.id })))('$id', (row) => {
  const [text, expected] = row.rule.example
  test(`reads: ${text}`, () => expect(readBy(row, text)).toContainEqual(expect.objectContaining(expected)))
  test(`leaves alone: ${row.rule.counterExample}`, () => expect(readBy(row, row.rule.counterExample)).toEqual([]))
})

const ids = claimRows.map(({ rule }) => rule.id)
test('no id stands twice', () => expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]))

test.each(ids)('%s is a predicate or subject and a short name', (id) => expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/))

const hasKind = ({ id }: DataType, text: string): boolean =>
  readContext(articleOf(text)).mentions.some(({ dataType }) => dataType === id)

describe.each(dataTypes.map((row) => ({ row, id: row.id })))('data type $id', ({ row }) => {
  test(`is read in: ${row.example}`, () => expect(hasKind(row, row.example)).toBe(true))
  test(`is not read in: ${row.nearMiss}`, () => expect(hasKind(row, row.nearMiss)).toBe(false))
})

test('the taxonomy has at least 120 kinds of data', () => expect(dataTypes.length).toBeGreaterThanOrEqual(120))

const verbsOf = (row: CueRow): ReadonlySet<string> => new Set(row.lemmas.split(' '))

describe.each(cueRows.map((row) => ({ row, id: row.id })))('$id', ({ row }) => {
  const [text, speaker, content] = row.example
  test(`reads: ${text}`, () => {
    const { quotes, entities } = read(text)
    const names = quotes.map((quote) => ({
      speaker: quote.speakerMention?.text ?? entities.find(({ id }) => id === quote.speaker)?.name,
      content: quote.content.map((span) => span.text).join(' '),
    }))
    expect(names).toContainEqual({ speaker, content })
  })
  test(`leaves alone: ${row.counterExample}`, () =>
    expect(read(row.counterExample).quotes.filter(({ cue }) => cue !== null && verbsOf(row).has(cue.lemma))).toEqual(
      [],
    ))
})

describe.each(cues.map((row) => ({ row, id: row.id })))('cue $id', ({ row }) => {
  const statusesOf = (text: string): readonly (string | null)[] => {
    const { claims } = read(text)
    const exposed = claims.filter(({ predicate }) => predicate === 'EXPOSED').map(({ status }) => status)
    return exposed.length === 0 ? [null] : exposed
  }
  test(`decides: ${row.example}`, () => expect(statusesOf(row.example)).toContain(row.status))
  test(`does not decide: ${row.counterExample}`, () => expect(statusesOf(row.counterExample)).not.toContain(row.status))
})
