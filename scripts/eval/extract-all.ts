import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/model.ts'
import type { ReaderAnswer } from './reader.ts'

const reader = fileURLToPath(new URL('./reader.ts', import.meta.url))

/** Where an article could not be read: its id and what was thrown. */
export interface Failure {
  readonly sourceId: string
  readonly error: string
}

export interface Extracted {
  /** Extraction documents as JSON, in the order of the articles; none where reading failed. */
  readonly documents: readonly string[]
  readonly failures: readonly Failure[]
}

/** Reads the articles in several processes at once, one article at a time each. */
export async function extractAll(
  articles: readonly Article[],
  processes: number,
  onProgress: (done: number) => void,
): Promise<Extracted> {
  const answers: ReaderAnswer[] = []
  let next = 0
  let done = 0
  const work = async (child: ChildProcess): Promise<void> => {
    for (let index = next++; index < articles.length; index = next++) {
      answers[index] = await ask(child, articles[index] as Article)
      onProgress(++done)
    }
  }
  const children = Array.from({ length: Math.min(processes, articles.length) }, () => fork(reader))
  try {
    await Promise.all(children.map(work))
  } finally {
    for (const child of children) child.kill()
  }
  return split(articles, answers)
}

function ask(child: ChildProcess, article: Article): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void =>
      reject(new Error(`${article.sourceId}: the reader ended with code ${code}`))
    child.once('exit', died)
    child.once('message', (answer: ReaderAnswer) => {
      child.off('exit', died)
      resolve(answer)
    })
    child.send(article)
  })
}

function split(articles: readonly Article[], answers: readonly ReaderAnswer[]): Extracted {
  const documents = answers.flatMap((answer) => ('document' in answer ? [answer.document] : []))
  const failures = answers.flatMap((answer, index) =>
    'error' in answer ? [{ sourceId: articles[index]?.sourceId ?? '', error: answer.error }] : [],
  )
  return { documents, failures }
}
