import { noticePapers, noticeVerbs, noticeWords, toldOffices, toldPeople } from '../../rules/lexicon/notice-words.ts'
import { isFirstName } from './person-form.ts'
import type { Run } from './run.ts'
import type { Token } from './token.ts'

/** How many tokens behind its verb the people stand whom it is told: "told all 18 of its corporate clients". */
const REACH = 7

/**
 * "X began mailing letters", "X has also written to patients", "X gave notice to the regulators": whole houses have
 * patients to write to. People write to customers too: a given name in front leaves that to other signs.
 */
export function givesNotice(tokens: readonly Token[], { first, last }: Run): boolean {
  const verb = verbAfter(tokens, last)
  if (verb === undefined) return false
  const told = tokens.slice(verb + 1, verb + REACH)
  const end = told.findIndex(({ gap }) => /[.;:"“”]/.test(gap))
  const near = end < 0 ? told : told.slice(0, end)
  const word = tokens[verb]?.lower ?? ''
  const isMail = noticeVerbs.has(word) && near.some(({ lower }) => noticePapers.has(lower))
  if (isMail && /^(?:mail|notif)/.test(word)) return true
  if (isFirstName(tokens[first]) || (first === last && tokens[first]?.initial === true)) return false
  if (
    isMail ||
    (last > first && /^(?:notif|inform|alert)/.test(word) && near.some(({ lower }) => toldOffices.has(lower)))
  )
    return true
  return noticeWords.has(word) && near.some(({ lower }) => toldPeople.has(lower))
}

/** The verb of a notice within the verb group that starts right behind the name. */
function verbAfter(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.gap !== ' ') return undefined
    if (noticeVerbs.has(token.lower) || noticeWords.has(token.lower)) return at
    if (
      !/^(?:has|have|had|is|was|been|also|since|now|later|then|already|began|begun|started|first|only|says|said|it)$/.test(
        token.lower,
      )
    )
      return undefined
  }
  return undefined
}
