import type { SweptTerm, TagRules } from './net.ts'

/** A term that takes tags. */
export type TaggedTerm = SweptTerm & {
  readonly tags: Set<string>
  frozen?: boolean
  switch?: string
  dirty?: boolean
  index?: [sentence: number, word: number]
  chunk?: string
}

export type Tags = string | readonly string[]

export interface World {
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
  const trimmed = tags.trim()
  // "#Noun . #Adjective": a tag a term.
  const names = trimmed.includes(' ') ? trimmed.split(' ') : null
  for (let at = 0; at < terms.length; at += 1) {
    const [term, name] = [terms[at], names === null ? trimmed : names[at]]
    if (term && name) addTag(term, name.startsWith('#') ? name.slice(1) : name, tagSet, isSafe || term.frozen === true)
  }
}

const none: readonly string[] = []

/** Adds a tag with those above it; those it excludes go, or, where it is safe, keep it from being added. */
function addTag(term: TaggedTerm, tag: string, rules: TagRules, isSafe: boolean): void {
  if (tag === '.' || term.tags.has(tag)) return
  const rule = rules[tag]
  for (const other of rule?.not ?? none) {
    if (isSafe && term.tags.has(other)) return
    term.tags.delete(other)
  }
  for (const parent of rule?.parents ?? none) add(term, parent)
  add(term, tag)
  term.dirty = true
}

function add(term: TaggedTerm, tag: string): void {
  term.tags.add(tag)
  if (tag === 'Noun' || tag === 'Verb') term.chunk = tag
}
