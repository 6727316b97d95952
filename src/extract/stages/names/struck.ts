import { entering, hitEvents, robbing, systemsOwned } from '../../rules/lexicon/struck-words.ts'
import { thieves } from '../../rules/hit-words.ts'
import type { Run } from './run.ts'
import type { Token } from './token.ts'

/** Whether the words round a name say that it was hit, or what befalls only an organization on that account. */
export function isStruck(tokens: readonly Token[], { first, last }: Run): boolean {
  return isStruckBefore(tokens, first, last) || ((last > first || !isInitial(tokens[first])) && isAfter(tokens, last))
}

const isInitial = (token: Token | undefined): boolean => token?.initial === true

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Whether one of the words between two places, none of them behind a mark, is of the kind. */
function holds(tokens: readonly Token[], from: number, until: number, kind: ReadonlySet<string>): boolean {
  for (let at = until - 1; at >= Math.max(0, from); at -= 1) {
    if (/[,;:.()“”"]/.test(tokens[at + 1]?.gap ?? '')) return false
    if (kind.has(word(tokens, at))) return true
  }
  return false
}

function isStruckBefore(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^\s$/.test(tokens[first]?.gap ?? '')) return false
  const link = word(tokens, first - 1) === 'the' ? first - 2 : first - 1
  const before = word(tokens, link - 1)
  switch (word(tokens, link)) {
    case 'from':
      return holds(tokens, link - 8, link, robbing)
    case 'of':
    case 'involving':
    case 'affecting':
    case 'hitting':
    case 'on':
      return hitEvents.has(before) && /^\p{Lu}.*\p{Ll}/u.test(tokens[last]?.text ?? '')
    case 'into':
      return /^(?:broke|broken|breaking|hacked|hacking|burrowed)$/.test(before)
    case 'through':
      return /^(?:tore|swept|ripped|spread|rampaged|raced|tearing|sweeping|spreading)$/.test(before)
    case 'took':
      return before === 'it' && /^\d+$/.test(word(tokens, last + 1))
    default:
      return isEntered(tokens, first, link, last)
  }
}

/** "hackers crippled X", "compromised X’s routers". */
const isEntered = (tokens: readonly Token[], first: number, verb: number, last: number): boolean =>
  verb === first - 1 &&
  entering.has(word(tokens, verb)) &&
  (tokens[last]?.owner === true || holds(tokens, verb - 5, verb, thieves) || holds(tokens, verb - 3, verb, hitEvents))

function isAfter(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined) return false
  if (tokens[last]?.owner === true) return isItsPost(tokens, last + 1)
  if (/^, $/.test(next.gap)) return isInserted(tokens, last + 1)
  if (next.gap !== ' ') return false
  return (
    isNamedBreach(tokens, last) ||
    tellsWhoTrust(tokens, last + 1) ||
    isShown(tokens, last + 1) ||
    isKindOfHouse(tokens, last + 1)
  )
}

/** "X’s managing director": who has such is a house; a person has a lawyer. */
const isItsPost = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(
      ({ lower, gap }) =>
        /^['’]?s? $/.test(gap) &&
        /^(?:director|executive|chairman|chairwoman|chair|president|manager|officer|ceo|boss)$/.test(lower),
    )

/** ", whose booking system", ", from whose servers", ", which employs": people are "who". */
function isInserted(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) === 'which')
    return /^(?:employs|runs|operates|serves|makes|sells|owns|provides|delivers|offers|manages|supplies|handles|processes)$/.test(
      word(tokens, at + 1),
    )
  const whose = /^(?:from|in|on|at|into|to)$/.test(word(tokens, at)) ? at + 1 : at
  return (
    word(tokens, whose) === 'whose' &&
    tokens.slice(whose + 1, whose + 5).some(({ lower, gap }) => /^[ -]$/.test(gap) && systemsOwned.has(lower))
  )
}

/** "the X Y data breach": of one word it may be a program or a bug that has its breach. */
function isNamedBreach(tokens: readonly Token[], last: number): boolean {
  const at = /^(?:data|security|privacy|cyber|payroll|email)$/.test(word(tokens, last + 1)) ? last + 2 : last + 1
  const noun = word(tokens, at)
  if (tokens[at]?.gap !== ' ' || !/^\p{Lu}[\p{L}&-]*\p{Ll}/u.test(tokens[last]?.text ?? '')) return false
  if (tokens[last - 1]?.nameLike !== true || tokens[last]?.gap !== ' ') return false
  if (noun === 'break') return word(tokens, at + 1) === 'in'
  return /^(?:breach|breaches|cyberattack|cyber-attack|break-in|hack|hacking|intrusion)$/.test(noun)
}

/** "told regulators", "has notified the watchdog of", "has reported a hacking incident". */
function tellsWhoTrust(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:has|have|had|also|is|was|later)$/.test(word(tokens, from)) ? from + 1 : from
  const verb = word(tokens, at)
  if (/^(?:told|notified|informed|alerted|notifying|telling|warned)$/.test(verb))
    return holds(tokens, at + 1, at + 4, hearers)
  return /^(?:reported|disclosed|suffered|confirmed)$/.test(verb) && /^an?$/.test(word(tokens, at + 1))
    ? holds(tokens, at + 2, at + 6, hitEvents)
    : false
}

const hearers: ReadonlySet<string> = new Set(
  'regulator regulators investors shareholders watchdog watchdogs customers clients patients members subscribers policyholders cardholders donors guests tenants borrowers'.split(
    ' ',
  ),
)

/** "was listed on the leak site", "joins a long list". */
function isShown(tokens: readonly Token[], at: number): boolean {
  if (/^join(?:s|ed)$/.test(word(tokens, at))) return holds(tokens, at + 1, at + 5, lists)
  return /^(?:was|were|is|appeared|appears)$/.test(word(tokens, at)) && holds(tokens, at + 1, at + 10, leakSites)
}

const lists: ReadonlySet<string> = new Set(['list', 'ranks', 'roll'])
const leakSites: ReadonlySet<string> = new Set(['leak', 'extortion', 'shaming'])

/** "the X hotel group". */
const isKindOfHouse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === ' ' &&
  /^(?:hotel|media|hospital|restaurant|supermarket|retail|grocery|pharmacy|clothing|fashion|burger|pizza|coffee|school|health|dental|casino|gym|payments?|telecoms?|insurance|banking|travel|gaming|shipping|energy|fitness|cinema|pub|sandwich|department|shoe|ticketing)$/.test(
    word(tokens, at),
  ) &&
  /^(?:group|chain|company|operator|district|system|giant|line|store|firm|platform)$/.test(word(tokens, at + 1))
