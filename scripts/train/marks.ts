/** What a person marked in a text, as far as it is learned from: the format that `score.py articles` reads. */
export interface Marks {
  readonly victims: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  readonly incidents: readonly MarkedIncident[]
  readonly legal: readonly MarkedMatter[]
  readonly notified: readonly { readonly date?: string | null; readonly to: string; readonly status?: string | null }[]
}

/** A suit, a fine, a settlement, an inquiry. */
export interface MarkedMatter {
  readonly kind: string
  readonly status: string
  readonly plaintiff?: string | null
  readonly defendant?: string | null
  readonly with?: string | null
  readonly court?: string | null
  readonly amount?: string | null
}

type Figure = number | string | null | readonly (number | string | null)[]

export interface MarkedIncident {
  readonly affected: { readonly value: Figure }
  readonly affected_other: readonly { readonly value: Figure }[]
  readonly dates: Readonly<Record<DateKey, string | null>>
  readonly data: readonly MarkedKind[]
}

/** The words of a kind of data, and whether it got out. */
export interface MarkedKind {
  readonly phrase: string
  readonly status: 'confirmed' | 'possible' | 'alleged' | 'denied'
}

export type DateKey = 'occurred_from' | 'occurred_to' | 'discovered' | 'disclosed' | 'notified'

/** The numbers of a mark; words such as "thousands" have none. */
export const numbersOf = (figure: Figure): readonly number[] =>
  [figure].flat().filter((value): value is number => typeof value === 'number')
