import type { Context } from '../draft.ts'
import { codeWord } from '../match/labelled-sentence.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn } from '../reading.ts'
import { isRespondent } from './parties.ts'
import type { RuleMatch } from './run-rules.ts'
import { beforeTitles } from '../rules/affiliation-words.ts'
import { oncePerArticle } from './once-per-article.ts'

/** How many mentions back the organization is looked for that a passage is about. */
const BACK = 10

/**
 * The organization that "its parent" and "chief executive Dana Whitlock" belong to: of those named just before the place
 * the one named most, at a sentence's start above all; of several the nearest.
 */
function houseBefore(context: Context, match: RuleMatch, other?: string | null): ResolvedMention | undefined {
  const named = namedOrganizations(context)
  const at = match.labelled.units[match.first]?.start ?? 0
  const { index } = match.labelled.sentence
  const isBefore = ({ sentence, start }: ResolvedMention): boolean =>
    sentence < index || (sentence === index && start < at)
  let end = named.length
  while (end > 0 && !isBefore(named[end - 1] as ResolvedMention)) end -= 1
  const counts = new Map<string | null, number>()
  let best: ResolvedMention | undefined
  const near = named.slice(Math.max(0, end - BACK), end).toReversed()
  const { paragraph } = match.labelled.sentence
  const here = near.filter(
    ({ sentence, entity }) => context.reading.sentences[sentence]?.paragraph === paragraph && entity !== other,
  )
  for (const mention of here.length > 0 ? here : near) {
    if (mention.entity === other) continue
    const count = (counts.get(mention.entity) ?? 0) + (opensSentence(context, mention) ? 2 : 1)
    counts.set(mention.entity, count)
    if (best === undefined || count > (counts.get(best.entity) ?? 0)) best = mention
  }
  return best
}

/** Whom a sentence begins with it is about, whoever owns or serves them. */
const opensSentence = ({ labelled }: Context, { sentence, start }: ResolvedMention): boolean =>
  labelled[sentence]?.units.slice(0, 2).some((unit) => unit.start === start) ?? false

/** In reading order. */
const namedOrganizations = oncePerArticle((context): readonly ResolvedMention[] =>
  context.mentions
    .filter(({ label, entity }) => label === 'ORGANIZATION' && isRespondent(context, entity))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start),
)

/**
 * The match with the organization of the passage on the side that its row leaves open; null where it tells nothing, as of
 * a person whose organization is named elsewhere (`tied`).
 */
export function withHouse(context: Context, match: RuleMatch, tied: ReadonlySet<string>): RuleMatch | null {
  const { claim } = match
  const role = openSides[claim.foundBy]
  if (role === undefined) return match
  if (claim.foundBy === 'affiliated/house-title' && (tied.has(claim.subject ?? '') || !standsAlone(match))) return null
  const house = houseBefore(context, match, claim.subject)
  const sentence = house === undefined ? undefined : context.reading.sentences[house.sentence]
  if (house === undefined || sentence === undefined) return null
  const inPlace = house.sentence === match.labelled.sentence.index
  const argument = { role, ...spanIn(context.reading, sentence, house.start, house.end) }
  const found = inPlace ? [...claim.arguments, argument] : claim.arguments
  return { ...match, claim: { ...claim, [role]: house.entity, arguments: found } }
}

const openSides: Readonly<Record<string, 'subject' | 'object'>> = {
  'affiliated/house-title': 'object',
  'owns/its-parent': 'object',
  'located/the-compound': 'subject',
}

/** "police spokesman Dana Whitlock" serves the police, "President Dana Whitlock" a country. */
function standsAlone({ claim, labelled: { units }, first }: RuleMatch): boolean {
  if (/^President/.test(claim.qualifiers?.['title'] ?? '')) return false
  const before = units[first - 1]
  return before === undefined || beforeTitles.has(codeWord(before))
}
