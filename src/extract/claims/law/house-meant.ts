import type { Context } from '../../draft.ts'
import { isRespondent } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { hasTrait } from './law-rows.ts'

/** "fined it £310,000": the organization that the sentence before, in the same paragraph, names first. */
export function withHouseMeant(context: Context, match: RuleMatch): RuleMatch {
  const { claim } = match
  const role = hasTrait(claim, 'HOUSE_MEANT') ? 'object' : hasTrait(claim, 'HOUSE_PAYS') ? 'subject' : null
  if (role === null || claim[role] !== undefined) return match
  const house = houseOfPassage(context, match)
  return house === null ? match : { ...match, claim: { ...claim, [role]: house } }
}

function houseOfPassage(context: Context, { claim, labelled }: RuleMatch): string | null {
  const { index, paragraph } = labelled.sentence
  for (const { sentence, units } of context.labelled.slice(Math.max(0, index - 2), index).toReversed()) {
    if (sentence.paragraph !== paragraph) return null
    for (const { mention } of units) {
      const id = mention?.label === 'ORGANIZATION' ? mention.entity : null
      if (id !== null && id !== undefined && id !== claim.subject && id !== claim.object && isRespondent(context, id))
        return id
    }
  }
  return null
}
