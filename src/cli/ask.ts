import { graphql } from 'graphql'
import type { Answer } from '../ask/index.ts'
import type { ServiceContext } from '../context.ts'
import { createSchema } from '../schema.ts'
import type { ExitCode, Io } from './io.ts'
import { requestServer } from './server-client.ts'
import { withStore, type StoreOptions } from './with-store.ts'

export interface AskOptions extends StoreOptions {
  readonly server?: string
  readonly format: 'text' | 'json'
}

const document = `query Ask($question: String!) {
  ask(question: $question) {
    text
    status
    evidence {
      article { id sourceId title url publisher publishedAt }
      start
      end
      text
      sentence
      inTitle
    }
  }
}`

/** The answer with the articles it cites, as the API gives it. */
export type CitedAnswer = Omit<Answer, 'evidence'> & { readonly evidence: readonly CitedEvidence[] }

interface CitedEvidence {
  readonly article: { readonly [Key in 'sourceId' | 'title' | 'publisher' | 'publishedAt']: string | null }
  readonly start: number
  readonly end: number
  readonly sentence: string
}

/** Prints the answer and its evidence. Only a question that is not understood is a failure: no evidence is an answer. */
export async function runAsk(question: string, options: AskOptions, io: Io): Promise<ExitCode> {
  const answer =
    options.server === undefined
      ? await withStore(options, io, (context) => askGraph(question, context))
      : answerIn(await requestServer(options.server, document, { question }))
  await io.out(options.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer))
  return answer.status === 'NOT_UNDERSTOOD' ? 1 : 0
}

/** Asks by the API's own document, so that here and over HTTP the same is answered. */
export async function askGraph(question: string, contextValue: ServiceContext): Promise<CitedAnswer> {
  const schema = createSchema()
  const { data, errors } = await graphql({ schema, source: document, contextValue, variableValues: { question } })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return answerIn(data)
}

const answerIn = (data: unknown): CitedAnswer => (data as { readonly ask: CitedAnswer }).ask

/** The answer, then each piece of evidence with where it stands. */
export function answerText({ text, evidence }: CitedAnswer): string {
  const cited = evidence.map(({ article, start, end, sentence }) => {
    const source = [article.title ?? article.sourceId, article.publisher, article.publishedAt]
      .filter(Boolean)
      .join(', ')
    return `  [${source}, ${start}-${end}] ${sentence.replace(/\s+/g, ' ').trim()}\n`
  })
  return `${text}\n${cited.join('')}`
}
