import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

/** The counts of a text: number, what is counted, scope. */
const affected = (text: string): readonly string[] =>
  claimsOf('AFFECTED', text).map(({ value, qualifiers, status }) =>
    [
      value?.number ?? qualifiers['amount'],
      value?.unit,
      qualifiers['scope'] && `(${qualifiers['scope']})`,
      status === 'CONFIRMED' ? '' : status,
    ]
      .filter(Boolean)
      .join(' '),
  )

type Rows = readonly (readonly [text: string, ...expected: string[]])[]

const rows: Readonly<Record<string, Rows>> = {
  'people and records': [
    ['The breach affected 79,943 people.', '79943 people'],
    ['The breach exposed the data of nearly 1.2 million customers.', '1200000 customers'],
    ['Hackers stole 40,000 records from Northwind Clinics.', '40000 records'],
    ['The leak exposed 40,000 records and another 35,000.', '40000 records', '35000 records'],
    ['Some 48,000 customers may have been affected.', '48000 customers POSSIBLE'],
    ['In May 2019, Kestrel Bank suffered a breach that exposed 1.2 million accounts.', '1200000 accounts'],
    ['The number of people affected now stands at 61,300.', '61300'],
    ['In April it had put the figure at 165,000.', '165000'],
    ['Social Security numbers were also copied for about 2,900 patients.', '2900 patients'],
    ['The breach hit 120,000 people, about 900 of them children.', '120000 people', '900 children'],
    ['The database was left open. It contained 3.1 million customer records.', '3100000 customer records'],
    ['Kestrel Transit suffered a breach. It carries 40,000 riders a day.'],
    ['Kestrel Transit, which carries 40,000 riders a day, said the breach was contained.'],
    ['The breach affected 2,100 residents in Maine.', '2100 residents (in Maine)'],
    ['The breach affected 5,300 current employees.', '5300 current employees (current employees)'],
    ['The breach affected hundreds of thousands of customers.', 'hundreds of thousands of customers'],
    ['The breach affected between 40,000 and 50,000 customers.', '40000 customers'],
    ['Individuals affected: 5,218', '5218'],
    ['About 2,600 students were caught up in the breach.', '2600 students'],
  ],
  'numbers that count no victims': [
    ['Northwind Clinics serves more than 10 million patients.'],
    ['Two employees viewed records in the breach.'],
    ['Northwind Clinics has 5,000 employees in three states.'],
    ['By then 3,300 members had submitted claims for the breach.'],
    ['Breaches affecting 500 or more individuals must be reported.'],
    ['The outage affected flights in 12 cities.'],
    ['The survey of 1,000 adults was done in May.'],
    ['It hired 40 attorneys after the breach.'],
    ['The report counts 812 breaches that hit 64 million records.'],
    ['The hack took two laptops.'],
    ['The breach cost $4 million.'],
  ],
}

describe.each(Object.entries(rows))('%s', (_kind, table) => {
  test.each(table)('%s', (text, ...expected) => expect(affected(text)).toEqual(expected.filter(Boolean)))
})
