import type { Run } from './run.ts'
import type { Token } from './token.ts'

/** Words of a name that give its acronym no letter, or may give it none. */
const small = /^(?:of|and|for|the|in|on|to|de|la|des|du|et|&)$/

/** Lengthens runs by the acronym in brackets behind them: "Organization for Aid and Co-operation in Asia (OACA)". */
export function spellOut(tokens: readonly Token[], runs: readonly Run[]): readonly Run[] {
  let result = runs
  tokens.forEach((token, at) => {
    if (!/\(\s?["“]?$/.test(token.gap) || !/^\p{Lu}[\p{L}&]{1,7}$/u.test(token.text)) return
    const first = startOf(tokens, at)
    if (first === undefined) return
    const covered = result.some((run) => run.first <= first && run.last >= at - 1)
    if (covered) return
    result = [...result.filter((run) => run.last < first || run.first >= at), { first, last: at - 1 }]
  })
  return result === runs ? runs : [...result].sort((a, b) => a.first - b.first)
}

/** Where the words start whose initials are the acronym at `at`, if there are such. */
function startOf(tokens: readonly Token[], at: number): number | undefined {
  const letters = (tokens[at]?.text ?? '').replace(/[^\p{L}]/gu, '').toLowerCase()
  if ((tokens[at]?.text.match(/\p{Lu}/gu) ?? []).length < 2) return undefined
  let rest = letters.length - 1
  for (let i = at - 1; i >= Math.max(0, at - letters.length * 2 - 2); i -= 1) {
    const token = tokens[i]
    if (token === undefined || (i < at - 1 && /[,;:.()]/.test(tokens[i + 1]?.gap ?? ''))) return undefined
    const initial = token.lower[0]
    if (initial === letters[rest] && (token.nameLike || small.test(token.lower) || token.gap === '-')) rest -= 1
    else if (!small.test(token.lower) && token.gap !== '-') return undefined
    if (rest < 0) return token.nameLike ? i : undefined
  }
  return undefined
}
