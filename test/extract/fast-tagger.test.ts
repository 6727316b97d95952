import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshCompromise } from '../../scripts/bench/fresh-compromise.ts'
import { claimRows } from '../../src/extract/rules/index.ts'
import { speedUpTagger, type TaggerWorld } from '../../src/extract/tagger/fast-tagger.ts'

interface Term {
  readonly text: string
  readonly tags: Set<string>
  readonly switch?: string
}
type Nlp = ((text: string) => { readonly document: readonly (readonly Term[])[] }) & { world(): TaggerWorld }

const texts = [
  readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8'),
  'On Jan. 5, 2024, Dr. J. K. Alder of Northwind Clinics, Inc. said: "We\'re sorry; it won\'t happen again." About 1,200 people, two of them children, were told.',
  'HACKERS STOLE $4.4m? “Yes,” said Dana Whitlock – she runs U.S. security at Birch & Sons (the U.K. arm) – “and 12% of it isn’t back.”',
  "They've seen who'd be hit: the well-known clinic, which isn't here and/or there, may march in May; \"you're the first one in every five\", he'd told us.",
  // Words looked up as several, with something before them, by another name, or by regular expressions.
  'By the time New York Times staff in the United States took part, credit cards and tax returns were on board.',
  'New York Times staff had to log in, sign up & back up or re-install the mis-labelled #leak files of @birch at birch.example/u, 5km away; the U.S. Department of Health and/or Human Services is a non-starter.',
  // No comma in sight: pieces that are looked at window by window.
  "The billing company that we'd hired to print and post the letters it can't have sent said in March it's been hit by thieves who were in its systems long before any of its staff saw what they'd taken and who don't seem to have left until the first one of the servers that they'd broken into was shut down for good by those it called in to help.",
  // The same words taken apart again and again, between other words.
  "It's late, it's been told, it's what it's: who's hit says who's in, and Alder's Birch's staff's gone where Birch's is. There's more; there's files, that's it's.",
  "Alder's ".repeat(60),
  "Let's see: there's files, there's been one, that's how the clinic's closed, the artist's painting's on, bob's here and Dana's Birch's.",
  "The rocket's red, the rocket's red nozzle's behind schedule, by sunday's final the car's parked too, the plane's landed, the plane's been.",
  "O'Brien c'mon y'know d'accord l'amour t'aime they'd've; I'd be, I'd gone, how'd ain't never 'twas '90s rock'n'roll 4km 44-2 5-9pm.",
  // What the first pass tells by letters, capitals, neighbours, and by words of two senses.
  'NOBODY AT NORTHWIND CLINICS WAS TOLD OF THE BREACH BY THE NDA OF UNESCO IN NY OR LA.',
  'Breaking: on May 12 1999 the 1998 audit, 2002 of MMVAs XVII, a c.e.o of the Oak River Street Center of Foo also plans painting, Birch Holdings LLC.',
  'Place tea bags in hot water, board room plans, waste materials are, help, a rental, Comfort Inn Boss may march, the best may be.',
  'She restrikes mishandling microloans flimbered glorbs wugging; the zorbish-blick flemed it, and zaxes quorped him himself.',
  claimRows.map(({ rule }) => rule.example).join(' '),
]

const tagged = (nlp: Nlp, text: string): unknown =>
  nlp(text).document.map((terms) => terms.map((term) => [term.text, [...term.tags].sort(), term.switch]))

test.each(texts)('the fast tagger tags as the stock one does: %.40s', (text) => {
  const stock = freshCompromise() as Nlp
  const fast = freshCompromise() as Nlp
  speedUpTagger(fast.world())
  const expected = tagged(stock, text)
  expect(tagged(fast, text)).toEqual(expected)
  // What it remembers of the words is as true the next time.
  expect(tagged(fast, text)).toEqual(expected)
})
