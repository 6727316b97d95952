import type { When } from '../../../model.ts'

/** The years from the first to the last that a date touches. */
export interface Years {
  readonly first: number
  readonly last: number
}

export function yearsOf(when: When | undefined): Years | null {
  const [from, to] = [when?.from ?? when?.to, when?.to ?? when?.from].map((iso) => Number.parseInt(iso ?? '', 10))
  return from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)
    ? null
    : { first: from, last: to }
}
