import { entityKinds, type Claim, type Entity, type Extraction, type Quote } from '../model.ts'
import { formatTable, plural } from './format-table.ts'

const MAX_CELL = 100

/** What was read from an article, on a screen: entities by kind, claims by predicate, quotes by speaker. */
export function readingSummary({ entities, claims, quotes }: Extraction): string {
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? id ?? ''
  return [
    section(plural(entities.length, 'entity', 'entities'), ['kind', 'names and roles'], entityRows(entities)),
    section(plural(claims.length, 'claim'), ['predicate', 'what', 'status', 'says'], claimRows(claims, nameOf)),
    section(
      plural(quotes.length, 'quote'),
      ['speaker', 'words'],
      quotes.map((quote) => quoteRow(quote, nameOf)),
    ),
  ].join('\n\n')
}

const section = (title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? `${title}.` : `${title}\n${formatTable(headings, rows, MAX_CELL)}`

function entityRows(entities: readonly Entity[]): readonly (readonly string[])[] {
  return entityKinds.flatMap((kind) => {
    const names = entities.filter((entity) => entity.kind === kind).map(nameAndRoles)
    return wrap(names).map((line, index) => [index === 0 ? kind : '', line])
  })
}

/** Items joined into lines that fit a cell. */
function wrap(items: readonly string[]): readonly string[] {
  return items.reduce<readonly string[]>((lines, item) => {
    const last = lines.at(-1)
    const joined = last === undefined ? item : `${last} · ${item}`
    return last !== undefined && joined.length <= MAX_CELL ? [...lines.slice(0, -1), joined] : [...lines, item]
  }, [])
}

const nameAndRoles = ({ name, roles }: Entity): string => (roles.length === 0 ? name : `${name} (${roles.join(', ')})`)

function claimRows(claims: readonly Claim[], nameOf: (id: string | null) => string): readonly (readonly string[])[] {
  const predicates = [...new Set(claims.map(({ predicate }) => predicate))]
  return predicates.flatMap((predicate) =>
    claims
      .filter((claim) => claim.predicate === predicate)
      .map((claim, index) => [
        index === 0 ? predicate : '',
        whatOf(claim, nameOf),
        claim.status,
        claim.assertedBy.map(nameOf).join(', '),
      ]),
  )
}

/** "Alder Clinics → Birch Agency · 2,300 patients · May 3". */
function whatOf({ subject, object, value, when, qualifiers }: Claim, nameOf: (id: string | null) => string): string {
  const parties = [nameOf(subject), nameOf(object)].filter((name) => name !== '').join(' → ')
  return [parties, value?.text, when?.text, ...Object.values(qualifiers)].filter(Boolean).join(' · ')
}

const quoteRow = ({ speaker, content }: Quote, nameOf: (id: string | null) => string): readonly string[] => [
  speaker === null ? '?' : nameOf(speaker),
  `“${content.map(({ text }) => text).join(' … ')}”`,
]
