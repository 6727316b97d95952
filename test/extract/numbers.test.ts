import { describe, expect, test } from 'vitest'
import type { Value } from '../../src/model.ts'
import { cleanSentences } from '../../src/extract/stages/clean-sentence.ts'
import { findValues } from '../../src/extract/stages/find-values.ts'
import { splitSentences } from '../../src/extract/stages/split-sentences.ts'

/** The values of a text, each in one line: kind, number, what follows, and the words it was read from. */
function values(text: string): readonly string[] {
  const reading = splitSentences(text, null)
  return findValues(reading, cleanSentences(reading)).map(({ value, amount }) =>
    value === undefined ? `VAGUE ${amount}` : line(value),
  )
}

function line({ kind, number, upper, of, unit, currency, iso, bound }: Value): string {
  const amount = [number, upper !== undefined && `to ${upper}`, of !== undefined && `of ${of}`]
    .filter(Boolean)
    .join(' ')
  return [kind, amount, currency ?? iso ?? unit, bound === 'EXACT' ? '' : bound].filter(Boolean).join(' ')
}

const rows: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  counts: [
    ['The leak hit nearly 423 million medical records.', 'COUNT 423000000 medical records ABOUT'],
    ['Letters went to 79,943 people.', 'COUNT 79943 people'],
    // A page of a PDF ends with a form feed.
    ['Letters went to 5,000\fpeople.', 'COUNT 5000 people'],
    ['It affected over 2.3 million patients.', 'COUNT 2300000 patients MORE_THAN'],
    ['Up to 1.6 million UK users were hit.', 'COUNT 1600000 UK users AT_MOST'],
    ['At least 57 lawsuits were filed.', 'COUNT 57 lawsuits AT_LEAST'],
    ['Between 40,000 and 50,000 customers were hit.', 'COUNT 40000 to 50000 customers BETWEEN'],
    ['It covers 52 million to 53 million people.', 'COUNT 52000000 to 53000000 people BETWEEN'],
    ['It covers 10 to 15 million people.', 'COUNT 10000000 to 15000000 people BETWEEN'],
    ['The files of 1 154 clients were sold.', 'COUNT 1154 clients'],
    ['In 2019 345 clients were hit.', 'COUNT 345 clients'],
    ['The victims could number 310,000 savers.', 'COUNT 310000 savers'],
    [
      'It hit 23 sophomores, 40 newlyweds and 31 magistrates.',
      'COUNT 23 sophomores',
      'COUNT 40 newlyweds',
      'COUNT 31 magistrates',
    ],
    ['Half a million accounts leaked.', 'COUNT 500000 accounts'],
    ['Two dozen employees were told.', 'COUNT 24 employees'],
    ['Twelve hundred students were told.', 'COUNT 1200 students'],
    ['Some 270k rows were for sale.', 'COUNT 270000 rows ABOUT'],
    ['The list has 1.1M emails.', 'COUNT 1100000 emails'],
    ['Five lakh customers were hit.', 'COUNT 500000 customers'],
    ['Ten thousand patients were hit.', 'COUNT 10000 patients'],
    ['1,500 or more residents were hit.', 'COUNT 1500 residents AT_LEAST'],
    ['Fewer than 500 people were hit.', 'COUNT 500 people LESS_THAN'],
    ['Roughly 8,000 Minnesotans were hit.', 'COUNT 8000 Minnesotans ABOUT'],
    ['As many as 90,000 members were hit.', 'COUNT 90000 members AT_MOST'],
    ['Upwards of 6,000 guests were hit.', 'COUNT 6000 guests MORE_THAN'],
    ['The breach hit 120,000 people, about 900 of them children.', 'COUNT 120000 people', 'COUNT 900 children ABOUT'],
    ['Of the 900 members, 388 directly objected.', 'COUNT 900 members', 'COUNT 388'],
  ],
  'parts of a whole': [
    ['In all, 347 of 733 breaches stayed unexplained.', 'COUNT 347 of 733 breaches'],
    ['One in five clinics was hit.', 'COUNT 1 of 5 clinics'],
    ['Three out of ten firms pay.', 'COUNT 3 of 10 firms'],
    ['Some 9,000 of the 30,000 students were told.', 'COUNT 9000 of 30000 students ABOUT'],
    ['A third of its 90,000 members left.', 'COUNT 30000 of 90000 members ABOUT'],
    ['Nearly half of Kestrel Bank’s 1,200 clerks were hit.', 'COUNT 600 of 1200 clerks ABOUT'],
    ['Half the 6,400 tenants were hit.', 'COUNT 3200 of 6400 tenants ABOUT'],
    ['More than three quarters of the 8,000 files leaked.', 'COUNT 6000 of 8000 files MORE_THAN'],
    ['One in five of its 4,000 pupils was hit.', 'COUNT 800 of 4000 pupils ABOUT'],
    ['It was the third 40,000 dollar loss.', 'MONEY 40000 USD'],
    ['Of 800 of the 5,000 people whose data was taken, few wrote.', 'COUNT 5000 people'],
    ['It hit 60% of 9.7 million customers.', 'PERCENT 60 of 9700000 percent'],
  ],
  money: [
    ['They want $4.4m.', 'MONEY 4400000 USD'],
    ['They want US$22 million.', 'MONEY 22000000 USD'],
    ['The fine is £1.04bn.', 'MONEY 1040000000 GBP'],
    ['The fine is €9 million ($10.4 million).', 'MONEY 9000000 EUR', 'MONEY 10400000 USD'],
    ['They asked for 350 BTC.', 'MONEY 350 XBT'],
    ['The fees could top $8.7 million.', 'MONEY 8700000 USD'],
    ['The state got $280,685.67.', 'MONEY 280685.67 USD'],
    ['It paid 2 million euros.', 'MONEY 2000000 EUR'],
    ['It paid A$5.8 million.', 'MONEY 5800000 AUD'],
    ['It paid R5 million.', 'MONEY 5000000 ZAR'],
    ['It paid R250,000.', 'MONEY 250000 ZAR'],
    ['It paid 5 million rand.', 'MONEY 5000000 ZAR'],
    ['Damages of $10 to $15 million are likely.', 'MONEY 10000000 to 15000000 USD BETWEEN'],
    ['It paid more than half a billion dollars.', 'MONEY 500000000 USD MORE_THAN'],
    ['Under a $12.67 million settlement it must change.', 'MONEY 12670000 USD'],
    ['Over a $5 fee they quarreled.', 'MONEY 5 USD'],
    ['It will spend $1 billion over five years.', 'MONEY 1000000000 USD', 'DURATION 5 P5Y'],
  ],
  percents: [
    ['Some 47% of firms did.', 'PERCENT 47 percent ABOUT'],
    ['Seventy percent said so.', 'PERCENT 70 percent'],
    ['It rose 12.5 per cent.', 'PERCENT 12.5 percent'],
    ['It fell by 50% to 60%.', 'PERCENT 50 to 60 percent BETWEEN'],
  ],
  sizes: [
    ['A dump of 2.5TB appeared.', 'SIZE 2.5 TB'],
    ['A 4.5 GB data dump appeared.', 'SIZE 4.5 GB'],
    ['They took nearly 900 gigabytes.', 'SIZE 900 GB ABOUT'],
  ],
  durations: [
    ['It offers two years of monitoring.', 'DURATION 2 P2Y'],
    ['It offers a year of monitoring.', 'DURATION 1 P1Y'],
    ['It waited more than two months.', 'DURATION 2 P2M MORE_THAN'],
    ['The two-month delay was long.', 'DURATION 2 P2M'],
    ['It waited two and a half months.', 'DURATION 2.5 P2.5M'],
    ['It took over two and half months.', 'DURATION 2.5 P2.5M MORE_THAN'],
    ['It funds 1-1/2 years of monitoring.', 'DURATION 1.5 P1.5Y'],
    ['It has 72 hours to report.', 'DURATION 72 PT72H'],
    ['The audits run over a two-year period.', 'DURATION 2 P2Y'],
    ['The window stays open for 6 months.', 'DURATION 6 P6M'],
  ],
  vague: [
    ['Hundreds of thousands of customers were hit.', 'VAGUE Hundreds of thousands of customers'],
    ['Millions of consumers were hit.', 'VAGUE Millions of consumers'],
    ['Dozens of trees fell.'],
  ],
  'no values at all': [
    ['It runs on Windows 10.'],
    ['See section 5 of the act.'],
    ['It happened on May 3, 2023.'],
    ['In 2019 the firm moved.'],
    ['Version 4.2.1 fixes it.'],
    ['Her 12-year-old son won.'],
    ['Call 555-0134-200.'],
    ['The top 10 list is out.'],
    ['They met at 9 a.m. sharp.'],
    ['Two-factor authentication helps.'],
    ['The 21st victim spoke.'],
    ['Case 3:21-cv-01234 goes on.'],
    ['He is one of them.'],
  ],
}

describe.each(Object.entries(rows))('%s', (_kind, table) => {
  test.each(table)('%s', (text, ...expected) => expect(values(text)).toEqual(expected.filter(Boolean)))
})
