import { organizationNouns } from '../../rules/lexicon/evidence-words.ts'
import { isHousePair } from '../../rules/lexicon/house-nouns.ts'
import { occupations, postNouns, titleHeads } from '../../rules/lexicon/people.ts'
import { gangTitles } from '../../rules/lexicon/threat-actors.ts'
import type { Token } from './token.ts'

/** What an apposition or a predicate makes of the name it stands by. */
export type Called = 'apposed' | 'person apposed' | 'gang'

/** ", a security company" makes an organization; ", senior researcher at" a person. */
export function appositionAfter(tokens: readonly Token[], from: number): Called | undefined {
  const article = /^(?:a|an|the|one|another|which)$/.test(tokens[from]?.lower ?? '')
  // "one of the bank's largest customers"
  const ofMany = /^(?:one|another)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of'
  const both = /^(?:both|all)$/.test(tokens[from]?.lower ?? '')
  if (isAge(tokens, from)) return 'person apposed'
  for (let i = from; i < Math.min(from + 9, tokens.length); i += 1) {
    const token = tokens[i]
    if (token === undefined || (i > from && /[,;:.()]/.test(token.gap))) return undefined
    if (i > from && /^(?:who|whose)$/.test(token.lower)) return 'person apposed'
    if (i === from && token.lower === 'whose' && hasKin(tokens, i)) return 'person apposed'
    if (token.tags.has('Verb') && !token.tags.has('Noun') && !token.tags.has('PastTense') && i > from) return undefined
    const ends = isPhraseEnd(tokens[i + 1])
    // "at Kestrel Bank, a spokesman said on Friday": not what Kestrel Bank is.
    if (ends && i > from && /^(?:said|says|told)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.gap === ' ')
      return undefined
    if (ends && article && (isCrime(token.lower) || isGangTitle(tokens, i))) return 'gang'
    if (ends && isInHouse(token, tokens[i + 1])) return 'person apposed'
    if (
      ends &&
      article &&
      (organizationNouns.has(token.lower) ||
        isHousePair(tokens[i - 1]?.lower ?? '', token.lower) ||
        (ofMany && organizationNouns.has(token.lower.replace(/s$/, ''))))
    )
      return 'apposed'
    if (ends && article && occupations.has(token.lower)) return 'person apposed'
    if (ends && (isPersonalNoun(token.lower) || (both && peoplePlural.test(token.lower)))) return 'person apposed'
  }
  return undefined
}

const isCrime = (word: string): boolean => gangTitles.test(word) || /^(?:gang|crew)s$/.test(word)

const isPhraseEnd = (next: Token | undefined): boolean =>
  next === undefined ||
  /[,;:.()–—]/.test(next.gap) ||
  /^(?:at|of|for|with|in|and|that|which|who|whose|based|behind|owned|run|operated|breached|hacked|hit|attacked|targeted|sued|said|says|told|from|to|on|there|general|it|they|he|she|police|researchers|officials|prosecutors)$/.test(
    next.lower,
  )

const peoplePlural =
  /^(?:residents|patients|customers|employees|plaintiffs|members|parents|students|lawyers|attorneys)$/

/** "Robin Hale, 41, of Dover": only people have an age. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^[1-9]\d$/.test(tokens[at]?.text ?? '') &&
  (tokens[at + 1] === undefined ||
    /^[,.]/.test(tokens[at + 1]?.gap ?? '') ||
    /^(?:of|who)$/.test(tokens[at + 1]?.lower ?? ''))

/** ", whose 11-year-old son", ", whose firm": people have a family, and work. */
const hasKin = (tokens: readonly Token[], whose: number): boolean =>
  tokens
    .slice(whose + 1, whose + 7)
    .some(({ lower }) =>
      /^(?:son|sons|daughter|daughters|child|children|kids|mother|father|parents|husband|wife|partner|family|brother|sister|grandson|granddaughter|firm|job|research|practice|identity|card|laptop|salary|career)$/.test(
        lower,
      ),
    )

/** "a partner there", "a member at": a partner of a company may be one too. */
const isInHouse = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(?:partner|member|leader|representative|developer|contractor|agent)$/.test(lower) &&
  /^(?:there|at)$/.test(next?.lower ?? '')

export const isPersonalNoun = (word: string): boolean =>
  (postNouns.has(word) || titleHeads.has(word)) &&
  !/^(?:leader|developer|owner|partner|representative|member|operator|practitioner|creator|customer|user|victim|general|chair|lead|head|contractor|agent|publisher|contributor|designer|witness|regulator|editor's|dean)$/.test(
    word,
  )

/** "Robin Hale is the editor of", "was a nurse at". */
export const isCalledPerson = (tokens: readonly Token[], from: number): boolean =>
  /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '') &&
  tokens
    .slice(from + 1, from + 4)
    .some(({ lower }, i) => isPersonalNoun(lower) && /^(?:of|at|for|with)$/.test(tokens[from + i + 2]?.lower ?? ''))

/** "the hacking group Grey Heron", "the ransomware operation Grey Heron". */
export const isGangTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:group|team|operation|outfit|collective|organi[sz]ation|actor)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:hacking|hacker|ransomware|cybercrime|hacktivist|extortion|cybercriminal|criminal|espionage|threat)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
