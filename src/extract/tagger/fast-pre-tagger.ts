import { taggerByNeighbours } from './by-neighbours.ts'
import { taggerByWord } from './by-word.ts'
import { impliedTags } from './implied-tags.ts'
import type { PreTaggerWorld, Terms } from './pre-tagger-model.ts'
import { setTag } from './set-tag.ts'

interface Methods {
  readonly looksPlural: (word: string) => unknown
  readonly quickSplit: (document: readonly Terms[]) => readonly Terms[]
}

/** compromise's world with its first pass of the tagger, which is replaced. */
export type PreTagged = PreTaggerWorld & {
  readonly methods: { readonly two: Methods }
  readonly compute: { preTagger: (view: { readonly docs: readonly Terms[] }) => unknown }
}

/**
 * compromise's first pass of the tagger, equal in result: the same rules in the same order. The stock one asks the process's
 * environment at each tag, and takes each word's endings apart wherever it stands.
 */
export function speedUpPreTagger(world: PreTagged): void {
  const { looksPlural, quickSplit } = world.methods.two
  const addImplied = impliedTags(world, looksPlural)
  const tagByWord = taggerByWord(world, addImplied)
  const tagByNeighbours = taggerByNeighbours(world, addImplied)
  world.compute.preTagger = ({ docs }) => {
    for (const terms of docs) tagLabel(terms, world)
    for (const terms of quickSplit(docs)) {
      const isYelling = isInCapitals(terms)
      tagByWord(terms, isYelling)
      tagByNeighbours(terms, isYelling)
    }
  }
}

const noSaying: readonly string[] = ['Value', 'Email', 'PhoneNumber']

/** "Breaking: …", and not "Phone: 555-2938". */
function tagLabel(terms: Terms, world: PreTaggerWorld): void {
  const [first, second] = terms
  if (terms.length < 3 || first === undefined || !first.post.includes(':')) return
  if (!noSaying.some((tag) => second?.tags.has(tag))) setTag([first], 'Expression', world)
}

/** Whether no word begins with a small letter, of more than three that are no names. */
const isInCapitals = (terms: Terms): boolean =>
  !terms.some(({ text }) => /^[a-z]/.test(text)) && terms.filter(({ tags }) => !tags.has('ProperNoun')).length > 3
