import { execute, parse, type DocumentNode, type GraphQLResolveInfo } from 'graphql'
import { ask, type Answer } from '../ask/index.ts'
import type { ServiceContext } from '../context.ts'
import { wordsOf } from './arguments.ts'

// The texts are those of `ask`, a dozen; parsing them anew would cost more than running them.
const parsed = new Map<string, DocumentNode>()

/** A question is answered by queries to this very API, in this process. */
export function answerQuestion(
  _root: unknown,
  { question }: { readonly question: string },
  contextValue: ServiceContext,
  { schema }: GraphQLResolveInfo,
): Promise<Answer> {
  return ask(wordsOf('question', question), async (text, variableValues) => {
    const document = parsed.get(text) ?? parse(text)
    parsed.set(text, document)
    const { data, errors } = await execute({ schema, document, contextValue, variableValues })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    return data
  })
}
