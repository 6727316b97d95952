import type { Argument } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import type { LabelledSentence } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn } from '../reading.ts'
import { affectedNearby } from '../rules/affected/nearby.ts'
import { affectedOutright } from '../rules/affected/outright.ts'
import { neverAffected, notAffected } from '../rules/affected/vetoes.ts'
import { affectedClasses, everydayHarm } from '../rules/affected/words.ts'
import { countedSentences, findReported } from './reported.ts'
import { matchRules } from './run-rules.ts'

const outright = compileRules(affectedOutright, affectedClasses)
const neverRules = compileRules(neverAffected, affectedClasses)
const vetoes = compileRules(notAffected, affectedClasses)
const nearby = compileRules(affectedNearby, affectedClasses)

/** A claim with the count it was made of. */
interface Found {
  readonly claim: DraftClaim
  readonly count: ResolvedMention
}

/**
 * Finds how many people, accounts or records. Wordings that say so outright come first; of the others a count is left
 * out that serves, employs or sums up. Counts joined to one that was read ("and 900 children") are read too. The numbers
 * that count no victims are statistics.
 */
export function findAffected(context: Context): readonly DraftClaim[] {
  const sentences = countedSentences(context)
  const counted = sentences.filter(holdsCount)
  const reader: Context = { ...context, labelled: counted }
  const never = countsOf(neverRules, reader)
  const refused = new Set([...never, ...countsOf(vetoes, reader)])
  const found = new Map<ResolvedMention, Found>()
  for (const read of readBy(outright, reader)) if (!never.has(read.count)) add(found, read)
  for (const read of readBy(nearby, reader)) if (!refused.has(read.count)) add(found, read)
  for (const read of counted.flatMap((labelled) => named(labelled, found))) add(found, read)
  for (const read of counted.flatMap((labelled) => joined(labelled, found, refused))) add(found, read)
  if (found.size === 0 && context.reading.sentences.length <= NOTICE)
    for (const read of counted.flatMap((labelled) => onlyCount(labelled, refused)).slice(0, 1)) add(found, read)
  const affected = [...found.values()].map(({ claim, count }) => withNumeral(context, claim, count))
  return [...affected, ...findReported(context, sentences, new Set(found.keys()))]
}

const holdsCount = ({ words }: LabelledSentence): boolean => countCodes.some((code) => words.has(code))
const countCodes = ['PPL', 'REC', 'INS', 'OTH', 'BRE', 'NUM']

/** Sentences of a notice that tells of one breach and nothing else. */
const NOTICE = 15

const countsOf = (rules: typeof outright, context: Context): ReadonlySet<ResolvedMention> =>
  new Set(readBy(rules, context).map(({ count }) => count))

function add(found: Map<ResolvedMention, Found>, read: Found): void {
  if (isVictims(read.count) && !found.has(read.count)) found.set(read.count, read)
}

function readBy(rules: typeof outright, context: Context): readonly Found[] {
  return matchRules(rules, context).flatMap(({ claim, labelled }) => {
    const value = claim.arguments.find(({ role }) => role === 'value')
    const count = labelled.units.find(
      ({ mention }) => mention?.label === 'COUNT' && mention.start === value?.start,
    )?.mention
    return count === undefined ? [] : [{ claim, count }]
  })
}

// "one employee", "two laptops": who did it or what was taken, seldom how many were hit.
function isVictims({ label, value, counts }: ResolvedMention): boolean {
  if (label !== 'COUNT' || counts === 'OTHER' || counts === 'INSTITUTIONS') return false
  if (value === undefined) return counts === 'PEOPLE'
  if (value.number < 6 && staff.test(value.unit ?? '')) return false
  if (officials.test(value.unit ?? '') || (value.number === 500 && value.bound === 'AT_LEAST')) return false
  return value.number >= (counts === 'PEOPLE' ? 2 : counts === 'RECORDS' ? 10 : 100)
}

/** "two employees looked at records": so few of the house are who did it, or the way in. */
const staff = /\b(?:employees?|staff(?: members?)?|workers?|workforce members?|physicians?|nurses?|clerks?)\b/i

const officials =
  /\b(?:attorneys|lawyers|plaintiffs|claimants|researchers|consultants|investigators|experts|officials|developers|agents|class members)\b/i

const harmedNoun = /\b(?:affected|impacted|compromised|stolen|leaked|exposed|breached|hacked|pwned)\b/i

/** "the 2,100 affected employees", "155 stolen credentials": the noun itself says it. */
function named(labelled: LabelledSentence, found: ReadonlyMap<ResolvedMention, Found>): readonly Found[] {
  return labelled.units.flatMap(({ mention }) =>
    mention !== undefined && !found.has(mention) && isVictims(mention) && harmedNoun.test(mention.value?.unit ?? '')
      ? [toFound(labelled, mention, 'affected/named')]
      : [],
  )
}

/** Counts that go on a list which was read: "245,000 in the UK and 25,000 in Poland", "900 names and 40 cards were taken". */
function joined(
  labelled: LabelledSentence,
  found: ReadonlyMap<ResolvedMention, Found>,
  refused: ReadonlySet<ResolvedMention>,
): readonly Found[] {
  const counts = labelled.units.flatMap(({ mention }, at) => (mention?.label === 'COUNT' ? [{ mention, at }] : []))
  const isRead = counts.map(({ mention }) => found.has(mention))
  const link = (i: number): boolean => {
    const [left, right] = [counts[i], counts[i + 1]]
    return (
      left !== undefined &&
      right !== undefined &&
      joins.test(labelled.encoded.slice(endOf(labelled, left.at), labelled.starts[right.at]))
    )
  }
  for (let i = 0; i + 1 < counts.length; i++) if (isRead[i] && link(i)) isRead[i + 1] = true
  for (let i = counts.length - 2; i >= 0; i--) if (isRead[i + 1] && link(i)) isRead[i] = true
  return counts.flatMap(({ mention }, i) =>
    isRead[i] && !found.has(mention) && isVictims(mention) && !refused.has(mention)
      ? [withUnit(toFound(labelled, mention, 'affected/joined'), counts.slice(0, i))]
      : [],
  )
}

/** "40,000 records of one bank and 35,000 of another": the second count counts what the first one does. */
function withUnit(read: Found, before: readonly { readonly mention: ResolvedMention }[]): Found {
  const { value } = read.claim
  const unit = before.findLast(({ mention }) => mention.value?.unit != null)?.mention.value?.unit ?? null
  if (value === undefined || value.unit !== null || unit === null) return read
  return { ...read, claim: { ...read.claim, value: { ...value, unit } } }
}

const endOf = ({ starts, units }: LabelledSentence, at: number): number =>
  (starts[at] ?? 0) + (units[at]?.code.length ?? 0) + 1

const joins =
  /^(?!but_)(?:[^ ;:"]+ ){0,6}?(?:and_\w |, |plus_\w |well_\w as_\w |with_\w |including_\w |of_\w them_\w )(?:(?:and|the|another|an|a|additional|further|those|of|some|also|its|which|whom)_\w )*$/

/** A notice that gives one count of people and no wording that is known: it is theirs. */
function onlyCount(labelled: LabelledSentence, refused: ReadonlySet<ResolvedMention>): readonly Found[] {
  if (![...labelled.words].some((word) => hitWords.has(word))) return []
  return labelled.units.flatMap(({ mention }) =>
    mention?.counts === 'PEOPLE' && !refused.has(mention) && isVictims(mention) && (mention.value?.number ?? 0) >= 100
      ? [toFound(labelled, mention, 'affected/only-count')]
      : [],
  )
}

const hitWords: ReadonlySet<string> = new Set(
  ['harmed', 'breach', 'data']
    .flatMap((name) => affectedClasses[name] ?? [])
    .concat(['DAT', 'INC', 'mailing', 'letters', 'email', 'receive', 'recipients'])
    .filter((word) => !everydayHarm.has(word)),
)

function toFound({ sentence }: LabelledSentence, count: ResolvedMention, foundBy: string): Found {
  const { start, end, text } = count
  const argument: Argument =
    count.in === 'title' ? { role: 'value', start, end, text, in: 'title' } : { role: 'value', start, end, text }
  const claim: DraftClaim = {
    predicate: 'AFFECTED',
    ...(count.value === undefined ? {} : { value: count.value }),
    arguments: [argument],
    sentences: [sentence.index, sentence.index],
    foundBy,
  }
  return { claim, count }
}

/** The argument is the number alone, as people mark it; its bound and noun stand in the value. */
function withNumeral(context: Context, claim: DraftClaim, count: ResolvedMention): DraftClaim {
  const sentence = context.reading.sentences[count.sentence]
  const scope = scopeOf(context, count)
  const qualifiers = {
    ...claim.qualifiers,
    ...(scope === null ? {} : { scope }),
    ...(count.amount === undefined ? {} : { amount: count.amount }),
  }
  if (sentence === undefined || count.numeral === undefined) return claim
  const people = peopleOf(context, count)
  const span = spanIn(context.reading, sentence, count.numeral.start, count.numeral.end)
  return {
    ...claim,
    ...(people === undefined ? {} : { object: people.entity }),
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    arguments: claim.arguments.map((argument) => (argument.role === 'value' ? { role: 'value', ...span } : argument)),
  }
}

/** The people that the count's noun names, where they are an entity. */
function peopleOf({ labelled }: Context, count: ResolvedMention): ResolvedMention | undefined {
  const end = count.start + (count.value?.text.length ?? 0)
  return labelled[count.sentence]?.units.find(
    ({ mention }) => mention?.label === 'GROUP' && mention.start >= count.end && mention.end <= end,
  )?.mention
}

/** "in Maine", "in the UK"; else the noun itself where it says which people: "current employees". */
function scopeOf({ labelled }: Context, count: ResolvedMention): string | null {
  const units = labelled[count.sentence]?.units ?? []
  const end = count.start + (count.value?.text.length ?? 0)
  const at = units.findIndex((unit) => unit.start >= end)
  const place = [units[at + 1], units[at + 2]].find((unit) => unit?.mention?.label === 'PLACE')
  const preposition = units[at]
  if (place !== undefined && preposition !== undefined && /^(?:in|from|across)_/.test(preposition.code))
    return count.value === undefined
      ? null
      : `${preposition.code.slice(0, preposition.code.indexOf('_'))} ${place.mention?.text ?? ''}`
  const unit = count.value?.unit ?? ''
  return /\b(?:current|former|active|past|deceased|minor)\b/i.test(unit) ? unit : null
}
