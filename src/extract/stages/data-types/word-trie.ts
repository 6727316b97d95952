import type { DataType } from '../../rules/data-types/data-type.ts'
import { foldWord } from './fold-word.ts'

/** What a row of words means. A weak wording ("age") counts only inside a list of data. */
export interface Meaning {
  readonly row: DataType
  readonly weak: boolean
}

interface Node {
  /** By the next word folded, and by its very form where a wording asks for that ("names!"). */
  readonly next: Map<string, Node>
  readonly exact: Map<string, Node>
  meaning?: Meaning
}

export interface WordTrie {
  readonly root: Node
}

interface Slot {
  readonly paths: readonly (readonly string[])[]
  readonly optional: boolean
}

/** Builds the trie of all wordings. A wording two rows have belongs to the first. */
export function buildTrie(rows: readonly DataType[]): WordTrie {
  const root = emptyNode()
  for (const row of rows) for (const wording of row.wordings) addWording(root, row, wording)
  return { root }
}

/**
 * The longest row of words that starts at `from`: its end and its meaning, or undefined.
 * `words` are folded, `surfaces` lower case; a wording in its very form ("names!") is kept under that form and a mark.
 */
export function longestMatch(
  trie: WordTrie,
  words: readonly string[],
  surfaces: readonly string[],
  from: number,
  until: number,
): (Meaning & { readonly end: number }) | undefined {
  let best: (Meaning & { readonly end: number }) | undefined
  let node: Node | undefined = trie.root
  for (let i = from; i < until; i++) {
    const exact: Node | undefined = node.exact.get(surfaces[i] ?? '')
    if (exact?.meaning !== undefined) best = { ...exact.meaning, end: i + 1 }
    node = node.next.get(words[i] ?? '') ?? exact
    if (node === undefined) break
    if (node.meaning !== undefined && (best?.end !== i + 1 || best.weak)) best = { ...node.meaning, end: i + 1 }
  }
  return best
}

function addWording(root: Node, row: DataType, wording: string): void {
  const weak = wording.startsWith('~')
  const slots = wording.replace(/^~/, '').split(' ').map(toSlot)
  // "customer? name" leaves "name" alone: by itself it is no kind of data, in the plural it is.
  const shortened = slots.length > 1 && slots.filter(({ optional }) => !optional).length === 1
  addSlots(root, slots, 0, [], (node, path) => {
    const alone = shortened && path.length === 1
    node.meaning ??= { row, weak: weak || alone }
    if (alone && !weak) child(root, `${plural(path[0] ?? '')}!`).meaning ??= { row, weak: false }
  })
}

const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

function toSlot(slot: string): Slot {
  const optional = slot.length > 1 && slot.endsWith('?')
  const alternatives = (optional ? slot.slice(0, -1) : slot).split('|')
  return { optional, paths: alternatives.map((word) => word.split('-').map((part) => foldKept(part))) }
}

const foldKept = (word: string): string => (word.endsWith('!') ? word.toLowerCase() : foldWord(word))

function addSlots(
  node: Node,
  slots: readonly Slot[],
  at: number,
  path: readonly string[],
  end: (node: Node, path: readonly string[]) => void,
): void {
  const slot = slots[at]
  if (slot === undefined) {
    if (path.length > 0) end(node, path)
    return
  }
  if (slot.optional) addSlots(node, slots, at + 1, path, end)
  for (const words of slot.paths) addSlots(words.reduce(child, node), slots, at + 1, [...path, ...words], end)
}

const emptyNode = (): Node => ({ next: new Map(), exact: new Map() })

function child(node: Node, word: string): Node {
  const isExact = word.endsWith('!')
  const [branch, form] = isExact ? [node.exact, word.slice(0, -1)] : [node.next, word]
  const known = branch.get(form)
  if (known !== undefined) return known
  const made = emptyNode()
  branch.set(form, made)
  return made
}
