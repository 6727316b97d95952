import type { Context, DraftEntity } from '../draft.ts'
import { foldName } from '../normalize.ts'
import { wordAt } from '../match/units.ts'
import { agencyOutlets } from '../rules/sources.ts'
import type { RuleMatch } from './run-rules.ts'

/**
 * The match with the publisher where "we" or "us" mean it; null where an agency or an outlet that the text does not name
 * tells of itself. In a quotation "we" are the speaker's house, which the later stages know.
 */
export function withPublisher(context: Context, match: RuleMatch): RuleMatch | null {
  const { claim } = match
  if (claim.foundBy === 'notified/told-us') return withAgency(context, match)
  if (claim.subject !== undefined || !saysWe(match) || isQuoted(context, match)) return match
  const { publisher } = context.article
  if (publisher === null) return match
  if (agencyOutlets.test(publisher)) return null
  const house = publisherIn(context, publisher)
  return house === undefined || !speaksOfItself(context, house.id)
    ? match
    : { ...match, claim: { ...claim, subject: house.id } }
}

/** "It told us on 2 March", writes the regulator. */
function withAgency(context: Context, match: RuleMatch): RuleMatch | null {
  const { publisher } = context.article
  if (publisher === null || !agencyOutlets.test(publisher) || isQuoted(context, match)) return null
  const agency = publisherIn(context, publisher)
  return agency === undefined ? null : { ...match, claim: { ...match.claim, object: agency.id } }
}

const publisherIn = ({ entities }: Context, publisher: string): DraftEntity | undefined => {
  const folded = foldName(publisher)
  return [...entities.values()].find(
    ({ kind, name, aliases }) => kind === 'ORGANIZATION' && [name, ...aliases].some((own) => foldName(own) === folded),
  )
}

const saysWe = ({ labelled: { units }, last }: RuleMatch): boolean =>
  units.slice(0, last + 1).some((_, at) => wordAt(units, at) === 'we')

function isQuoted({ quotes }: Context, { claim }: RuleMatch): boolean {
  const at = claim.arguments.find(({ role }) => role === 'trigger')?.start ?? -1
  return quotes.some(
    ({ kind, content }) => kind !== 'INDIRECT' && content.some(({ start, end }) => start <= at && at < end),
  )
}

/** "our team at Larch Labs": who writes names itself. A wire that carries the notice of another stands in its first line alone. */
const speaksOfItself = ({ labelled }: Context, id: string): boolean =>
  labelled.some(
    ({ words, units }) =>
      (words.has('we') || words.has('our')) &&
      units.some(({ mention }) => mention?.entity === id && mention.form !== 'PRONOUN'),
  )
