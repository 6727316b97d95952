import { describing, spanning } from '../../rules/exposure-words.ts'
import type { DataList } from './data-list.ts'
import { closeOfInsertion } from './insertions.ts'
import { isMainVerb } from './grammar.ts'
import type { Step } from './steps.ts'
import { forceOf, isAuxiliary, isCopula, isHolding, isSubordinator, isTaking, isTransparent, isVerb } from './words.ts'

/** The lists of data in a sentence: kinds with no verb of their own between them. */
export function toDataLists(steps: readonly Step[]): readonly DataList[] {
  const places = steps.flatMap(({ type }, i) => (type === undefined ? [] : [i]))
  const lists: number[][] = []
  for (const place of places) {
    const before = lists.at(-1)?.at(-1)
    if (before !== undefined && areTied(steps, before, place)) lists.at(-1)?.push(place)
    else lists.push([place])
  }
  return lists.map((kinds) => ({
    first: kinds[0] ?? 0,
    last: kinds.at(-1) ?? 0,
    kinds,
  }))
}

function areTied(steps: readonly Step[], from: number, to: number): boolean {
  if (to - from > 16) return false
  for (let at = from + 1; at < to; at += 1) {
    const step = steps[at]
    if (step === undefined || step.word === '?') return false
    if (step.word === '"') {
      if (!isQuotedItem(steps, at, to)) return false
      continue
    }
    if (step.word === '(') at = closingOf(steps, at, to)
    const close = closeOfInsertion(steps, at)
    if (close !== undefined && close < to && /^(?:and|or)$/.test(steps[close + 1]?.word ?? '')) {
      at = close
      continue
    }
    if (isHolding(step) && isMainVerb(steps, at)) return false
    if (leadsTo.has(step.word) && steps[at + 1]?.word === 'to') continue
    if (step.word === ':' || isTransparent(step) || isItem(steps, at) || describes(steps, at)) continue
    if (isCompound(steps, at) || /^(?:up|in|on|off)$/.test(step.word)) continue
    if (isTaking(step) || isHolding(step) || isCopula(step) || isAuxiliary(step)) return false
    if (/^(?:from|by|to)$/.test(step.word) && /^(?:,|and|or)$/.test(steps[at + 1]?.word ?? '')) continue
    if (step.word === 'to' && (leadsTo.has(steps[at - 1]?.word ?? '') || spans(steps, from))) continue
    if (isSubordinator(step) || isVerb(step) || /^(?:which|who|that|from|by|to|against|into)$/.test(step.word))
      return false
  }
  return true
}

/** "names and links to profiles": an item with its own preposition. */
const leadsTo: ReadonlySet<string> = new Set(
  'link links url urls reference references connection connections'.split(' '),
)

/** 'names and plain text "passcodes"': marks round one item alone. */
const isQuotedItem = (steps: readonly Step[], open: number, to: number): boolean =>
  open + 1 === to && steps[to + 1]?.word === '"'

/** "everything from contracts to crew lists", "ranging from names to fingerprints": the kinds between name the ends. */
function spans(steps: readonly Step[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 14); at -= 1)
    if (steps[at]?.word === 'from') return spanning.has(steps[at - 1]?.word ?? '')
  return false
}

/** What stands in brackets parts no list. */
function closingOf(steps: readonly Step[], open: number, to: number): number {
  for (let at = open + 1; at < to; at += 1) if (steps[at]?.word === ')') return at
  return open
}

/** A word the tagger took for a verb that ends an item of the list: "names, gun purchases, dates of birth". */
function isItem(steps: readonly Step[], at: number): boolean {
  const [before, step, after] = [steps[at - 1], steps[at], steps[at + 1]]
  if (step === undefined || before === undefined || after === undefined) return false
  // "names, fragments of card numbers"
  if (/s$/.test(step.word) && after.word === 'of' && steps[at + 2]?.type !== undefined)
    return /^(?:,|and|or)$/.test(before.word)
  if (!/^(?:,|and|or|\))$/.test(after.word)) return false
  // "make and model, serial numbers"
  if (/^(?:and|or)$/.test(before.word) && !/ed$/.test(step.word)) return after.word === ','
  return /(?:s|ing)$/.test(step.word) && /^[NAVCM.]$/.test(before.pos)
}

/** "names, gun purchases", "40 expired cards": what the tagger took for a verb describes the kind. */
function isCompound(steps: readonly Step[], at: number): boolean {
  const [before, step, after] = [steps[at - 1], steps[at], steps[at + 1]]
  if (step === undefined || before === undefined || (after?.type === undefined && after?.word !== 'data')) return false
  if (isTaking(step) || isHolding(step) || isCopula(step) || isAuxiliary(step)) return false
  if (/ed$/.test(step.word)) return before.pos === 'M' || /^(?:CNT|,)$/.test(before.word)
  if (/s$/.test(step.word)) return /^(?:,|and)$/.test(before.word) && after.type !== undefined
  return (before.word === ',' || isTransparent(before)) && !/ing$/.test(step.word)
}

/** "messages sent between users", "data collected from users": a participle that only describes. */
function describes(steps: readonly Step[], at: number): boolean {
  const [before, step] = [steps[at - 1], steps[at]]
  if (step === undefined || before === undefined) return false
  if (before.type === undefined && before.pos !== 'N' && before.pos !== 'R') return false
  const force = forceOf(step)
  if (force === 'HANDLING' || force === 'GATHERING') return /(?:ed|en|sent)$/.test(step.word)
  return describing.has(step.word)
}
