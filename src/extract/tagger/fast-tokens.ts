import { Memory } from './memory.ts'

/** A term as the tokenizer makes it: a token without the marks and blanks round it, and its plain form. */
interface RawTerm {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly tags: Set<string>
  normal: string
  readonly machine?: string | null
  readonly implicit?: string
}

/** All that a stage replaced here asks of a view. */
interface Terms {
  readonly docs: readonly (readonly RawTerm[])[]
  readonly world: unknown
}

type Stage = (terms: Terms) => void

/** What of compromise's world makes tokens, and what of it is replaced. */
export interface TokenWorld {
  readonly model: { readonly one: { readonly aliases: Readonly<Record<string, string>> } }
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        readonly splitSentences: (text: string, world: unknown) => readonly string[]
        readonly splitTerms: (sentence: string, model: unknown) => readonly string[]
        readonly splitWhitespace: (token: string, model: unknown) => RawTerm
        fromString: (text: string, world: unknown) => RawTerm[][]
      }
    }
  }
  readonly compute: { readonly normal: Stage; alias: Stage; machine: Stage }
}

/** compromise's tokenizer and its two stages after it, equal in result: each token taken apart once, not wherever it stands. */
export function speedUpTokens(world: TokenWorld): void {
  const { tokenize } = world.methods.one
  const { alias, machine, normal } = world.compute
  const tokens = new Memory((token) => {
    const term = tokenize.splitWhitespace(token, world.model)
    normal({ docs: [[term]], world })
    return term
  })
  tokenize.fromString = (input, asked) =>
    tokenize.splitSentences(input, asked).map((sentence) =>
      tokenize.splitTerms(sentence, world.model).map((token) => {
        const { text, pre, post, normal: plain } = tokens.of(token)
        return { text, pre, post, tags: new Set<string>(), normal: plain }
      }),
    )
  const { aliases } = world.model.one
  world.compute.alias = only(alias, (term) => {
    const word = term.normal || term.text || term.machine || ''
    return word.includes('/') || Object.hasOwn(aliases, word)
  })
  world.compute.machine = only(
    machine,
    ({ implicit, normal: plain }) => Boolean(implicit) || !plain || marked.test(plain),
  )
}

/** What the form for machines is without. */
const marked = /['’#@-]/

/** A stage that looks at each term by itself, run where it may do something. */
const only =
  (stage: Stage, concerns: (term: RawTerm) => boolean): Stage =>
  ({ docs, world }) => {
    for (const terms of docs) for (const term of terms) if (concerns(term)) stage({ docs: [[term]], world })
  }
