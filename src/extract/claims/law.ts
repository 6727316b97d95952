import type { Value } from '../../model.ts'
import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { codeWord, type LabelledSentence } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import { fined } from '../rules/claims/fined.ts'
import { prosecuted } from '../rules/claims/prosecuted.ts'
import { settled } from '../rules/claims/settled.ts'
import { sued } from '../rules/claims/sued.ts'
import { wordClasses } from '../rules/classes.ts'
import { spanIn } from '../reading.ts'
import { admissionOf, caseNumberOf, courtOf, kindOfAction, stageOf } from './law-qualifiers.ts'
import { entityOf, hasRole, isAuthority, plaintiffGroup } from './parties.ts'
import { matchRules, type RuleMatch } from './run-rules.ts'

const rules = compileRules([...sued, ...settled, ...fined, ...prosecuted], wordClasses)

/** Suits, settlements, fines, investigations, charges, sentences and law firms. */
export const findLaw: FindClaims = (context) => {
  const claims = matchRules(rules, context)
    .filter((match) => isPlausible(context, match))
    .map((match) => qualified(context, match))
  return claims.map((claim) => withOtherSide(context, claim, claims)).filter((claim) => hasSides(claim))
}

function isPlausible(context: Context, { claim, labelled }: RuleMatch): boolean {
  const { predicate, subject, object } = claim
  if (subject !== undefined && subject === object) return false
  if (
    [subject, object].some(
      (id) => hasRole(context, id, 'THREAT_ACTOR') && predicate !== 'CHARGED' && predicate !== 'SENTENCED',
    )
  )
    return false
  if (predicate === 'INVESTIGATED') return isAuthority(context, subject)
  if (predicate === 'SUED') return isDefendant(context, object)
  if (predicate === 'FINED')
    return isDefendant(context, object) && !(subject !== undefined && hasRole(context, subject, 'LAW_FIRM'))
  if (predicate === 'REPRESENTS') return representsSomebody(context, claim, labelled)
  if (predicate === 'SETTLED_WITH')
    return !hasRole(context, object, 'LAW_FIRM') && !hasRole(context, subject, 'LAW_FIRM')
  return true
}

const isDefendant = (context: Context, id: string | null | undefined): boolean =>
  id === undefined ||
  (entityOf(context, id) !== undefined && !hasRole(context, id, 'LAW_FIRM') && !hasRole(context, id, 'COURT'))

/** "represents" is also "stands for": a firm or a lawyer is needed, or a case in the sentence. */
function representsSomebody(context: Context, { subject }: DraftClaim, { words }: LabelledSentence): boolean {
  if (hasRole(context, subject, 'LAW_FIRM')) return true
  return (
    /\b(?:LLP|LLC|P\.?C\.?|law|attorneys?)\b/i.test(entityOf(context, subject)?.name ?? '') ||
    caseWords.some((word) => words.has(word))
  )
}

const caseWords = [
  'lawsuit',
  'plaintiffs',
  'plaintiff',
  'lawyer',
  'attorney',
  'attorneys',
  'lawyers',
  'firm',
  'class-action',
  'suit',
]

/** The court, the number of the case, the kind of action, the sum, the stage: read off the words round the match. */
function qualified(context: Context, match: RuleMatch): DraftClaim {
  const { claim, labelled } = match
  const qualifiers: Record<string, string> = { ...claim.qualifiers }
  const add = (key: string, value: string | null): void => {
    if (value !== null) qualifiers[key] = value
  }
  if (claim.predicate === 'SUED') add('action', kindOfAction(context, match))
  if (claim.predicate === 'SUED' || claim.predicate === 'SETTLED_WITH') {
    add('court', courtOf(context, labelled))
    add('caseNumber', caseNumberOf(context, labelled))
  }
  if (claim.predicate === 'SETTLED_WITH') {
    add('admission', admissionOf(context, labelled))
    add('stage', stageOf(context, labelled))
  }
  if (isBackground(labelled)) add('context', 'background')
  const sum = claim.value === undefined && claim.predicate === 'SETTLED_WITH' ? sumOf(match) : null
  const paid =
    sum === null
      ? claim
      : {
          ...claim,
          value: sum.value,
          arguments: [
            ...claim.arguments,
            { role: 'value' as const, ...spanIn(context.reading, labelled.sentence, sum.start, sum.end) },
          ],
        }
  return Object.keys(qualifiers).length === 0 ? paid : { ...paid, qualifiers }
}

/** "a $2 million settlement", "a settlement of $2 million": the sum that stands at the word, not any sum of the sentence. */
function sumOf({
  labelled,
  first,
  last,
}: RuleMatch): { readonly value: Value; readonly start: number; readonly end: number } | null {
  const { units } = labelled
  for (let at = Math.max(0, first - 4); at < Math.min(units.length, last + 7); at += 1) {
    const mention = units[at]?.mention
    if (mention?.label !== 'MONEY' || mention.value === undefined) continue
    const after = units.slice(at + 1, at + 4).map(codeWord)
    const before = units.slice(Math.max(0, at - 3), at).map(codeWord)
    if (after.some((word) => settlementWords.has(word)) || before.some((word) => sumWords.has(word)))
      return { value: mention.value, start: mention.start, end: mention.end }
  }
  return null
}

const settlementWords: ReadonlySet<string> = new Set(['settlement', 'settlements', 'deal', 'accord', 'agreement'])
const sumWords: ReadonlySet<string> = new Set([
  'settlement',
  'for',
  'worth',
  'totaling',
  'totalling',
  'pay',
  'paying',
  'pays',
  'paid',
])

const isBackground = ({ words }: LabelledSentence): boolean =>
  ['including', 'compared', 'compares', 'similar', 'similarly', 'unrelated', 'previous', 'previously', 'earlier'].some(
    (word) => words.has(word),
  )

/**
 * The other side where the sentence does not name it: "settled the case" is the last suit against the same party; a
 * class action is brought by the class.
 */
function withOtherSide(context: Context, claim: DraftClaim, claims: readonly DraftClaim[]): DraftClaim {
  const { predicate, subject, object } = claim
  if (predicate === 'SETTLED_WITH' && object === undefined && typeof subject === 'string') {
    const suit = lastSuitAgainst(subject, claim, claims)
    return suit?.subject === undefined ? claim : { ...claim, object: suit.subject }
  }
  const group = plaintiffGroup(context)
  if (predicate === 'REPRESENTS' && object === undefined) return { ...claim, object: group }
  if (predicate === 'SUED' && subject === undefined && claim.qualifiers?.['action'] === 'CLASS_ACTION')
    return { ...claim, subject: group }
  if (predicate === 'CHARGED' && object === undefined) return { ...claim, object: arrestedAfter(context, claim) }
  return claim
}

function lastSuitAgainst(party: string, claim: DraftClaim, claims: readonly DraftClaim[]): DraftClaim | undefined {
  const [at] = claim.sentences
  return claims
    .filter(
      ({ predicate, object, sentences }) =>
        predicate === 'SUED' && object === party && sentences[0] <= at && sentences[0] >= at - 4,
    )
    .sort((a, b) => b.sentences[0] - a.sentences[0])[0]
}

/** "A former worker faces charges. The worker, Dana Whitlock, was arrested": the person of the next sentences. */
function arrestedAfter(context: Context, { sentences: [at] }: DraftClaim): string | null {
  for (const labelled of context.labelled.slice(at, at + 3)) {
    if (
      labelled.sentence.index > at &&
      !['arrested', 'accused', 'charged', 'suspected'].some((word) => labelled.words.has(word))
    )
      continue
    const person = labelled.units.find(({ mention }) => mention?.label === 'PERSON')?.mention
    if (person?.entity != null) return person.entity
  }
  return null
}

const hasSides = ({ predicate, object }: DraftClaim): boolean => predicate !== 'CHARGED' || typeof object === 'string'
