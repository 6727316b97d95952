/** Where a mention or an argument stands: its part of the article and its start. */
export const placeOf = ({ start, in: where }: { readonly start: number; readonly in?: 'title' }): string =>
  `${where ?? 'text'}:${start}`
