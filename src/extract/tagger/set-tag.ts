import type { SweptTerm, TagRules } from './net.ts'

/** A term that takes tags. */
type TaggedTerm = SweptTerm & {
  readonly tags: Set<string>
  readonly frozen?: boolean
  dirty?: boolean
  chunk?: string
}

type Tags = string | readonly string[]

interface World {
  readonly model: { readonly one: { readonly tagSet: TagRules } }
}

/**
 * compromise's `setTag`, equal in result. The stock one asks the process's environment at every tag whether to print what
 * it does, which takes longer than the tag.
 */
export function setTag(
  terms: readonly TaggedTerm[],
  tags: Tags | null | undefined,
  world: World,
  isSafe = false,
): void {
  if (!tags) return
  if (typeof tags !== 'string') {
    for (const tag of tags) setTag(terms, tag, world, isSafe)
    return
  }
  const { tagSet } = world.model.one
  const names = tags.trim().split(' ')
  terms.forEach((term, at) => {
    // "#Noun . #Adjective": a tag a term.
    const name = names.length === 1 ? names[0] : names[at]
    if (name) addTag(term, name.startsWith('#') ? name.slice(1) : name, tagSet, isSafe || term.frozen === true)
  })
}

/** Adds a tag with those above it; those it excludes go, or, where it is safe, keep it from being added. */
function addTag(term: TaggedTerm, tag: string, rules: TagRules, isSafe: boolean): void {
  if (tag === '.' || term.tags.has(tag)) return
  const { not = [], parents = [] } = rules[tag] ?? {}
  for (const other of not) {
    if (isSafe && term.tags.has(other)) return
    term.tags.delete(other)
  }
  for (const parent of parents) add(term, parent)
  add(term, tag)
  term.dirty = true
}

function add(term: TaggedTerm, tag: string): void {
  term.tags.add(tag)
  if (tag === 'Noun' || tag === 'Verb') term.chunk = tag
}
