import { IsOrHas } from './is-or-has.ts'
import { isPossessive } from './possessive.ts'
import { setTag, type TaggedTerm, type World } from './set-tag.ts'

type Terms = readonly TaggedTerm[]

/** What compromise's stages for contractions ask of a document. */
export interface ContractionView {
  readonly document: readonly TaggedTerm[][]
  readonly world: World
  fromText(text: string): { readonly docs: readonly Terms[] }
  update(): unknown
}

type SplitStage = (view: ContractionView) => void
type TagStage = (terms: { readonly docs: readonly Terms[]; readonly world: World }) => void

export interface ContractionWorld {
  readonly model: { readonly one: { readonly contractions: readonly KnownContraction[] } }
  readonly compute: {
    contractions: SplitStage
    contractionTwo: SplitStage
    readonly freeze: TagStage
    readonly lexicon: TagStage
    readonly preTagger: TagStage
    readonly unfreeze: TagStage
  }
}

/** "cannot", or what stands before or after an apostrophe. */
interface KnownContraction {
  readonly word?: string
  readonly before?: string
  readonly after?: string
}

/**
 * compromise's two stages that take contractions apart, equal in result. The first is run on sentences alone that may hold
 * one. Of the second all is done here that comes after it, "is", "has" and possession.
 */
export function speedUpContractions({ model, compute }: ContractionWorld): void {
  const { contractions, contractionTwo } = compute
  const mayBeOne = contractionTest(model.one.contractions)
  compute.contractions = (view) => {
    contractions(withSentences(view, (terms) => terms.some(mayBeOne)))
  }
  compute.contractionTwo = (view) => {
    // "didn't" and "they'd" were taken apart by the first stage already, but for a few.
    const isLeft = (terms: Terms): boolean => terms.some(({ normal, implicit }) => !implicit && endsInDOrT.test(normal))
    contractionTwo(withSentences(view, isLeft))
    const splitter = new Splitter(view, compute)
    for (const [sentence, terms] of view.document.entries()) if (!isLeft(terms)) splitter.split(terms, sentence)
  }
}

/** "'t" after the first apostrophe, up to the next one or the end. */
const endsInDOrT = /^[^']*'[dt](?:'|$)/

/** The view with the sentences alone that a stage may change, each at its own place. */
function withSentences(view: ContractionView, concerns: (terms: Terms) => boolean): ContractionView {
  const document: TaggedTerm[][] = []
  for (const [at, terms] of view.document.entries()) if (concerns(terms)) document[at] = terms
  return { document, world: view.world, fromText: (text) => view.fromText(text), update: () => view.update() }
}

/** "44-2", "4km". */
const numeric = /^[+-]?[0-9].*[-–—a-z°²³µ/]/

function contractionTest(known: readonly KnownContraction[]): (term: TaggedTerm) => boolean {
  const words = new Set(known.map(({ word }) => word))
  const befores = new Set([...known.map(({ before }) => before), 'j', 'l', 'd', 'there'])
  const afters = new Set([...known.map(({ after }) => after), 'd', 't'])
  return ({ normal, text }) => {
    if (words.has(normal) || numeric.test(normal) || numeric.test(text)) return true
    if (!normal.includes("'")) return false
    const [before, after] = normal.split("'", 2)
    return befores.has(before) || afters.has(after)
  }
}

/** Takes the contractions of a document's sentences apart. */
class Splitter {
  readonly #view: ContractionView
  readonly #tag: TagStage
  /** A contraction's words are read as a text of their own, which nothing round it changes: once a document. */
  readonly #read = new Map<string, Terms>()

  constructor(view: ContractionView, { freeze, lexicon, preTagger, unfreeze }: ContractionWorld['compute']) {
    this.#view = view
    this.#tag = (terms) => {
      for (const stage of [freeze, lexicon, preTagger, unfreeze]) stage(terms)
    }
  }

  split(terms: TaggedTerm[], sentence: number): void {
    const verb = new IsOrHas(terms)
    let isSplit = false
    for (let at = terms.length - 1; at >= 0; at -= 1) {
      const term = terms[at]
      if (term === undefined || term.implicit || !endsInS.test(term.normal)) continue
      if (isPossessive(terms, at)) {
        setTag([term], 'Possessive', this.#view.world)
        continue
      }
      this.#putIn(terms, at, sentence, wordsOf(terms, at, verb))
      isSplit = true
    }
    // What comes before the last word that was put in asks of a word only whether it is the sentence's first.
    if (isSplit) for (const [at, { index }] of terms.entries()) if (index !== undefined) index[1] = at
  }

  /** Puts words in the place of one, and tags them and those beside them again. */
  #putIn(terms: TaggedTerm[], at: number, sentence: number, text: string): void {
    const words = this.#wordsFor(text)
    const term = terms[at]
    if (term === undefined) return
    const last = words.length - 1
    const put = words.map((word, n): TaggedTerm => ({
      ...word,
      tags: new Set(word.tags),
      implicit: word.text,
      machine: word.text,
      pre: n === 0 ? term.pre : '',
      post: n === last ? term.post : '',
      text: n === 0 ? term.text : '',
      normal: n === 0 ? term.normal : '',
      index: [sentence, at + n],
    }))
    terms.splice(at, 1, ...put)
    this.#tag({ docs: [terms.slice(Math.max(0, at - 1), at + put.length + 1)], world: this.#view.world })
  }

  #wordsFor(text: string): Terms {
    const known = this.#read.get(text)
    if (known !== undefined) return known
    const words = this.#view.fromText(text).docs[0] ?? []
    this.#read.set(text, words)
    return words
  }
}

const endsInS = /^[^']*'s(?:'|$)/

/** "let us", "there are", "spencer has", "it is". */
function wordsOf(terms: Terms, at: number, verb: IsOrHas): string {
  const before = terms[at]?.normal.split("'", 1)[0] ?? ''
  if (before === 'let') return `${before} us`
  if (before === 'there' && terms[at + 1]?.tags.has('Plural') === true) return `${before} are`
  return `${before} ${verb.after(at)}`
}
