import type { ServiceContext } from '../context.ts'
import type {
  ArticleRef,
  ClaimFilter,
  QuoteFilter,
  StoredArticle,
  StoredClaim,
  StoredEntity,
  StoredQuote,
} from '../graph/graph-store.ts'
import type { EntityKind, EntityRole, Predicate, Status } from '../model.ts'
import { pageOf, wordsIfGiven, wordsOf, type PageArguments } from './arguments.ts'
import { answerQuestion } from './ask.ts'
import { toConnection, type Connection } from './connection.ts'
import { typedNode } from './node.ts'

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined }
type Resolver<Arguments, Result> = (root: unknown, args: Arguments, context: ServiceContext) => Promise<Result>
type EntityListArguments = PageArguments & Optional<{ nameContains: string; role: EntityRole }>

const oneOf =
  (kind: EntityKind): Resolver<{ readonly name: string }, StoredEntity | null> =>
  (_root, { name }, { store }) =>
    store.entity(kind, wordsOf('name', name))

const pageOfKind =
  (kind: EntityKind): Resolver<EntityListArguments, Connection<StoredEntity>> =>
  async (_root, args, { store }) => {
    const filter = { nameContains: wordsIfGiven('nameContains', args.nameContains), role: args.role ?? undefined }
    return toConnection(await store.entities(kind, filter, pageOf(args)), args)
  }

const article: Resolver<{ readonly id: string }, StoredArticle | null> = (_root, { id }, { store }) =>
  store.article(wordsOf('id', id))

const articles: Resolver<PageArguments, Connection<ArticleRef>> = async (_root, args, { store }) =>
  toConnection(await store.articles(pageOf(args)), args)

const claims: Resolver<PageArguments & Optional<ClaimFilter>, Connection<StoredClaim>> = async (
  _root,
  args,
  { store },
) => toConnection(await store.claims(claimFilter(args), pageOf(args)), args)

function claimFilter(args: Optional<ClaimFilter>): ClaimFilter {
  return {
    predicate: args.predicate ?? (undefined as Predicate | undefined),
    status: args.status ?? (undefined as Status | undefined),
    subject: wordsIfGiven('subject', args.subject),
    object: wordsIfGiven('object', args.object),
    assertedBy: wordsIfGiven('assertedBy', args.assertedBy),
    about: wordsIfGiven('about', args.about),
  }
}

const quotes: Resolver<PageArguments & Optional<QuoteFilter>, Connection<StoredQuote>> = async (
  _root,
  args,
  { store },
) => {
  const filter = {
    speaker: wordsIfGiven('speaker', args.speaker),
    about: wordsIfGiven('about', args.about),
    contains: wordsIfGiven('contains', args.contains),
  }
  return toConnection(await store.quotes(filter, pageOf(args)), args)
}

const whoSaid: Resolver<PageArguments & { readonly words: string }, Connection<StoredQuote>> = async (
  _root,
  args,
  { store },
) => toConnection(await store.whoSaid(wordsOf('words', args.words), pageOf(args)), args)

const node: Resolver<{ readonly id: string }, ReturnType<typeof typedNode> | null> = async (
  _root,
  { id },
  { store },
) => {
  const found = await store.node(wordsOf('id', id))
  return found === null ? null : typedNode(found)
}

export const queryResolvers = {
  Query: {
    article,
    articles,
    organization: oneOf('ORGANIZATION'),
    organizations: pageOfKind('ORGANIZATION'),
    person: oneOf('PERSON'),
    people: pageOfKind('PERSON'),
    incident: oneOf('INCIDENT'),
    incidents: pageOfKind('INCIDENT'),
    quotes,
    claims,
    whoSaid,
    node,
    ask: answerQuestion,
  },
}
