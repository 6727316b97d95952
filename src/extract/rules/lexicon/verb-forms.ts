import { phrases } from './phrases.ts'

/** Verbs whose past and participle no rule gives: base, past, participle. */
const irregular: readonly string[] = phrases(`
  begin began begun, break broke broken, bring brought brought, buy bought bought, catch caught caught,
  come came come, creep crept crept, cut cut cut, fall fell fallen, find found found, fly flew flown,
  freeze froze frozen, get got got, give gave given, go went gone, have had had, hear heard heard, hide hid hidden,
  hit hit hit, hold held held, keep kept kept, know knew known, lay laid laid, leave left left, let let let,
  lie lay lain, lose lost lost, make made made, put put put, read read read, rise rose risen, run ran run,
  see saw seen, seek sought sought, sell sold sold, send sent sent, shut shut shut, sit sat sat, sneak snuck snuck,
  speak spoke spoken, spend spent spent, spread spread spread, steal stole stolen, strike struck struck,
  sweep swept swept, take took taken, tell told told, think thought thought, throw threw thrown,
  wake woke woken, withdraw withdrew withdrawn, write wrote written, learn learned learned,
  become became become, bleed bled bled, blow blew blown, burst burst burst, dig dug dug, draw drew drawn,
  drive drove driven, feed fed fed, lead led led, meet met met, overhear overheard overheard, pay paid paid,
  ride rode ridden, set set set, slide slid slid, stand stood stood, tear tore torn, understand understood understood,
  win won won`)

const irregularForms: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  irregular.map((row) => {
    const [base = '', past = '', participle = ''] = row.split(' ')
    return [base, [past, participle]] as const
  }),
)

/** One syllable that ends in one vowel and one consonant doubles it: "plan, planned". */
const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/

interface VerbForms {
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

function formsOf(base: string): VerbForms {
  const stem = doubles.test(base) ? base + (base.at(-1) ?? '') : base.replace(/e$/, '')
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = irregularForms.get(base) ?? [regular, regular]
  const third = /(?:s|x|z|ch|sh|go)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const ing = /ee$/.test(base) ? `${base}ing` : base === 'lie' ? 'lying' : `${stem}ing`
  return { third, past, participle, ing }
}

const withParticle = (row: string, write: (forms: VerbForms, base: string) => readonly string[]): readonly string[] => {
  const [base = '', ...particle] = row.split(' ')
  return [...new Set(write(formsOf(base), base))].map((form) => [form, ...particle].join(' '))
}

/** The finite forms of verbs given in their base, particles behind them ("break into"), and the participle after "have". */
export const acting = (rows: string): readonly string[] =>
  phrases(rows).flatMap((row) =>
    withParticle(row, ({ third, past, participle }, base) => [base, third, past, participle]),
  )

/** The base alone, as it stands behind "was able to". */
export const bases = (rows: string): readonly string[] => phrases(rows)

/** Past and participle of verbs whose other forms are nouns too: "attacks", "a leak". */
export const acted = (rows: string): readonly string[] =>
  phrases(rows).flatMap((row) => withParticle(row, ({ past, participle }) => [past, participle]))

/** The forms behind "began" and "were": "copying". */
export const going = (rows: string): readonly string[] =>
  phrases(rows).flatMap((row) => withParticle(row, ({ ing }) => [ing]))

/** Their participles alone, as the passive has them. */
export const suffering = (rows: string): readonly string[] =>
  phrases(rows).flatMap((row) => withParticle(row, ({ participle }) => [participle]))
