import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshCompromise } from '../../scripts/bench/fresh-compromise.ts'
import { fastSweep, type Net, type Methods } from '../../src/extract/fast-sweep.ts'

interface Term {
  readonly text: string
  readonly tags: Set<string>
  readonly switch?: string
}
type Nlp = ((text: string) => { readonly document: readonly (readonly Term[])[] }) & {
  world(): { methods: { one: { bulkMatch: (document: never, net: Net, methods: Methods) => object[] } } }
}

const texts = [
  readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8'),
  'On Jan. 5, 2024, Dr. J. K. Alder of Northwind Clinics, Inc. said: "We\'re sorry; it won\'t happen again." About 1,200 people, two of them children, were told.',
  'HACKERS STOLE $4.4m? “Yes,” said Dana Whitlock – she runs U.S. security at Birch & Sons (the U.K. arm) – “and 12% of it isn’t back.”',
]

const tagged = (nlp: Nlp, text: string): unknown =>
  nlp(text).document.map((terms) => terms.map((term) => [term.text, [...term.tags].sort(), term.switch]))

test.each(texts)('the fast sweep tags as the stock one does: %.40s', (text) => {
  const stock = freshCompromise() as Nlp
  const fast = freshCompromise() as Nlp
  fast.world().methods.one.bulkMatch = fastSweep
  expect(tagged(fast, text)).toEqual(tagged(stock, text))
})
