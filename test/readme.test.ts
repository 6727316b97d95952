import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerText, askGraph } from '../src/cli/ask.ts'
import { readingSummary } from '../src/cli/reading-summary.ts'
import { usualQuestions } from '../src/cli/serve.ts'
import { extract } from '../src/extract/index.ts'
import { readArticle } from '../scripts/eval/sets.ts'
import { openApi } from './resolvers/api.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const article = readArticle(new URL('../data/article.txt', import.meta.url).pathname)

/** The first block of a kind behind a comment. */
function blockAfter(text: string, kind: string): string {
  const found = new RegExp('```' + kind + '\\n([\\s\\S]*?)\\n```').exec(readme.slice(readme.indexOf(text)))
  if (found?.[1] === undefined) throw new Error(`README.md has no ${kind} behind "${text}"`)
  return found[1]
}

test('what npm start prints is what the README shows of it', async () => {
  const extraction = extract(article)
  const api = await openApi([{ article, extraction }])
  const printed = [readingSummary(extraction)]
  for (const question of usualQuestions)
    printed.push(`> ${question}\n${answerText(await askGraph(question, { store: api.store, extract }))}`)
  await api.runner.close()

  const lines = printed.join('\n').split('\n')
  const shown = blockAfter('printed by: npm start', 'text').split('\n')
  let at = 0
  for (const line of shown.filter((text) => text !== '' && text.trim() !== '…')) {
    const found = lines.indexOf(line, at)
    expect(found, `"${line}" is not printed, or not in this order`).toBeGreaterThanOrEqual(at)
    at = found + 1
  }
  expect(at).toBeGreaterThan(0)
})

test('the query in the README is answered as it says', async () => {
  const api = await openApi([{ article, extraction: extract(article) }])
  const { data, errors } = await api.query(blockAfter('## Ask in GraphQL', 'graphql'))
  await api.runner.close()
  expect(errors).toBeUndefined()
  expect(data).toEqual(JSON.parse(blockAfter('answered by the query above', 'json')))
})

test('every script that the README names is there, and every script is named', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)[^`]*`/g)].map(([, name]) => name ?? '')
  const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'))
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([])
  expect(own.filter((name) => !named.includes(name))).toEqual([])
})
