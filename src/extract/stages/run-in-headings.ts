/** As many paragraphs that open with a heading make a round-up; fewer may be chance: "Yes. The bank knew." */
const ROUND_UP = 3
/** A shorter line behind its heading is a field of a list ("Threat Actor: LockBit"), and no prose. */
const SHORTEST_SECTION = 100

const word = String.raw`(?:\p{Lu}[\p{L}\p{N}&'’-]*|\p{Ll}\p{Lu}[\p{L}\p{N}]*|of|and|&|for|the|at)`
const opening = new RegExp(
  String.raw`^[^\S\n]*((?:\d{1,2}[.)] )?${word}(?: ${word}){0,6})(?:[.]|:| [—–])[^\S\n]+(?=["“]?\p{Lu}|\p{Ll}?\d)`,
  'gmu',
)

// "What Happened. On May 3 we …": the parts of one notice, and of no round-up.
const asking = /^(?:what|how|who|why|when|where|for|if|our|your|we|you|i|it|this|that|no|yes|but|and|so|still|then)\b/i

/**
 * Where the headings of a round-up end that stand at the head of their paragraphs: "Kestrel Bank. The lender said …",
 * "Kestrel Bank: The lender …". They part its sections as headings of their own line do.
 */
export function runInHeadings(text: string): ReadonlySet<number> {
  const [ends, names] = [new Set<number>(), new Set<string>()]
  for (const match of text.matchAll(opening)) {
    const name = match[1] ?? ''
    const lineEnd = text.indexOf('\n', match.index)
    const isProse = (lineEnd === -1 ? text.length : lineEnd) - match.index >= SHORTEST_SECTION
    if (!isProse || asking.test(name)) continue
    // A label that comes again says who speaks: "ROE: We …".
    if (names.has(name)) return new Set()
    names.add(name)
    ends.add(match.index + match[0].indexOf(name) + name.length)
  }
  return ends.size < ROUND_UP ? new Set() : ends
}
