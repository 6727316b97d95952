import type { Context } from '../../draft.ts'
import { hasRole } from '../parties.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { leakSites, outrightVerbs, takingVerbs } from '../../rules/exposure.ts'

/** One word, mark or mention of a sentence, as the search for what governs a kind of data walks over it. */
export interface Step {
  /** Lower case; a mark stands for itself; a mention has its words, a thief by name or pronoun is a gang. */
  readonly word: string
  /** Part of speech as labelled-sentence.ts letters it; `T` a kind of data, `E` another mention, `.` a mark. */
  readonly pos: string
  readonly start: number
  readonly end: number
  readonly type?: ResolvedMention
}

/** The steps of a sentence that has kinds of data; those for data in general are steps too. */
export function toSteps(context: Context, sentence: number, types: readonly ResolvedMention[]): readonly Step[] {
  const steps: Step[] = []
  let next = 0
  for (const unit of context.labelled[sentence]?.units ?? []) {
    while ((types[next]?.end ?? Infinity) <= unit.start) next += 1
    const type = types[next]
    if (type !== undefined && unit.start >= type.start && unit.start < type.end) {
      if (steps.at(-1)?.type !== type) {
        steps.push({
          word: type.text.toLowerCase(),
          pos: 'T',
          start: type.start,
          end: type.end,
          type,
        })
      }
    } else {
      const mark = unit.mention === undefined && !/_[A-Z]$/.test(unit.code)
      const pos = mark ? '.' : unit.mention === undefined ? unit.code.slice(-1) : 'E'
      const word = isGang(context, unit) ? 'gang' : isLeakSearch(unit) ? 'hibp' : wordOfStep(unit)
      steps.push({
        word,
        pos: pos === 'N' && opensVerb(steps.at(-1)) ? verbOr(pos, word) : pos,
        start: unit.start,
        end: unit.end,
      })
    }
  }
  return steps
}

const isGang = (context: Context, { mention }: Unit): boolean =>
  mention?.label === 'ORGANIZATION' && hasRole(context, mention.entity, 'THREAT_ACTOR')

/** A service in which people look up whether they are in a leak. */
const isLeakSearch = ({ mention }: Unit): boolean =>
  mention?.label === 'ORGANIZATION' && /^(?:HIBP|Have I Been Pwned)\b/i.test(mention.text)

/** "to slurp", "could grab": the tagger takes rare verbs for nouns. */
const opensVerb = (before: Step | undefined): boolean =>
  before !== undefined && /^(?:to|can|could|may|might|will|would)$/.test(before.word)

const verbOr = (pos: string, word: string): string => (rareVerbs.has(word) ? 'V' : pos)

/** A group is told by its head ("the attackers") or as an intruder, a pronoun by itself; other mentions by their label. */
export function wordOfStep(unit: Unit): string {
  const { mention } = unit
  if (mention !== undefined && isLeakSite(mention)) return mention.text.toLowerCase()
  if (mention?.form === 'PRONOUN') return mention.text.toLowerCase()
  if (mention?.label !== 'GROUP') return codeWord(unit)
  if (/\b(?:unauthori[sz]ed|unknown)\b/i.test(mention.text)) return 'intruder'
  return (/[\p{L}-]+$/u.exec(mention.text)?.[0] ?? '').toLowerCase()
}

/** "appeared on Pastebin": a place where data lies open, by its name. */
const isLeakSite = ({ label, text }: ResolvedMention): boolean =>
  (label === 'ORGANIZATION' || label === 'PRODUCT') && leakSites.has(text.toLowerCase())

/** Base forms of the verbs that state an exposure; "access" after "to" is the noun more often. */
const rareVerbs: ReadonlySet<string> = new Set(
  [...outrightVerbs, ...takingVerbs].flatMap((row) => row.split(' ').slice(0, 1)).filter((word) => word !== 'access'),
)
