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
    // "the carrier whose loyalty scheme": a house has such; "which was hit by hackers" calls nobody anything.
    if (i > from && (token.lower === 'who' || (article && token.lower === 'whose'))) return 'person apposed'
    if (token.lower === 'by') return undefined
    if (i === from && token.lower === 'whose' && hasKin(tokens, i)) return 'person apposed'
    if (i > from && isVerb(tokens, i)) return undefined
    const isHouse = isHouseNoun(tokens, i)
    const ends = isPhraseEnd(tokens[i + 1]) || (isHouse && endsHouse(tokens[i + 1]))
    // "at Kestrel Bank, a spokesman said on Friday": not what Kestrel Bank is.
    if (ends && i > from && /^(?:said|says|told)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.gap === ' ')
      return undefined
    if (ends && article && (isCrime(token.lower) || isGangTitle(tokens, i)))
      return isMemberOf(tokens, from, i) || isHonest(tokens, from, i) ? 'person apposed' : 'gang'
    if (ends && isInHouse(token, tokens[i + 1])) return 'person apposed'
    if (ends && article && (isHouse || (ofMany && organizationNouns.has(token.lower.replace(/s$/, '')))))
      return 'apposed'
    if (ends && article && occupations.has(token.lower)) return 'person apposed'
    if (ends && (isPersonalNoun(token.lower) || (both && peoplePlural.test(token.lower)))) return 'person apposed'
  }
  return undefined
}

/** A verb ends the phrase; "a billing contractor", "a lending app" go on. */
const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const tags = tokens[at]?.tags
  if (tags?.has('Verb') !== true || tags.has('Noun') || tags.has('PastTense') || isHouseNoun(tokens, at)) return false
  // "start-up" ends as no verb does.
  if (tokens[at + 1]?.gap === '-' && isHouseNoun(tokens, at + 1)) return false
  return !(tags.has('Gerund') && (isHouseNoun(tokens, at + 1) || isHouseNoun(tokens, at + 2)))
}

/** "the company breached in May", "the chain whose tills", "an app made by". */
const endsHouse = (next: Token | undefined): boolean =>
  /^(?:whose|breached|hacked|hit|attacked|struck|raided|robbed|targeted|made|built|run|owned|behind|headquartered)$/.test(
    next?.lower ?? '',
  )

/** Whether the words up to a place name a kind of house: "insurer", "start-up", "shipping line", "letting agent". */
export function isHouseNoun(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? '']
  return organizationNouns.has(word) || isHousePair(before, word)
}

/** "a suspected member of the Grey Heron gang": one of them, and not the gang. */
const isMemberOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, i) =>
        /^(?:member|leader|ringleader|affiliate|head|boss|founder|administrator)$/.test(lower) &&
        tokens[from + i + 1]?.lower === 'of',
    )

/** "an ethical hacker": a researcher. */
const isHonest = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:ethical|hat|white-hat|reformed|former|retired)$/.test(lower))

const isCrime = (word: string): boolean => gangTitles.test(word) || /^(?:gang|crew)s$/.test(word)

const isPhraseEnd = (next: Token | undefined): boolean =>
  next === undefined ||
  /[,;:.()–—]/.test(next.gap) ||
  /^(?:at|of|for|with|in|and|that|which|who|whose|based|behind|owned|run|operated|breached|hacked|hit|attacked|targeted|sued|linked|believed|thought|tied|suspected|backed|working|associated|active|affiliated|accused|blamed|said|says|told|from|to|on|there|general|it|they|he|she|police|researchers|officials|prosecutors)$/.test(
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
  (/^(?:hacking|hacker|ransomware|cybercrime|hacktivist|extortion|cybercriminal|criminal|espionage|cyberespionage|threat|spy|spying|backed|sponsored|linked|aligned|speaking|affiliated|state-backed|state-sponsored|nation-state)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) ||
    (/^(?:russian|iranian|korean)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower !== 'south'))

/** "Russian national Robin Hale", "a 22-year-old Briton, Robin Hale": by where somebody is from. */
export const isNational = (tokens: readonly Token[], at: number): boolean =>
  /^(?:nationals?|citizens?)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.nameLike === true
