import { cueRows, irregularForms, type CueFrame, type CueRow } from './quotes.ts'

/** A form of a cue verb, with its lemma and all that the verb takes. */
export interface CueForm {
  readonly lemma: string
  readonly frames: ReadonlySet<CueFrame>
  readonly gerund: boolean
  readonly stem: boolean
}

/** Every form of every cue verb of one word, made once. */
export const cueForms: ReadonlyMap<string, CueForm> = new Map(
  formsOf(cueRows, (lemma) => !lemma.includes('_')).map(({ word, form }) => [word, form]),
)

/** A cue of several words: "points out". */
export interface PhrasalForm {
  readonly form: CueForm
  /** The words after the verb. */
  readonly rest: readonly string[]
}

/** The cues of several words by the form of their verb, the longest first. */
export const phrasalForms: ReadonlyMap<string, readonly PhrasalForm[]> = phrasals()

interface InflectedForm {
  readonly word: string
  readonly form: CueForm
}

function formsOf(rows: readonly CueRow[], isWanted: (lemma: string) => boolean): readonly InflectedForm[] {
  const frames = new Map<string, Set<CueFrame>>()
  for (const row of rows) {
    for (const lemma of row.lemmas.split(' ').filter(isWanted)) {
      const known = frames.get(lemma) ?? new Set<CueFrame>()
      for (const frame of row.frames) known.add(frame)
      frames.set(lemma, known)
    }
  }
  return [...frames].flatMap(([lemma, taken]) => {
    const verb = lemma.replace(/_.*/, '')
    return inflect(verb).map((word) => ({
      word,
      form: { lemma, frames: taken, gerund: word.endsWith('ing') && word !== verb, stem: word === verb },
    }))
  })
}

function phrasals(): ReadonlyMap<string, readonly PhrasalForm[]> {
  const found = new Map<string, PhrasalForm[]>()
  for (const { word, form } of formsOf(cueRows, (lemma) => lemma.includes('_'))) {
    const phrasal = { form: { ...form, lemma: form.lemma.replaceAll('_', ' ') }, rest: form.lemma.split('_').slice(1) }
    found.set(
      word,
      [...(found.get(word) ?? []), phrasal].sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  return found
}

function inflect(lemma: string): readonly string[] {
  const irregular = irregularForms[lemma] ?? []
  const stem = lemma.replace(/e$/, '')
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie') + 's'
  const past = irregular.some((form) => !form.endsWith('ing')) ? [] : [`${stem.replace(/([^aeiou])y$/, '$1i')}ed`]
  const gerund = irregular.some((form) => form.endsWith('ing')) ? [] : [`${stem}ing`]
  return [lemma, third, ...past, ...gerund, ...irregular]
}
