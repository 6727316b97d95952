import { ambiguousActors, gangHeads, gangNouns, postingVerbs, thefts } from '../../rules/lexicon/threat-actors.ts'
import type { Segment } from './segment.ts'
import type { Token } from './token.ts'

/** "the Grey Heron gang", "Grey Heron ransomware operators"; "Play ransomware" where the gang is known by that name. */
export function isGang(tokens: readonly Token[], { key, last }: Segment): boolean {
  const [next, after] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? '']
  if (/^(?:hacking|threat|apt|cyberespionage|cybercrime|extortion)$/.test(next)) return gangHeads.test(after)
  // "Kestrel’s hackers" are those who robbed it.
  if (gangNouns.test(next)) return !(tokens[last]?.owner === true && /^(?:hack|cybercriminal|extortion)/.test(next))
  return next === 'ransomware' && (gangHeads.test(after) || ambiguousActors.has(key))
}

/** "attributed the intrusion to Grey Heron, a group it …", "blamed the hack on Grey Heron, an outfit that …". */
export function isBlamed(tokens: readonly Token[], { first, last }: Segment): boolean {
  if (!/^(?:to|on)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const isBlame = tokens
    .slice(Math.max(0, first - 12), first - 1)
    .some(({ lower }) => /^(?:attribut(?:ed|es|ing)|blam(?:ed|es|ing)|pinned|traced)$/.test(lower))
  return (
    isBlame &&
    tokens.slice(last + 1, last + 9).some(({ lower }) => /^(?:group|crew|outfit|team|actor|collective)$/.test(lower))
  )
}

/** "Grey Heron claimed responsibility", "the Grey Heron group listed the bank on its leak site": what only thieves do. */
export function claimsTheft(tokens: readonly Token[], from: number): boolean {
  const after = tokens.slice(from, from + 5).findIndex(({ lower }) => postingVerbs.test(lower))
  const at = from + after
  if (
    after === -1 ||
    tokens.slice(from, at).some(({ nameLike, lower }) => nameLike || /^(?:by|of|which|that)$/.test(lower))
  )
    return false
  const rest = tokens
    .slice(at, at + 16)
    .map(({ lower, gap }) => (/[.;:“”"]/.test(gap.trim()) ? `| ${lower}` : lower))
    .join(' ')
  return thefts.test(rest)
}
