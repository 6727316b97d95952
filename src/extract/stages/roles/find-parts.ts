import { matchRules } from '../../claims/run-rules.ts'
import type { Context } from '../../draft.ts'
import { encode, type LabelledSentence } from '../../match/labelled-sentence.ts'
import { compileRules } from '../../match/rule-set.ts'
import { attackerRoles, roleClasses, victimRoles } from '../../rules/roles.ts'

const rules = compileRules([...attackerRoles, ...victimRoles], roleClasses)

/** Places of mentions (their sentence's part and start) that have a part in a breach. */
export interface Parts {
  readonly attackers: ReadonlySet<string>
  readonly victims: ReadonlySet<string>
}

/** Which groups of people took data, and whose data was taken, by the words round each mention. */
export function findParts(context: Context): Parts {
  const labelled = context.labelled.filter(hasGroup).map(markAttackers)
  const attackers = new Set<string>()
  const victims = new Set<string>()
  for (const { claim } of matchRules(rules, { ...context, labelled })) {
    for (const argument of claim.arguments) {
      if (argument.role === 'object') attackers.add(placeOf(argument))
      if (argument.role === 'subject') victims.add(placeOf(argument))
    }
  }
  return { attackers, victims }
}

export const placeOf = ({ start, in: where }: { readonly start: number; readonly in?: 'title' }): string =>
  `${where ?? 'text'}:${start}`

const hasGroup = ({ words }: LabelledSentence): boolean => words.has('GRP')

/** The sentence with attackers told from other people. */
export function markAttackers(labelled: LabelledSentence): LabelledSentence {
  const units = labelled.units.map((unit, at) =>
    unit.mention?.label === 'GROUP' && unit.mention.roles?.includes('THREAT_ACTOR') === true
      ? { ...unit, code: `ATK~${at}` }
      : unit,
  )
  return encode(labelled.sentence, units)
}
