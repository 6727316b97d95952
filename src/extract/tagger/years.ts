import type { SweptTerm } from './net.ts'
import { addTags } from './implied-tags.ts'
import type { Terms } from './pre-tagger-model.ts'

const EARLIEST = 1400
const LATEST = 2100
const [EARLIEST_CLOSE, LATEST_CLOSE] = [1920, 2025]

/** Tags a number of four digits as a year where what stands beside it says so, by compromise's own rules. */
export function tagYear(terms: Terms, at: number): void {
  const term = terms[at]
  if (term === undefined || term.normal.length !== 4) return
  if (!term.tags.has('NumericValue') || !term.tags.has('Cardinal')) return
  const year = Number(term.normal)
  if (!(year > EARLIEST && year < LATEST)) return
  const [before, after] = [terms[at - 1], terms[at + 1]]
  const isClose = year >= EARLIEST_CLOSE && year < LATEST_CLOSE
  const isYear =
    isGoodBeside(before) ||
    isGoodBeside(after) ||
    (isClose && (isFairBeside(before) || isFairBeside(after))) ||
    (isClose && (isOfDate(terms[at - 2]) || isOfDate(terms[at + 2]))) ||
    (isClose && isPointedAt(before, after))
  if (isYear) addTags(term, 'Year')
}

const dateWords: ReadonlySet<string> = new Set(
  'in on by until for to during throughout through within before after of this next last circa around post pre budget classic plan may'.split(
    ' ',
  ),
)

/** "in 1999", "1999 Film Festival". */
const isGoodBeside = (term: SweptTerm | undefined): boolean =>
  term !== undefined &&
  (dateWords.has(term.normal || (term.implicit ?? '')) || isOfDate(term) || term.tags.has('ProperNoun'))

/** "june 13 2007", "2020 was". */
const isFairBeside = (term: SweptTerm | undefined): boolean =>
  term !== undefined &&
  (term.tags.has('Ordinal') ||
    (term.tags.has('Cardinal') && term.normal.length < 3) ||
    term.normal === 'is' ||
    term.normal === 'was')

const isOfDate = (term: SweptTerm | undefined): boolean =>
  term !== undefined && ['Date', 'Month', 'WeekDay', 'Year'].some((tag) => term.tags.has(tag))

/** "the 2002 hit", "my 1950 convertible". */
const isPointedAt = (before: SweptTerm | undefined, after: SweptTerm | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before.tags.has('Determiner') || before.tags.has('Possessive')) &&
  after.tags.has('Noun') &&
  !after.tags.has('Plural')
