import { describe, expect, test } from 'vitest'
import type { Extraction, Predicate } from '../../src/model.ts'
import { read } from './read.ts'

const predicates: ReadonlySet<Predicate> = new Set(['AFFILIATED_WITH', 'OWNS', 'VENDOR_OF', 'LOCATED_IN', 'FOUNDED'])

/** The ties of a text, each in one line: "Dana Whitlock AFFILIATED_WITH Kestrel Bank as chief executive". */
function ties(text: string): readonly string[] {
  const { claims, entities }: Extraction = read(text)
  const nameOf = (id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name
  return claims
    .filter(({ predicate }) => predicates.has(predicate))
    .map(({ predicate, subject, object, when, qualifiers }) =>
      [nameOf(subject), predicate, nameOf(object), when?.from, qualifiers['title'] && `as ${qualifiers['title']}`]
        .filter(Boolean)
        .join(' '),
    )
}

type Rows = readonly (readonly [text: string, ...expected: string[]])[]

const rows: Readonly<Record<string, Rows>> = {
  'people and their posts': [
    [
      'Kestrel Bank, which is owned by Marlow Partners, accepted the fine. “We are sorry,” its chief executive, Dana Whitlock, said.',
      'Marlow Partners OWNS Kestrel Bank',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as chief executive',
    ],
    [
      'Dana Whitlock, chief executive of Kestrel Bank, apologized.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as chief executive',
    ],
    [
      '“We are sorry,” said Dana Whitlock, vice president of engineering at Kestrel Labs.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Labs as vice president of engineering',
    ],
    ['Kestrel Bank’s CEO Dana Whitlock apologized.', 'Dana Whitlock AFFILIATED_WITH Kestrel Bank as CEO'],
    [
      'Kestrel Bank spokesperson Dana Whitlock apologized.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as spokesperson',
    ],
    [
      'Dana Whitlock, Kestrel Bank’s chief information security officer, apologized.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as chief information security officer',
    ],
    [
      'Dana Whitlock, a researcher with Kestrel Labs, found the file.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Labs as researcher',
    ],
    ['Dana Whitlock of Kestrel Labs found the file.', 'Dana Whitlock AFFILIATED_WITH Kestrel Labs'],
    [
      'Dana Whitlock, founder and CEO of Kestrel Labs, found the file.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Labs as founder and CEO',
    ],
    [
      'A spokeswoman for Kestrel Bank, Dana Whitlock, apologized.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as spokeswoman',
    ],
    [
      'Dana Whitlock is the chief financial officer of Kestrel Bank.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as chief financial officer',
    ],
    ['Dana Whitlock, who heads Kestrel Labs, found the file.', 'Dana Whitlock AFFILIATED_WITH Kestrel Labs'],
    [
      'Kestrel Bank said its president, Dana Whitlock, would resign.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as president',
    ],
    [
      'Dana Whitlock, a former engineer at Kestrel Bank, sued.',
      'Dana Whitlock AFFILIATED_WITH Kestrel Bank as former engineer',
    ],
    ['Dana Whitlock sued Kestrel Bank.'],
    ['Kestrel Bank customer Dana Whitlock complained.'],
    ['Dana Whitlock, a customer of Kestrel Bank, complained.'],
    ['Dana Whitlock praised the chief executive of Kestrel Bank.'],
    ['Hacker Dana Whitlock broke into Kestrel Bank.'],
    ['Researcher Dana Whitlock found the file.'],
  ],
  'owners and brands': [
    ['Kestrel Holdings’ online pharmacy Northwind Clinics was hacked.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Northwind Clinics, a subsidiary of Kestrel Holdings, moved.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Northwind Clinics is owned by Kestrel Holdings.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Kestrel Holdings, which owns Northwind Clinics, moved.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Kestrel Holdings acquired Northwind Clinics.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Kestrel Holdings, the corporate parent of Northwind Clinics, moved.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Northwind Clinics’ parent company, Kestrel Holdings, moved.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Kestrel Holdings and its subsidiary Northwind Clinics will move.', 'Kestrel Holdings OWNS Northwind Clinics'],
    ['Northwind Clinics, a rival of Kestrel Holdings, moved.'],
    ['Kestrel Holdings sued Northwind Clinics.'],
    ['Kestrel Holdings’ insurer Northwind Clinics moved.'],
    ['Kestrel Holdings owns a house by the sea.'],
  ],
  'vendors and customers': [
    ['Kestrel Data, a billing vendor for Northwind Clinics, moved.', 'Kestrel Data VENDOR_OF Northwind Clinics'],
    [
      'Kestrel Data, which provides billing services to Northwind Clinics, moved.',
      'Kestrel Data VENDOR_OF Northwind Clinics',
    ],
    ['Northwind Clinics’ billing vendor, Kestrel Data, moved.', 'Kestrel Data VENDOR_OF Northwind Clinics'],
    ['Northwind Clinics blamed a third-party vendor, Kestrel Data.', 'Kestrel Data VENDOR_OF Northwind Clinics'],
    ['Kestrel Data, a critic of Northwind Clinics, moved.'],
    ['Northwind Clinics blamed a local newspaper, the Kestrel Times.'],
  ],
  'where and since when': [
    ['Based in Ohio, Northwind Clinics treats children.', 'Northwind Clinics LOCATED_IN Ohio'],
    ['Northwind Clinics, based in Ohio, treats children.', 'Northwind Clinics LOCATED_IN Ohio'],
    ['Northwind Clinics is headquartered in Ohio.', 'Northwind Clinics LOCATED_IN Ohio'],
    ['Ohio-based hospital chain Northwind Clinics treats children.', 'Northwind Clinics LOCATED_IN Ohio'],
    ['Northwind Clinics, an Ohio hospital chain, treats children.', 'Northwind Clinics LOCATED_IN Ohio'],
    ['Ohio retailer Kestrel Stores moved.', 'Kestrel Stores LOCATED_IN Ohio'],
    ['Northwind Clinics was founded in 2016.', 'Northwind Clinics FOUNDED 2016'],
    ['Founded in 2016, Northwind Clinics treats children.', 'Northwind Clinics FOUNDED 2016'],
    ['Northwind Clinics has treated many since its inception in 2016.', 'Northwind Clinics FOUNDED 2016'],
    ['Northwind Clinics was founded by Dana Whitlock in 2016.', 'Northwind Clinics FOUNDED 2016'],
    ['Northwind Clinics notified people in Ohio.'],
    ['Ohio sued Northwind Clinics.'],
    ['Northwind Clinics was flooded in 2016.'],
    ['Northwind Clinics launched an inquiry in 2016.'],
    ['Based on the report, Northwind Clinics moved.'],
  ],
}

describe.each(Object.entries(rows))('%s', (_kind, table) => {
  test.each(table)('%s', (text, ...expected) => expect(ties(text)).toEqual(expected.filter(Boolean)))
})
