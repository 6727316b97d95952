/**
 * Learns from marked texts what no rule reads and writes `src/extract/learned/weights.json`.
 * Usage: tsx scripts/train.ts names | mentions: names first, since what is said of mentions hangs on which names are read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Question } from '../src/extract/learned/questions.ts'
import { sha256 } from '../src/extract/stages/assemble.ts'
import { loadCorpus, type MarkedText } from './train/corpus.ts'
import { examplesOf } from './train/examples.ts'
import { learnFromBags, type Example } from './train/logistic.ts'
import { nearMisses } from './train/near-misses.ts'
import { matterExamples } from './train/matters.ts'
import { phraseExamples } from './train/phrases.ts'

/** Signs that tell less than this, in thousandths of log-odds, are left out. */
const LEAST = 40

const target = fileURLToPath(new URL('../src/extract/learned/weights.json', import.meta.url))

type Weights = Readonly<Record<string, number>>

function learnQuestion(question: Question, examples: readonly Example[]): readonly [Question, Weights] {
  const weights = [...learnFromBags(examples)].map(([name, weight]) => [name, Math.round(weight * 1000)] as const)
  const kept = weights.filter(([, weight]) => Math.abs(weight) >= LEAST)
  const yes = examples.filter((example) => example.yes).length
  process.stdout.write(`${question.padEnd(12)} ${examples.length} asked, ${yes} of them yes, ${kept.length} signs\n`)
  return [question, Object.fromEntries(kept)]
}

function learnMentions(corpus: readonly MarkedText[]): readonly (readonly [Question, Weights])[] {
  const misses = nearMisses()
  return [...examplesOf(corpus), ...matterExamples(corpus)].map(([question, examples]) => {
    const own = misses.flatMap(([asked, example]) => (asked === question ? [example] : []))
    return learnQuestion(question, [...examples, ...own])
  })
}

const parts = {
  names: (corpus: readonly MarkedText[]) => [learnQuestion('organization', phraseExamples(corpus))],
  mentions: learnMentions,
} as const

const isPart = (name: string | undefined): name is keyof typeof parts => name !== undefined && name in parts

function train(part: keyof typeof parts): void {
  const corpus = loadCorpus()
  const { questions } = JSON.parse(readFileSync(target, 'utf8')) as { readonly questions: Record<string, Weights> }
  const learned = { ...questions, ...Object.fromEntries(parts[part](corpus)) }
  const sorted = Object.fromEntries(Object.entries(learned).sort(([a], [b]) => (a < b ? -1 : 1)))
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
  const document = { trainedOn, sha256: sha256(JSON.stringify(sorted)), questions: sorted }
  writeFileSync(target, `${JSON.stringify(document, null, 1)}\n`)
}

const [part] = process.argv.slice(2)
if (isPart(part)) train(part)
else {
  process.stderr.write('Say what to learn: tsx scripts/train.ts names, then tsx scripts/train.ts mentions.\n')
  process.exitCode = 2
}
