import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Question } from '../src/extract/learned/questions.ts'
import { sha256 } from '../src/extract/stages/assemble.ts'
import { loadCorpus } from './train/corpus.ts'
import { examplesOf } from './train/examples.ts'
import { learn, type Example } from './train/logistic.ts'
import { nearMisses } from './train/near-misses.ts'

/** Signs that tell less than this, in thousandths of log-odds, are left out. */
const LEAST = 40

const target = fileURLToPath(new URL('../src/extract/learned/weights.json', import.meta.url))

function learnQuestion(question: Question, examples: readonly Example[]): Readonly<Record<string, number>> {
  const weights = [...learn(examples)].map(([name, weight]) => [name, Math.round(weight * 1000)] as const)
  const kept = weights.filter(([, weight]) => Math.abs(weight) >= LEAST)
  const yes = examples.filter((example) => example.yes).length
  process.stdout.write(`${question.padEnd(10)} ${examples.length} mentions, ${yes} of them yes, ${kept.length} signs\n`)
  return Object.fromEntries(kept)
}

const corpus = loadCorpus()
const misses = nearMisses()
const questions = [...examplesOf(corpus)].map(([question, examples]) => {
  const own = misses.flatMap(([asked, example]) => (asked === question ? [example] : []))
  return [question, learnQuestion(question, [...examples, ...own])] as const
})
const trainedOn = {
  texts: corpus.length,
  from: [
    'training/',
    'near misses of the rules',
    'test/press/worked-on',
    'test/press/later',
    'test/press/third',
    'test/press/briefs/worked-on',
  ],
  licence: 'Apache-2.0: written and marked for this project, with invented companies and people',
}
const learned = Object.fromEntries(questions)
const document = { trainedOn, sha256: sha256(JSON.stringify(learned)), questions: learned }
writeFileSync(target, `${JSON.stringify(document, null, 1)}\n`)
