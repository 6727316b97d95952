/** The day of a feast: of a month's number, the nth weekday of a month (-1: the last; `plus` days on), or counted from Easter. */
export type FeastDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }

/** A day that the press calls by its name. */
export interface Holiday {
  readonly names: string
  readonly on: FeastDay
  /** The name stands for many things ("Christmas shopping"): it is a day only behind a preposition. */
  readonly isLoose?: true
  /** How many days its weekend lies before and after it. */
  readonly weekend?: readonly [before: number, after: number]
}

const longWeekend = { weekend: [-2, 0] } as const
const monday = 1

export const holidays: readonly Holiday[] = [
  { names: "New Year's Day|New Year’s Day", on: { month: 1, day: 1 } },
  { names: "New Year's Eve|New Year’s Eve", on: { month: 12, day: 31 } },
  { names: 'Christmas Eve', on: { month: 12, day: 24 } },
  { names: 'Christmas Day|Christmas (?=(?:night|morning|evening|afternoon)\\b)', on: { month: 12, day: 25 } },
  { names: 'Christmas|Xmas', on: { month: 12, day: 25 }, isLoose: true },
  { names: 'Boxing Day', on: { month: 12, day: 26 } },
  { names: "St\\.? Stephen['’]s Day", on: { month: 12, day: 26 } },
  { names: "(?:St\\.? )?Valentine['’]s Day", on: { month: 2, day: 14 } },
  { names: "St\\.? Patrick['’]s Day", on: { month: 3, day: 17 } },
  { names: "April Fools?['’]? Day", on: { month: 4, day: 1 } },
  { names: 'Waitangi Day', on: { month: 2, day: 6 } },
  { names: 'Australia Day', on: { month: 1, day: 26 } },
  { names: 'Anzac Day|ANZAC Day', on: { month: 4, day: 25 } },
  { names: 'May Day', on: { month: 5, day: 1 } },
  { names: 'Juneteenth', on: { month: 6, day: 19 }, isLoose: true },
  { names: 'Canada Day', on: { month: 7, day: 1 } },
  { names: 'Independence Day|[Tt]he Fourth of July|Fourth of July', on: { month: 7, day: 4 } },
  { names: 'Bastille Day', on: { month: 7, day: 14 } },
  { names: "Hallowe['’]?en", on: { month: 10, day: 31 }, isLoose: true },
  { names: "All Saints['’]? Day", on: { month: 11, day: 1 } },
  { names: 'Guy Fawkes Night|Bonfire Night', on: { month: 11, day: 5 } },
  { names: 'Veterans Day|Remembrance Day|Armistice Day', on: { month: 11, day: 11 } },
  {
    names: '(?:Martin Luther King,?(?: Jr\\.?)?|MLK) Day',
    on: { month: 1, weekday: monday, nth: 3 },
    ...longWeekend,
  },
  { names: "Presidents?['’]? Day|Presidents['’] Day", on: { month: 2, weekday: monday, nth: 3 }, ...longWeekend },
  { names: 'Memorial Day', on: { month: 5, weekday: monday, nth: -1 }, ...longWeekend },
  { names: 'Labou?r Day', on: { month: 9, weekday: monday, nth: 1 }, ...longWeekend },
  { names: "Columbus Day|Indigenous Peoples?['’]? Day", on: { month: 10, weekday: monday, nth: 2 }, ...longWeekend },
  { names: 'Thanksgiving Day', on: { month: 11, weekday: 4, nth: 4 }, weekend: [0, 3] },
  { names: 'Thanksgiving', on: { month: 11, weekday: 4, nth: 4 }, weekend: [0, 3], isLoose: true },
  { names: 'Black Friday', on: { month: 11, weekday: 4, nth: 4, plus: 1 }, isLoose: true },
  { names: 'Cyber Monday', on: { month: 11, weekday: 4, nth: 4, plus: 4 }, isLoose: true },
  { names: "Mother['’]s Day", on: { month: 5, weekday: 0, nth: 2 } },
  { names: "Father['’]s Day", on: { month: 6, weekday: 0, nth: 3 } },
  { names: 'Good Friday', on: { easter: -2 } },
  { names: 'Easter Sunday', on: { easter: 0 } },
  { names: 'Easter Monday', on: { easter: 1 } },
  { names: 'Easter', on: { easter: 0 }, weekend: [-2, 1], isLoose: true },
]
