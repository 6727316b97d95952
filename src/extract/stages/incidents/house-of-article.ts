import type { Predicate } from '../../../model.ts'
import { tellsOfDataBreach } from '../../claims/data-breach-told.ts'
import type { Context } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import { dangersAtLarge } from '../../rules/house-words.ts'
import { intrusions } from '../../rules/claims/breach-signs.ts'
import type { AttributedClaim } from '../attribute-claims.ts'
import { mayBeMeant } from './bystanders.ts'
import { houseInNotice } from './house-in-notice.ts'
import { soleHouse } from './sole-house.ts'
import { sayingHouses } from './saying-houses.ts'
import { ownsThings } from './owned-things.ts'
import { unreal } from './suffered-by.ts'

/**
 * Where an article tells of a loss and calls nobody hit, it is the one house that the article is about: whose people or
 * things it names ("users of the app Kestrel", "Kestrel’s branch"), who says something of it, is asked, writes to people.
 */
export function houseOfArticle(context: Context, claims: readonly AttributedClaim[]): readonly AttributedClaim[] {
  const losses = claims.filter((claim) => isLoss(context, claim))
  if (!losses.some(isCertain)) return soleHouse(context, claims)
  const writer = houseInNotice(context)
  if (writer !== undefined) return hitBy(context, writer, losses)
  if (tellsOfDangersAtLarge(context)) return []
  const isShort = context.reading.sentences.length <= SHORT
  const house = likeliest(signsOf(context, claims, losses), isShort ? ENOUGH : ENOUGH_IN_LONG)
  return house === undefined ? soleHouse(context, claims) : hitBy(context, house, losses)
}

type Sign = 'OWNS_IN_LOSS' | 'OWNS' | 'SAYS' | 'ACTS' | 'TITLE' | 'OPENS' | 'MEANT_AGAIN' | 'ALONE'
const weights: Readonly<Record<Sign, number>> = {
  OWNS_IN_LOSS: 2,
  OWNS: 1,
  SAYS: 1,
  ACTS: 1,
  TITLE: 1,
  OPENS: 1,
  MEANT_AGAIN: 1,
  ALONE: 1,
}
/** A short item says little of anybody but the one that was hit. */
const SHORT = 16
const ENOUGH = 2
/** In a longer one a time may be that of another's breach, or of what a flaw or a program has been known for. */
const SHORTEST = 6
const ENOUGH_IN_LONG = 4

/** The one with the weightiest signs; none where two weigh the same. */
function likeliest(signs: ReadonlyMap<string, ReadonlySet<Sign>>, enough: number): string | undefined {
  const [first, second] = [...signs]
    .map(([id, kinds]) => ({ id, weight: [...kinds].reduce((sum, kind) => sum + weights[kind], 0) }))
    .sort((a, b) => b.weight - a.weight)
  return first === undefined || first.weight < enough || first.weight === second?.weight ? undefined : first.id
}

/** That data got out, that people were touched, when it was or was found; data in general proves nothing. */
function isLoss(context: Context, { predicate, status, object, value, sentences: [at] }: AttributedClaim): boolean {
  if (status === 'DENIED' || status === 'PREDICTED' || status === 'PLANNED') return false
  if (timed.has(predicate))
    return context.reading.sentences.length <= SHORTEST && tellsOfIntrusion(context.labelled[at])
  if (predicate === 'AFFECTED') return value !== undefined && (tellsOfDataBreach(context) || namesData(context))
  return (
    predicate === 'EXPOSED' && !context.mentions.some(({ entity, form }) => entity === object && form === 'NOMINAL')
  )
}

/** A time is that of a breach where such a word stands, or those who break in are told of. */
const tellsOfIntrusion = (labelled: LabelledSentence | undefined): boolean =>
  labelled?.units.some(
    ({ mention, word }) => intrusions.has(word) || mention?.roles?.includes('THREAT_ACTOR') === true,
  ) ?? false

const timed: ReadonlySet<Predicate> = new Set(['OCCURRED', 'DISCOVERED', 'CONTAINED'])

const namesData = ({ mentions }: Context): boolean => mentions.some(({ label }) => label === 'DATA_TYPE')

/** Flaws, malware, scams and studies: such an article tells of what may befall anybody. */
const tellsOfDangersAtLarge = ({ labelled }: Context): boolean =>
  labelled.filter(({ sequence }) => sequence.some((word) => dangersAtLarge.has(word))).length > FEW

const FEW = 2
/** So that a text of nothing but losses takes no longer. */
const MOST = 20

const isCertain = ({ status }: AttributedClaim): boolean => !unreal.has(status)

function signsOf(
  context: Context,
  claims: readonly AttributedClaim[],
  losses: readonly AttributedClaim[],
): ReadonlyMap<string, ReadonlySet<Sign>> {
  const signs = new Map<string, Set<Sign>>()
  const add = (id: string | null | undefined, sign: Sign): void => {
    if (id != null && mayBeMeant(context, id)) signs.set(id, (signs.get(id) ?? new Set<Sign>()).add(sign))
  }
  const lost = new Set(losses.map(({ sentences: [at] }) => at))
  const named = new Set<string>()
  for (const { sentence, units } of context.labelled) {
    for (const [at, { mention }] of units.entries()) {
      if (mention?.label !== 'ORGANIZATION' || mention.entity === null) continue
      if (mayBeMeant(context, mention.entity)) named.add(mention.entity)
      if (sentence.in === 'title') add(mention.entity, 'TITLE')
      else if (at === 0) add(mention.entity, 'OPENS')
      if (mention.form === 'NOMINAL') add(mention.entity, 'MEANT_AGAIN')
      if (ownsThings(units, at)) add(mention.entity, lost.has(sentence.index) ? 'OWNS_IN_LOSS' : 'OWNS')
    }
  }
  const [alone] = named
  if (named.size === 1) add(alone, 'ALONE')
  for (const house of sayingHouses(context, claims).values()) add(house, 'SAYS')
  for (const { predicate, subject } of claims) if (acts.has(predicate)) add(subject, 'ACTS')
  return signs
}

const acts: ReadonlySet<Predicate> = new Set(['NOTIFIED', 'DISCLOSED', 'OFFERED', 'UNDERTOOK', 'DECLINED_COMMENT'])

/** The loss and the naming of the house that stand nearest each other. */
function hitBy(context: Context, id: string, losses: readonly AttributedClaim[]): readonly AttributedClaim[] {
  const named = context.mentions.filter(({ entity, in: where }) => entity === id && where === undefined)
  let best: { readonly mention: ResolvedMention; readonly claim: AttributedClaim; readonly gap: number } | undefined
  for (const claim of losses.slice(0, MOST)) {
    const [at] = claim.sentences
    if (context.reading.sentences[at]?.in === 'title') continue
    for (const mention of named) {
      const gap = Math.abs(mention.sentence - at)
      if (best === undefined || gap < best.gap) best = { mention, claim, gap }
    }
  }
  if (best === undefined) return []
  const { mention, claim } = best
  const sentence = context.reading.sentences[mention.sentence]
  if (sentence === undefined) return []
  const [first, last] = claim.sentences
  return [
    {
      predicate: 'SUFFERED',
      subject: id,
      status: losses.every(({ status }) => status === 'ALLEGED') ? 'ALLEGED' : 'CONFIRMED',
      assertedBy: claim.assertedBy,
      arguments: [{ role: 'subject', ...spanIn(context.reading, sentence, mention.start, mention.end) }],
      sentences: [Math.min(first, mention.sentence), Math.max(last, mention.sentence)],
      foundBy: 'suffered/house-of-article',
    },
  ]
}
