import type { Context } from '../../draft.ts'
import { codeWord, type LabelledSentence } from '../../match/labelled-sentence.ts'
import { textAt } from '../../reading.ts'
import { hasRole, isAuthority } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'

/** CLASS_ACTION, REGULATORY, CRIMINAL or LAWSUIT, by the words of the suit and by who brings it. */
export function kindOfAction(context: Context, { claim, labelled, first, last }: RuleMatch): string {
  const around = labelled.units.slice(Math.max(0, first - 3), last + 4)
  const words = around.map(({ code }) => code).join(' ')
  if (/class_. action|class-action|class_. members|class_. complaint/.test(words)) return 'CLASS_ACTION'
  if (isAuthority(context, claim.subject) || hasRole(context, claim.subject, 'LAW_ENFORCEMENT')) return 'REGULATORY'
  if (/enforcement_|criminal_/.test(words)) return /criminal_/.test(words) ? 'CRIMINAL' : 'REGULATORY'
  return 'LAWSUIT'
}

/** The court the sentence names. */
export function courtOf(context: Context, { units }: LabelledSentence): string | null {
  const court = units.find(({ mention }) => mention !== undefined && hasRole(context, mention.entity, 'COURT'))?.mention
  return court?.name ?? court?.text ?? null
}

const caseNumber =
  /\b(?:No\.|Nos\.|[Cc]ase (?:number|no\.)|[Dd]ocket (?:number|no\.))\s{0,3}((?:\d{1,2}:)?\d{2,4}-[A-Za-z]{2,4}-\d{3,6}(?:-[A-Z]{2,5}){0,3}|[A-Z]{0,4}\d[\dA-Z:-]{3,20})/

/** The number of the case in the sentence or the next. */
export function caseNumberOf({ reading, labelled }: Context, { sentence }: LabelledSentence): string | null {
  for (const index of [sentence.index, sentence.index + 1]) {
    const at = labelled[index]?.sentence
    const found = at === undefined ? null : caseNumber.exec(textAt(reading, at))
    if (found?.[1] !== undefined) return found[1]
  }
  return null
}

const noAdmission =
  /\b(?:den(?:y|ies|ied)|without admitting|(?:did|does|do) not admit|not an admission|no admission|without any admission|neither admit\w*)\b[^.]{0,60}\b(?:wrongdoing|liability|fault|guilt|allegations|claims|charges|violat\w+)|\bno (?:wrongdoing|liability)\b/i
const admission =
  /\b(?:admitted|admits|accept(?:ed|ing|s) responsibility|acknowledg\w+ (?:responsibility|liability|wrongdoing))/i

/** NONE where wrongdoing is denied or not admitted, ADMITTED where responsibility is accepted; the sentence and the two after. */
export function admissionOf({ reading, labelled }: Context, { sentence }: LabelledSentence): string | null {
  for (const index of [sentence.index, sentence.index + 1, sentence.index + 2]) {
    const at = labelled[index]?.sentence
    if (at === undefined) continue
    const text = textAt(reading, at)
    if (noAdmission.test(text)) return 'NONE'
    if (index === sentence.index && admission.test(text)) return 'ADMITTED'
  }
  return null
}

const stages: readonly (readonly [string, RegExp])[] = [
  ['PRELIMINARY', /\bpreliminar(?:y|ily)\b|\bpending (?:court|judicial) approval|\brequires (?:court )?approval/i],
  ['PROPOSED', /\bproposed (?:\w+ ){0,2}settlement|\bproposes\b/i],
  ['FINAL', /\bfinal(?:ized|ised|ly)? (?:approval|approved|settlement|settled)|\bofficially\b|\bapproved\b/i],
]

/** How far the settlement has come, where the sentence says. */
export function stageOf({ reading }: Context, { sentence }: LabelledSentence): string | null {
  const text = textAt(reading, sentence)
  return stages.find(([, wording]) => wording.test(text))?.[0] ?? null
}

const earlier = new Set(
  'compared compares similar similarly unrelated previous previously earlier past favorably'.split(' '),
)

/** A case told for comparison, or an earlier one: a word at the claim says so. */
export function isBackground({ labelled: { units }, first, last }: RuleMatch): boolean {
  return units.slice(Math.max(0, first - 12), last + 2).some((unit) => earlier.has(codeWord(unit)))
}
