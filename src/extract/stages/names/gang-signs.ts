import { ambiguousActors, gangHeads, gangNouns, postingVerbs, thefts } from '../../rules/lexicon/threat-actors.ts'
import type { Segment } from './segment.ts'
import type { Token } from './token.ts'

/** "the Grey Heron gang", "Grey Heron ransomware operators"; "Play ransomware" where the gang is known by that name. */
export function isGang(tokens: readonly Token[], { key, last }: Segment): boolean {
  const [next, after] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? '']
  if (/^(?:hacking|threat|apt|cyberespionage|cybercrime|extortion)$/.test(next)) return gangHeads.test(after)
  // "Kestrel’s hackers" are those who robbed it.
  if (gangNouns.test(next)) return !(tokens[last]?.owner === true && /^(?:hack|cybercriminal|extortion)/.test(next))
  if (/^ransomware/.test(next)) return gangHeads.test(after) || ambiguousActors.has(key) || isTrade(tokens, last + 1)
  if (tokens[last]?.owner === true && isLeakSite(tokens, last + 1)) return true
  return isBand(tokens, last + 1)
}

/** "ransomware-as-a-service operation", in four words or in one: a program's name stands before the first of them alone. */
const isTrade = (tokens: readonly Token[], at: number): boolean =>
  /^ransomware[- ]as[- ]a[- ]service (?:operation|group|gang|crew|outfit|operators?|affiliates?)\b/.test(
    tokens
      .slice(at, at + 6)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "Grey Heron’s leak site" */
const isLeakSite = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:\w+ ){0,2}(?:leak|extortion|shaming|dark web|darknet)(?: web)? (?:site|page|blog|portal))\b/.test(
    tokens
      .slice(at, at + 6)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** What is said of deeds before the name of those who did them: "orchestrated by", "hackers from". */
const deedsOf =
  /(?:\bwork of|\b(?:orchestrated|perpetrated|masterminded|claimed|extorted|mounted) by|\b(?:leak|extortion) site of|\b(?:hackers|hacktivists|cybercriminals|extortionists) (?:from|of|with|at))$/

/** Programs are fallen victim to as well, but few have names of two words. */
const fallenTo = /\b(?:fell|falling|fallen) (?:victim|prey) to$/

const attributing = /^attribut(?:ed|es|ing)$/

const deeds =
  /^(?:breach|breaches|attacks?|intrusions?|thefts?|hacks?|campaign|compromise|cyberattacks?|hacking|operation)$/

/** "The attack was the work of Grey Heron", "attributed the intrusion to Grey Heron": a name that tells of no house. */
export function isCulprit(tokens: readonly Token[], { first, last, weight }: Segment): boolean {
  if (weight > 0.5) return false
  const before = tokens.slice(Math.max(0, first - 14), first)
  const leading = before
    .slice(-3)
    .map(({ lower }) => lower)
    .join(' ')
  if (deedsOf.test(leading)) return true
  if (fallenTo.test(leading))
    return tokens.slice(first, last + 1).filter(({ text }) => /^\p{L}{2}/u.test(text)).length > 1
  return (
    before.at(-1)?.lower === 'to' &&
    before.some(({ lower }) => attributing.test(lower)) &&
    before.some(({ lower }) => deeds.test(lower))
  )
}

const bands = /^(?:group|collective|outfit|ring|team|operation|organi[sz]ation|brand|gang|crew|syndicate)$/

/** "the Grey Heron group that plundered", "a leader of the Grey Heron ring", "an alleged Grey Heron member". */
function isBand(tokens: readonly Token[], at: number): boolean {
  const [noun, relative, verb] = [at, at + 1, at + 2].map((index) => tokens[index]?.lower ?? '')
  if (/^(?:members?|affiliates?|leaders?|ringleaders?)$/.test(noun ?? ''))
    return tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:alleged|suspected|accused|arrested|jailed)$/.test(lower))
  if (!bands.test(noun ?? '')) return false
  if (/^(?:that|which)$/.test(relative ?? '') && robbing.test(verb ?? '')) return true
  let from = at - 1
  while (tokens[from]?.nameLike === true) from -= 1
  if (tokens[from]?.lower !== 'the' || !/^(?:of|from|with)$/.test(tokens[from - 1]?.lower ?? '')) return false
  return (
    tokens
      .slice(Math.max(0, from - 4), from - 1)
      .some(({ lower }) => /^(?:ringleaders?|kingpin|mastermind|hackers?|affiliates?)$/.test(lower)) ||
    (/^(?:members?|leaders?|administrators?)$/.test(tokens[from - 2]?.lower ?? '') &&
      tokens.some(({ lower }) =>
        /^(?:arrested|charged|indicted|extradited|jailed|sentenced|hacked|hacking|alleged|allegedly|suspected)$/.test(
          lower,
        ),
      ))
  )
}

const robbing =
  /^(?:plundered|hacked|breached|stole|robbed|looted|raided|attacked|extorted|ransacked|infiltrated|compromised|hit|leaked|dumped|blackmailed)$/

/** "Grey Heron, which other vendors track as TA-9", "Grey Heron, also tracked as TA-9". */
export function isTracked(tokens: readonly Token[], at: number): boolean {
  if (!/^, ?|^ ?\($/.test(tokens[at]?.gap ?? '')) return false
  const words = tokens
    .slice(at, at + 7)
    .map(({ lower, gap }, i) => (i > 0 && /[,;:.()]/.test(gap) ? `| ${lower}` : lower))
    .join(' ')
  return /^(?:(?:which|whom|whose|who) [^|]{0,40}?\btrack(?:s|ed)?(?: it| them)?(?: as| under)\b|(?:also |otherwise |better )?tracked (?:as|by|under)\b)/.test(
    words,
  )
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
    tokens
      .slice(from, at)
      .some(({ nameLike, lower }) => nameLike || /^(?:by|of|which|that|was|were|been|being|is|are)$/.test(lower))
  )
    return false
  const rest = tokens
    .slice(at, at + 16)
    .map(({ lower, gap }) => (/[.;:“”"]/.test(gap.trim()) ? `| ${lower}` : lower))
    .join(' ')
  return thefts.test(rest)
}
