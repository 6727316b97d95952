import { exposureVetoes, type ExposureVeto } from '../../rules/exposure-vetoes.ts'
import type { Step } from './steps.ts'

type Part = 'trigger' | 'kinds' | 'before' | 'beside' | 'unless'
type Compiled = Readonly<Partial<Record<Part, RegExp>>>

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\w'-])(?:${pattern})(?![\\w'-])`)
const bare = (pattern: string): RegExp => new RegExp(pattern)

const compiled: readonly Compiled[] = exposureVetoes.map((row: ExposureVeto) => ({
  ...(row.trigger === undefined ? {} : { trigger: bare(row.trigger) }),
  ...(row.kinds === undefined ? {} : { kinds: bare(row.kinds) }),
  ...(row.before === undefined ? {} : { before: bare(row.before) }),
  ...(row.beside === undefined ? {} : { beside: whole(row.beside) }),
  ...(row.unless === undefined ? {} : { unless: whole(row.unless) }),
}))

/** Tells of the kinds of one sentence which of them did not get out although a word says so. */
export class Vetoes {
  readonly #steps: readonly Step[]
  readonly #sentence: string
  readonly #rows: readonly Compiled[]

  constructor(steps: readonly Step[]) {
    this.#steps = steps
    this.#sentence = steps.map(({ word }) => word).join(' ')
    this.#rows = compiled.filter(({ beside, unless }) => this.#fits(beside) && !this.#holds(unless))
  }

  refuses(kind: number, governor: number): boolean {
    if (this.#rows.length === 0) return false
    const [own, stating] = [this.#steps[kind]?.word ?? '', this.#steps[governor]?.word ?? '']
    return this.#rows.some(
      ({ trigger, kinds, before }) =>
        (trigger?.test(stating) ?? true) &&
        (kinds?.test(own) ?? true) &&
        (before?.test(this.#before(governor)) ?? true),
    )
  }

  #before(governor: number): string {
    return `${this.#steps
      .slice(0, governor)
      .map(({ word }) => word)
      .join(' ')} `
  }

  #fits(pattern: RegExp | undefined): boolean {
    return pattern?.test(this.#sentence) ?? true
  }

  #holds(pattern: RegExp | undefined): boolean {
    return pattern?.test(this.#sentence) ?? false
  }
}
