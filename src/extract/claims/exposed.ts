import type { Argument, Status } from '../../model.ts'
import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn, textAt, type Sentence } from '../reading.ts'
import { asksWhatWasLost, isBareAnswer } from './exposure/answers.ts'
import { pointsBack } from './exposure/back-references.ts'
import { CueReader, type Cues } from './exposure/cues.ts'
import { toDataLists } from './exposure/data-lists.ts'
import type { DataList } from './exposure/data-list.ts'
import { isAbility } from './exposure/ability.ts'
import { keptAway } from './exposure/kept.ts'
import { mattersOf, saysNothing, type Matters } from './exposure/matters.ts'
import { isTool } from './exposure/means.ts'
import { governorOf } from './exposure/governors.ts'
import { bringerOf } from './exposure/lone-lists.ts'
import { isNested } from './exposure/reduced.ts'
import { isShortForm, phraseOf } from './exposure/phrases.ts'
import { isNetPlace, isWhereLeft } from './exposure/places.ts'
import { scopeOf } from './exposure/scope.ts'
import { toSteps, type Step } from './exposure/steps.ts'
import { standsWhere } from './exposure/stands-where.ts'
import { tiedGovernor } from './exposure/ties.ts'
import { leftOut, toldOn } from './exposure/told-on.ts'
import { isTrade } from './exposure/trades.ts'
import { turnOf } from './exposure/turns.ts'
import { Vetoes } from './exposure/vetoes.ts'
import { forceOf, isAuxiliary, isCopula, isUnharmed } from './exposure/words.ts'

/** Finds which data was, may have been, or was not exposed. Data named in another context is no claim. */
export const findExposed: FindClaims = (context) => {
  const bySentence = new Map<number, ResolvedMention[]>()
  for (const mention of context.mentions) {
    if (mention.label !== 'DATA_TYPE' || isWayIn(mention)) continue
    const beside = bySentence.get(mention.sentence)
    if (beside === undefined) bySentence.set(mention.sentence, [mention])
    else beside.push(mention)
  }
  const cues = new CueReader(context.labelled)
  const matters = mattersOf(context.labelled)
  const found: DraftClaim[] = []
  for (const [index, types] of bySentence)
    found.push(
      ...findInSentence({ ...context, cues, matters, types: bySentence, told: found.length > 0 }, index, types),
    )
  return found
}

/** "an employee’s account was compromised": one account taken over is how thieves came in, not what they got. */
const isWayIn = ({ dataType, text }: ResolvedMention): boolean => dataType === 'accounts' && /\baccount$/i.test(text)

/**
 * "had access to 9,000 customer accounts": how many were affected, not what they lost. Accounts that were stolen, leaked or
 * sold are the loot itself.
 */
const countsPeople = (steps: readonly Step[], kind: number, governor: number): boolean =>
  steps[kind]?.type?.dataType === 'accounts' && steps[kind - 1]?.word === 'CNT' && !isLoot(steps[governor])

const isLoot = (verb: Step | undefined): boolean =>
  verb !== undefined &&
  verb.pos === 'V' &&
  /^(?:OUTRIGHT|SPREADING)$/.test(forceOf(verb) ?? '') &&
  !/^(?:expos|affect|impact)/.test(verb.word)

/** The context with what holds for all of an article's sentences. */
interface Finding extends Context {
  readonly cues: CueReader
  readonly matters: Matters
  readonly types: ReadonlyMap<number, readonly ResolvedMention[]>
  /** Whether an earlier sentence told of data that got out. */
  readonly told: boolean
}

function findInSentence(context: Finding, index: number, types: readonly ResolvedMention[]): readonly DraftClaim[] {
  const sentence = context.reading.sentences[index]
  if (sentence === undefined) return []
  const steps = toSteps(context, index, types)
  const own = context.cues.of(index)
  const { governed, away } = governedKinds(steps, context.told ? { ...own, near: true } : own)
  const vetoes = new Vetoes(steps)
  const states = (kind: number, governor: number): boolean =>
    !saysNothing(context.matters, steps[governor], steps[kind]) &&
    !isShortForm(steps, kind) &&
    !isTool(steps, kind) &&
    !countsPeople(steps, kind, governor) &&
    !isWhereLeft(steps, kind, governor) &&
    !isNetPlace(steps, kind) &&
    !isTrade(steps, kind) &&
    !vetoes.refuses(kind, governor) &&
    !(context.told && pointsBack(steps, kind, governor))
  if (governed.size > 0)
    return [...governed]
      .filter(([kind, governor]) => states(kind, governor))
      .map(([kind, governor]) =>
        toDraft(
          context,
          { index, steps, kind },
          {
            index,
            trigger: steps[governor],
            scope: scopeOf(steps, kind, governor),
            away: away.has(kind),
            ...(isAbility(steps, governor) ? { status: 'CONFIRMED' as const } : {}),
          },
        ),
      )
  const intro = (opensWithKind(steps) ? introOf(context, index) : undefined) ?? questionOf(context, index, steps)
  if (intro === undefined) return []
  return steps.flatMap(({ type }, kind) =>
    type === undefined || type.form === 'NOMINAL' ? [] : [toDraft(context, { index, steps, kind }, intro)],
  )
}

interface Governed {
  /** The places of kinds, each with the place of the word that says what became of them. */
  readonly governed: ReadonlyMap<number, number>
  /** The places of those that were not where the thieves were. */
  readonly away: ReadonlySet<number>
}

function governedKinds(steps: readonly Step[], cues: Cues): Governed {
  const away = new Set<number>()
  const found = new Map<number, number>()
  const left: DataList[] = []
  const lists = toDataLists(steps)
  for (const [i, list] of lists.entries()) {
    if (isNested(steps, lists[i - 1]?.last ?? Infinity, list.first)) continue
    const governor = turnOf(steps, list, cues) ?? governorOf(steps, list, found, cues)
    if (governor === undefined) left.push(list)
    else for (const kind of list.kinds) found.set(kind, governor)
  }
  for (const list of left) {
    const keeping = keptAway(steps, list, cues) ?? leftOut(steps, list, cues)
    for (const kind of keeping === undefined ? [] : list.kinds) away.add(kind)
    const governor =
      keeping ??
      tiedGovernor(steps, list, found) ??
      toldOn(steps, list, cues) ??
      standsWhere(steps, list, cues) ??
      bringerOf(steps, list, cues)
    if (governor !== undefined) for (const kind of list.kinds) found.set(kind, governor)
  }
  return { governed: found, away }
}

interface Place {
  readonly index: number
  readonly steps: readonly Step[]
  readonly kind: number
}

interface Saying {
  readonly index: number
  readonly trigger: Step | undefined
  readonly away?: boolean
  readonly status?: Status
  readonly scope?: { readonly start: number; readonly end: number } | undefined
}

/**
 * A bullet that begins with a kind of data, no more than a few words or a scope ("for some of them,") before it. A verb
 * in it only describes the kind: "messages sent between users".
 */
function opensWithKind(steps: readonly Step[]): boolean {
  const kind = steps.findIndex(({ type }) => type !== undefined)
  const first = steps.find(({ pos }) => pos !== '.')?.word ?? ''
  if (kind < 0 || kind > (/^(?:for|in)$/.test(first) ? 9 : 4)) return false
  return steps.every((step, at) => step.pos !== 'V' || (at > kind && isParticiple(step) && !isFinite(steps[at - 1])))
}

const isParticiple = ({ word }: Step): boolean => /(?:ed|en|ing|sent|held|kept|made|paid)$/.test(word)

const isFinite = (before: Step | undefined): boolean =>
  before !== undefined && (isCopula(before) || isAuxiliary(before) || before.pos === 'O')

/** The sentence that a list of bullets goes on, "The files held:", with its governing word. */
function introOf(context: Finding, index: number): Saying | undefined {
  const { sentences } = context.reading
  let at = index - 1
  while (at > index - 40 && isItem(sentences[at])) at -= 1
  const intro = sentences[at]
  if (intro === undefined || at === index - 40) return undefined
  const words = textAt(context.reading, intro)
  const asked = asksWhatGotOut.test(words)
  if (!asked && !words.endsWith(':')) return undefined
  const steps = toSteps(context, at, context.types.get(at) ?? [])
  const end = steps.length
  const cues = context.cues.of(at)
  const governor = governorOf(steps, { first: end, last: end, kinds: [] }, new Map(), cues) ?? announcing(steps, cues)
  if (governor === undefined) return undefined
  return {
    index: at,
    trigger: steps[governor],
    ...(asked ? { status: /\b(?:may|might|could)\b/i.test(words) ? 'POSSIBLE' : 'CONFIRMED' } : {}),
  }
}

/** "So what did the hackers get? Names and account numbers.": the question, with its verb. */
function questionOf(context: Finding, index: number, steps: readonly Step[]): Saying | undefined {
  const asked = context.reading.sentences[index - 1]
  if (asked === undefined || !context.cues.of(index).near || !asksWhatWasLost.test(textAt(context.reading, asked)))
    return undefined
  if (!isBareAnswer(steps)) return undefined
  const words = toSteps(context, index - 1, context.types.get(index - 1) ?? [])
  const trigger = words.findLast(({ pos }) => pos === 'V')
  const isOpen = words.some(({ word }) => /^(?:may|might|could)$/.test(word))
  return trigger === undefined ? undefined : { index: index - 1, trigger, status: isOpen ? 'POSSIBLE' : 'CONFIRMED' }
}

/** The heading of a notice, "What information was involved?": what follows answers it. */
const asksWhatGotOut =
  /^\W*(?:what|which) (?:\w+ ){0,3}?(?:information|data|details?) (?:\w+ ){1,3}?(?:involved|affected|exposed|compromised|impacted|taken|stolen|accessed|leaked)\W*$/i

/** "The following information was exposed:": what governs the word for data in general that the list spells out. */
function announcing(steps: readonly Step[], cues: Cues): number | undefined {
  const at = steps.findLastIndex(({ type, word }) => type?.form === 'NOMINAL' || word === 'following')
  return at < 0 ? undefined : governorOf(steps, { first: at, last: at, kinds: [at] }, new Map(), cues)
}

const isItem = (sentence: Sentence | undefined): boolean => sentence !== undefined && sentence.form !== 'BODY'

function toDraft({ reading }: Context, { index, steps, kind }: Place, saying: Saying): DraftClaim {
  const [data, { trigger, scope, away }] = [steps[kind], saying]
  const [own, other] = [reading.sentences[index], reading.sentences[saying.index]]
  if (data?.type === undefined || trigger === undefined || own === undefined || other === undefined)
    throw new Error('a governed kind has no step')
  const words = phraseOf(reading, own, steps, kind)
  const args: readonly Argument[] = [
    { role: 'object', ...spanIn(reading, own, words.start, words.end) },
    { role: 'trigger', ...spanIn(reading, other, trigger.start, trigger.end) },
  ]
  const before = saying.index < index || trigger.start < data.start
  return {
    predicate: 'EXPOSED',
    ...(isUnharmed(trigger) || away === true
      ? { status: 'DENIED' as const }
      : saying.status === undefined
        ? {}
        : { status: saying.status }),
    object: data.type.entity,
    ...(scope === undefined
      ? {}
      : { qualifiers: { scope: spanIn(reading, own, scope.start, scope.end).text.replace(/\s+/g, ' ') } }),
    arguments: args,
    sentences: [saying.index, index],
    foundBy: `exposed/${before ? 'before' : 'after'}`,
  }
}
