import { lootSets, vessels } from '../../rules/exposure-words.ts'
import type { Cues } from './cues.ts'
import { carriers } from '../../rules/exposure.ts'
import type { Step } from './steps.ts'

/** "were in the breach", "are also among the stolen files", "was not in the account", "were not part of the leak". */
export function placeInBreach(steps: readonly Step[], copula: number, { near }: Cues): number | undefined {
  let at = copula + 1
  while (/^(?:also|all|not|never|both|only|been)$/.test(steps[at]?.word ?? '')) at += 1
  if (steps[at]?.word === 'part' && steps[at + 1]?.word === 'of') at += 1
  else if (!/^(?:in|within|among|amongst|on)$/.test(steps[at]?.word ?? '')) return undefined
  if (steps[at + 2]?.word === 'of' && /^(?:one|some|several|many|most|two|all)$/.test(steps[at + 1]?.word ?? ''))
    at += 2
  const place = steps.slice(at + 1, at + 5)
  if (
    place.some(({ word }) => /^(?:breach|breached|leak|leaked|dump|stolen|exposed|compromised|haul|hacked)$/.test(word))
  )
    return steps[at]?.word === 'of' ? at - 1 : at
  const said = steps[at]?.word === 'of' ? at - 1 : at
  if (near && isThere(place)) return said
  if (!near || !/^(?:the|those|these|this|that|its)$/.test(place[0]?.word ?? '')) return undefined
  const within = /^(?:are|is)$/.test(steps[copula]?.word ?? '') ? lootSets : vessels
  return place.slice(1, 3).some(({ word }) => within.has(word)) ? said : undefined
}

/** "were in them", "was not on it": what a sentence before has named. */
const isThere = ([first, second]: readonly Step[]): boolean =>
  /^(?:it|them)$/.test(first?.word ?? '') && !/[NAV]/.test(second?.pos ?? '.')

/** "A hard drive with tax records went missing". */
export const isGone = (steps: readonly Step[], at: number): boolean =>
  (/^(?:went|gone|go)$/.test(steps[at]?.word ?? '')
    ? steps[at + 1]?.word === 'missing'
    : /^(?:disappeared|vanished)$/.test(steps[at]?.word ?? '')) &&
  steps.slice(0, at).some(({ word }) => carriers.has(word))

/** "student files had gone", "the names were gone", "passport scans may have gone with them", "payroll data went too". */
export function hasGone(steps: readonly Step[], at: number): boolean {
  const [before, next] = [steps[at - 1]?.word ?? '', steps[at + 1]?.word ?? '.']
  if (steps[at]?.word === 'went')
    return /^(?:too|as)$/.test(next) || (next === 'with' && steps[at + 2]?.word === 'them')
  if (steps[at]?.word !== 'gone') return false
  if (/^(?:was|were)$/.test(before) && steps.slice(0, at).some(({ type }) => type?.form === 'NAME')) return true
  if (!/^(?:had|have|has|also)$/.test(before)) return false
  return /^(?:[.,;]|and|but|too|as|with)$/.test(next)
}

/** "visible to anyone with an account", "readable by everyone in the firm". */
export const isToAnyone = (steps: readonly Step[], at: number): boolean =>
  /^(?:to|by)$/.test(steps[at + 1]?.word ?? '') && steps.slice(at + 2, at + 4).some(({ word }) => anyone.test(word))

/** "were there for anyone to read". */
export const liesThere = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'there' && steps[at + 1]?.word === 'for' && anyone.test(steps[at + 2]?.word ?? '')

/** "were added to Have I Been Pwned": what got out can be looked up there. */
export const isLookedUp = (steps: readonly Step[], at: number): boolean =>
  /^(?:provided|added|loaded|sent|submitted|given|handed|imported|supplied|donated|contributed|uploaded)$/.test(
    steps[at]?.word ?? '',
  ) &&
  steps
    .slice(at + 1, at + 5)
    .some(({ word }, i, all) => word === 'hibp' && all.slice(0, i).some((step) => /^(?:to|into|with)$/.test(step.word)))

const anyone = /^(?:any|anyone|anybody|everyone|everybody|strangers|outsiders|public|unauthori[sz]ed|whoever|all)$/

/** "left a key in a code repository", "sent grades to a mailing list": what it was left in, where it went. */
export function isWhereLeft(steps: readonly Step[], kind: number, governor: number): boolean {
  if (/^(?:sent|emailed|mailed|forwarded|posted|uploaded)$/.test(steps[governor]?.word ?? '') && governor < kind)
    return /^an?$/.test(steps[kind - 1]?.word ?? '') && steps[kind - 2]?.word === 'to'
  if (!/^(?:left|leaving|put|putting)$/.test(steps[governor]?.word ?? '') || governor > kind) return false
  let at = kind - 1
  while (at > governor && /[DAN]/.test(steps[at]?.pos ?? '')) at -= 1
  return /^(?:in|on|at)$/.test(steps[at]?.word ?? '')
}

/** "on a server at an IP address in Utrecht": where something stood on the net. Of people it is told in the plural. */
export const isNetPlace = (steps: readonly Step[], kind: number): boolean =>
  steps[kind]?.word === 'ip address' && /^(?:an|one)$/.test(steps[kind - 1]?.word ?? '')

/** "remain secure", "remained unaffected". */
export const staysSafe = (next: Step | undefined): boolean =>
  next !== undefined && /^(?:safe|secure|unaffected|untouched|intact|protected|uncompromised)$/.test(next.word)

/** "Passwords were safe", not "are safe": what is told of the breach, not what is hoped. */
export const isToldOf = (before: Step | undefined): boolean =>
  before !== undefined && !/^(?:are|is|be)$/.test(before.word)
