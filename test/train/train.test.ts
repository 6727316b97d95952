import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../scripts/train/corpus.ts'
import { isSameParty } from '../../scripts/train/same-party.ts'
import { learn, learnFromBags, type Example } from '../../scripts/train/logistic.ts'

const example = (yes: boolean, ...names: readonly string[]): Example => ({
  features: names.map((name) => [name, 1] as const),
  yes,
})

describe('learning', () => {
  const examples = Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0 ? example(true, 'always', 'stolen') : example(false, 'always', 'printed'),
  )

  test('gives a sign the side on which it was seen', () => {
    const weights = learn(examples)
    expect(weights.get('stolen')).toBeGreaterThan(0.5)
    expect(weights.get('printed')).toBeLessThan(-0.5)
  })

  test('leaves out what was seen once', () => {
    expect(learn([...examples, example(true, 'once')]).has('once')).toBe(false)
  })

  test('gives the same weights each time', () => {
    expect([...learn(examples)]).toEqual([...learn(examples)])
  })
})

describe('learning from bags of places', () => {
  const place = (yes: boolean, bag: string, ...names: readonly string[]): Example => ({
    ...example(yes, ...names),
    bag,
  })
  const bags = Array.from({ length: 40 }, (_, at) => [
    place(true, `told ${at}`, 'always', 'wrote'),
    place(true, `told ${at}`, 'always', 'printed'),
    place(false, `untold ${at}`, 'always', 'printed'),
    place(false, `untold again ${at}`, 'always', 'printed'),
  ]).flat()

  test('the place that says it outweighs the one that only stands in its text', () => {
    const [all, best] = [learn(bags), learnFromBags(bags)]
    expect(best.get('wrote')).toBeGreaterThan(0.5)
    expect(best.get('printed')).toBeLessThan(all.get('printed') ?? 0)
  })
})

describe('whether two names are of one party', () => {
  test.each([
    ['Alder Bank', 'the Alder Bank Inc.', true],
    ['Office for Civil Rights', 'OCR', true],
    ['affected individuals', 'the people', true],
    ['Alder Bank', 'Birch Bank', false],
    ['patients', 'employees', false],
  ] as const)('%s · %s', (one, other, same) => {
    expect(isSameParty(one, other)).toBe(same)
    expect(isSameParty(other, one)).toBe(same)
  })
})

describe('the texts that are learned from', () => {
  const corpus = loadCorpus()

  test('say what their marks say', () => {
    const absent = corpus.flatMap(({ article, marks }) =>
      marks.incidents.flatMap(({ data }) =>
        data.flatMap(({ phrase }) => (article.text.includes(phrase) ? [] : `${article.sourceId}: ${phrase}`)),
      ),
    )
    expect(corpus.length).toBeGreaterThan(1000)
    expect(absent).toEqual([])
  })

  test.each(['test/press/kept', 'test/press/briefs/kept'])('hold none of %s', (folder) => {
    const path = new URL(`../../${folder}`, import.meta.url)
    expect(existsSync(path)).toBe(true)
    const kept = new Set(readdirSync(path).map((file) => file.replace(/(?:\.gold)?\.json$/, '')))
    expect(corpus.filter(({ article }) => kept.has(article.sourceId))).toEqual([])
  })
})
