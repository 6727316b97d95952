import { orgHeads } from '../../rules/lexicon/organizations.ts'
import type { Token } from './token.ts'

/** "Children's Hospital", "Information Commissioner's Office": an owner inside a name. */
export function isOwnerInside(tokens: readonly Token[], at: number): boolean {
  const [owner, next] = [tokens[at], tokens[at + 1]]
  if (owner === undefined || next === undefined || !next.nameLike) return false
  // "the Ferry Clerks’ Federation": "s’" with no "’s" after it.
  if (/s$/.test(owner.lower) && unions.test(next.lower) && /^['’] $/.test(next.gap)) return true
  if (knownOwners.test(owner.lower))
    return orgHeads.has(next.lower) || /^(?:Inc|Department|Administration|Affairs)$/.test(next.text)
  return /^(?:St|Saint)$/.test(tokens[at - 1]?.text ?? '') && next.nameLike
}

const unions =
  /^(?:association|federation|union|league|guild|society|alliance|council|congress|club|cooperative|network|forum|fund|brotherhood|benevolent|protective|collective|trust)$/

const knownOwners =
  /^(?:children|women|woman|men|veterans|farmers|kids|shriners|commissioner|general|sheriff|attorney|governor|secretary|treasurer|clerk|prosecutor|mayor|comptroller|teachers|firefighters|nurses|workers|employees|retirees|king|queen|people|consumers|citizens|surgeons|physicians|doctors|pediatricians|coroner|assessor|marshal|ombudsman|officers|students|girls|boys|bishop)$/
