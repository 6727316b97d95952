import { describe, expect, test } from 'vitest'
import { readContext } from '../../src/extract/pipeline.ts'
import type { When } from '../../src/model.ts'
import { articleOf } from './read.ts'

/** The dates of a text published on Wednesday 15 May 2024. */
const datesIn = (text: string, publishedAt: string | null = '2024-05-15'): readonly When[] =>
  readContext(articleOf(text, { publishedAt })).mentions.flatMap(({ label, when }) =>
    label === 'DATE' && when !== undefined ? [when] : [],
  )

const spelled = ({ from, to }: When): string => (from === to ? String(from) : `${from}..${to}`)

type Row = readonly [text: string, ...dates: readonly string[]]

const tables: Readonly<Record<string, readonly Row[]>> = {
  'days, months and years': [
    ['It was found on May 3, 2023.', '2023-05-03'],
    ['It was found on 3 May 2023.', '2023-05-03'],
    ['It was found on 2023-05-03.', '2023-05-03'],
    ['It was found on Sept. 3rd, 2023.', '2023-09-03'],
    ['It was found in May 2023.', '2023-05'],
    ['It was found in May, 2023.', '2023-05'],
    ['It was found in 2023.', '2023'],
    ['It was found in late 2022.', '2022'],
    ['It was found in the summer of 2022.', '2022'],
    ['It was found on Tuesday, May 14, 2024.', '2024-05-14'],
    ['The breach (2019) was its first.', '2019'],
    ['It brings to mind the events of 2019, when a clerk left.', '2019'],
    ['It failed in May 2022. A man went public that August.', '2022-05', '2022-08'],
    ['Files were copied in February last year.\n\nA tutor saw them on 13 February.', '2023-02', '2023-02-13'],
    ['He left on 13 February 2023.\n\nLetters went out on 2 March.', '2023-02-13', '2023-03-02'],
    ['He left on 13 September 2022.\n\nLetters went out on 2 March.', '2022-09-13', '2024-03-02'],
    ['The breach – reported on Dec. 27 – hit patients.', '2023-12-27'],
    ['Back in April, Kestrel Bank admitted it.', '2024-04'],
  ],
  ranges: [
    ['It lasted from May 3 to June 4, 2023.', '2023-05-03..2023-06-04'],
    ['It lasted from May 3, 2023 until June 4, 2023.', '2023-05-03..2023-06-04'],
    ['It took place between August 30 and September 1, 2023.', '2023-08-30..2023-09-01'],
    ['It took place on May 7 and 8.', '2024-05-07..2024-05-08'],
    ['It took place over one weekend, 4 and 5 May.', '2024-05-04..2024-05-05'],
    ['It ran from 3 June 2021 until 29 November of that year.', '2021-06-03..2021-11-29'],
    ['It took place between May 7–26, 2015.', '2015-05-07..2015-05-26'],
    ['It took place between May 7 and 26, 2015.', '2015-05-07..2015-05-26'],
    ['It took place between April and September 2014.', '2014-04..2014-09'],
    ['It took place between November 2022 and January 2023.', '2022-11..2023-01'],
    ['It took place from December 20 to January 8, 2023.', '2022-12-20..2023-01-08'],
    ['It took place from 2017 to 2019.', '2017..2019'],
    ['It took place between the 15 and 19 October 2018.', '2018-10-15..2018-10-19'],
    ['It took place from 3 to 5 August 2021.', '2021-08-03..2021-08-05'],
    ['It began in December of 2015, stretching into July of 2016.', '2015-12..2016-07'],
  ],
  quarters: [
    ['It was reported in Q3 2023.', '2023-Q3'],
    ['It was reported in the first quarter of 2022.', '2022-Q1'],
    ['It was reported in the fourth quarter 2022.', '2022-Q4'],
    ['It was reported last quarter.', '2024-Q1'],
  ],
  'told from the day of publication': [
    ['It was found yesterday.', '2024-05-14'],
    ['It was announced today.', '2024-05-15'],
    ['It was found on Monday.', '2024-05-13'],
    ['It was found on Wednesday.', '2024-05-15'],
    ['It was found on Friday.', '2024-05-10'],
    ['It was found last Friday.', '2024-05-10'],
    ['It was found last week.', '2024-W19'],
    ['It was found this week.', '2024-W20'],
    ['It was found earlier this week.', '2024-W20'],
    ['It was found last month.', '2024-04'],
    ['It was found last year.', '2023'],
    ['It was found in March.', '2024-03'],
    ['It was found in October.', '2023-10'],
    ['It was found last November.', '2023-11'],
    ['It was found on June 3.', '2023-06-03'],
    ['It was found two weeks ago.', '2024-W18'],
    ['It was found about five months ago.', '2023-12'],
    ['It was found three years ago.', '2021'],
    ['It was found three days ago.', '2024-05-12'],
  ],
  'counted from another date': [
    ['It was found on May 3, 2023. The following day it told patients.', '2023-05-03', '2023-05-04'],
    ['It was found on May 3, 2023. It told patients three months later.', '2023-05-03', '2023-08'],
    ['It was found on May 3, 2023, the day after records were stolen.', '2023-05-03', '2023-05-02'],
    ['It was found on May 9, 2023, two days after hackers got in.', '2023-05-09', '2023-05-07'],
    ['It was found on May 3, 2023. On June 12 it told patients.', '2023-05-03', '2023-06-12'],
    ['It was found on November 3, 2022. On January 12 it told patients.', '2022-11-03', '2023-01-12'],
  ],
  'days of a feast': [
    ['It was found on Labor Day.', '2023-09-04'],
    ['It was found on Labor Day 2021.', '2021-09-06'],
    ['It began over Memorial Day weekend.', '2023-05-27..2023-05-29'],
    ['It was hit on Christmas night.', '2023-12-25'],
    ['It was hit on New Year’s Eve.', '2023-12-31'],
    ['It was hit on Thanksgiving.', '2023-11-23'],
    ['It was hit on Good Friday.', '2024-03-29'],
    ['It was hit over the Easter weekend.', '2024-03-29..2024-04-01'],
    ['It was hit on the Fourth of July.', '2023-07-04'],
    ['The Labor Day sale went well.'],
    ['It sold more over Christmas shopping trips.'],
    ['Thanksgiving is near.'],
  ],
  'the hour told with the day': [
    ['It ran between 11.15pm on March 29 and 8.40am on April 16.', '2024-03-29..2024-04-16'],
    ['It ran from noon on March 3 to 9 a.m. on March 5.', '2024-03-03..2024-03-05'],
    ['It ran from the evening of March 3 until the early hours of March 5.', '2024-03-03..2024-03-05'],
    ['It ran from March 3 at 10:30 p.m. until March 4.', '2024-03-03..2024-03-04'],
  ],
  'the eve, the day after': [
    ['It was found on the eve of the May 9 election.', '2024-05-08'],
    ['It was found the day after May 9.', '2024-05-10'],
    ['It was found two weeks before May 9, 2023.', '2023-04-25'],
    ['It was found the day before Christmas Eve.', '2023-12-23'],
    ['It was found over the Easter weekend, on 30 March.', '2024-03-30'],
  ],
  'a fortnight, and the latter of two dates': [
    ['It was found on May 3, 2023. A fortnight later it told patients.', '2023-05-03', '2023-05-17'],
    ['It was found a fortnight ago.', '2024-W18'],
    [
      'They had access from May 3 to May 9, 2023, and it noticed on the latter date.',
      '2023-05-03..2023-05-09',
      '2023-05-09',
    ],
  ],
  'open at one end': [
    ['It has been breached twice since 2009.', '2009..null'],
    ['It kept records made prior to June 2013.', 'null..2013-06'],
    ['It kept records made before July 2012.', 'null..2012-07'],
    ['It has been down since May 3, 2024.', '2024-05-03..null'],
  ],
  'names of incidents': [
    ['The May 2021 breach led to a suit.', '2021-05'],
    ['The 2015 Kestrel Bank breach led to a suit.', '2015'],
    ['Its 2019 data breach led to a suit.', '2019'],
    ['Kestrel Bank was fined over 2022 data breach.', '2022'],
    ['They settled the 2012 and 2015 Kestrel Bank breaches.', '2012', '2015'],
    ['The September attack was the worst.', '2023-09'],
    ['Last year’s hack led to a suit.', '2023'],
    ['Kestrel Bank’s 2016 breach led to a suit.', '2016'],
  ],
  'no dates at all': [
    ['It may have been stolen.'],
    ['April Fenwick said that it was stolen.'],
    ['It runs Windows Server 2019.'],
    ['It hit 2,015 patients.'],
    ['Some 2023 patients were told.'],
    ['It pays two years of credit monitoring.'],
    ['The Identity Theft Protection Act of 2015 was cited.'],
    ['It was fixed in version 10.2.2019.'],
    ['The march on the bank was peaceful.'],
  ],
}

describe.each(Object.entries(tables))('%s', (_kind, rows) => {
  test.each(rows)('%s', (text, ...dates) => expect(datesIn(text).map(spelled)).toEqual(dates))
})

describe('what the words leave out is said to be implied', () => {
  test.each([
    ['It was found on May 3, 2023.', []],
    ['It was found on May 3.', ['year']],
    ['It was found last year.', ['year']],
    ['It was found last month.', ['year', 'month']],
    ['It was found on Monday.', ['year', 'month', 'day']],
    ['It took place between August 30 and September 1, 2023.', []],
  ] as const)('%s', (text, implied) => expect(datesIn(text)[0]?.implied).toEqual(implied))
})

test('without a day of publication "last week" is a date that is not known', () =>
  expect(datesIn('It was found last week.', null).map(spelled)).toEqual(['null']))

test('without a day of publication a year said nearby serves', () =>
  expect(datesIn('It was found on May 3, 2023. On June 12 it told patients.', null).map(spelled)).toEqual([
    '2023-05-03',
    '2023-06-12',
  ]))
