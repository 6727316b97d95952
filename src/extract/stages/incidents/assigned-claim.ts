import type { AttributedClaim } from '../attribute-claims.ts'

/** A claim whose both ends are settled. */
export type AssignedClaim = AttributedClaim & { readonly subject: string | null; readonly object: string | null }
