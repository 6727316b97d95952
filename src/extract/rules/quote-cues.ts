import { cueRows, irregularForms, type CueFrame } from './quotes.ts'

/** A form of a cue verb, with its lemma and all that the verb takes. */
export interface CueForm {
  readonly lemma: string
  readonly frames: ReadonlySet<CueFrame>
  readonly gerund: boolean
  readonly stem: boolean
}

/** Every form of every cue verb, made once. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms()

function buildForms(): ReadonlyMap<string, CueForm> {
  const frames = new Map<string, Set<CueFrame>>()
  for (const row of cueRows) {
    for (const lemma of row.lemmas.split(' ')) {
      const known = frames.get(lemma) ?? new Set<CueFrame>()
      for (const frame of row.frames) known.add(frame)
      frames.set(lemma, known)
    }
  }
  const forms = new Map<string, CueForm>()
  for (const [lemma, taken] of frames) {
    for (const form of inflect(lemma)) {
      forms.set(form, { lemma, frames: taken, gerund: form.endsWith('ing') && form !== lemma, stem: form === lemma })
    }
  }
  return forms
}

function inflect(lemma: string): readonly string[] {
  const irregular = irregularForms[lemma] ?? []
  const stem = lemma.replace(/e$/, '')
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie') + 's'
  const past = irregular.some((form) => !form.endsWith('ing')) ? [] : [`${stem.replace(/([^aeiou])y$/, '$1i')}ed`]
  const gerund = irregular.some((form) => form.endsWith('ing')) ? [] : [`${stem}ing`]
  return [lemma, third, ...past, ...gerund, ...irregular]
}
