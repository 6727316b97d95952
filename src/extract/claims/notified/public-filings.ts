import type { Context, DraftClaim } from '../../draft.ts'
import { entityOf } from '../parties.ts'
import { hasTrait } from './notice-rows.ts'

/** Who lists the breaches that are reported to them for all to read. */
const registers =
  /\battorneys? general\b|\b(?:HHS|OCR|SEC)\b|\bhealth and human services\b|\boffice for civil rights\b|\bsecurities and exchange commission\b|^(?:U\.?S\.? )?health department$/i

/** A breach that is filed with a public register on a day is public from that day. */
export function publicFiling(context: Context, claim: DraftClaim): DraftClaim | null {
  if (claim.when === undefined || claim.status === 'PLANNED' || !hasTrait(claim, 'FILING')) return null
  if (!registers.test(entityOf(context, claim.object)?.name ?? '')) return null
  const { object: _register, qualifiers: _channel, ...rest } = claim
  return {
    ...rest,
    predicate: 'DISCLOSED',
    arguments: claim.arguments.filter(({ role }) => role !== 'object'),
    foundBy: 'disclosed/public-filing',
  }
}
