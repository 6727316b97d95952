import type { StoredClaim } from '../graph/graph-store.ts'
import type { Span } from '../model.ts'

export interface Qualifier {
  readonly name: string
  readonly value: string
}

const qualifiers = (claim: StoredClaim): readonly Qualifier[] =>
  Object.entries(claim.qualifiers).map(([name, value]) => ({ name, value }))

const inTitle = (span: Span): boolean => span.in === 'title'

export const claimResolvers = {
  Claim: { qualifiers },
  Argument: { inTitle },
  TextSpan: { inTitle },
  Mention: { inTitle },
  ArgumentRole: {
    SUBJECT: 'subject',
    OBJECT: 'object',
    VALUE: 'value',
    WHEN: 'when',
    TRIGGER: 'trigger',
    CUE: 'cue',
  },
}
