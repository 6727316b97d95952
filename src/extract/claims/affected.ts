import type { Context, DraftClaim } from '../draft.ts'
import type { LabelledSentence } from '../match/labelled-sentence.ts'
import type { ResolvedMention } from '../mention.ts'
import { affectedNearby } from '../rules/affected/nearby.ts'
import { affectedOutright } from '../rules/affected/outright.ts'
import { affectedInPassage, affectedShares } from '../rules/affected/passage.ts'
import { affectedRevised } from '../rules/affected/revised.ts'
import { affectedRival } from '../rules/affected/rival.ts'
import { affectedSeen } from '../rules/affected/seen.ts'
import { affectedFigures, affectedTold } from '../rules/affected/told.ts'
import { neverAffected, notAffected, notInBreach } from '../rules/affected/vetoes.ts'
import { affectedClasses, everydayHarm } from '../rules/affected/words.ts'
import { compileCounted } from './absorb-counts.ts'
import { isVictims, MANY, toFound, type Found } from './affected/found.ts'
import { learnedCounts } from './learned/counts.ts'
import { limitsIn } from './affected/limits.ts'
import { inBreach } from './affected/in-breach.ts'
import { joined } from './affected/joined.ts'
import { listItems } from './affected/list-items.ts'
import { withNumeral } from './affected/numeral.ts'
import { inPassage, sharesOf } from './affected/shares.ts'
import { countedSentences, findReported } from './reported.ts'
import { matchRules } from './run-rules.ts'

const outright = compileCounted(affectedOutright)
const neverRules = compileCounted(neverAffected)
const vetoes = compileCounted(notAffected)
const others = compileCounted(notInBreach)
const passageRules = compileCounted([...affectedInPassage, ...affectedSeen, ...affectedFigures])
const revisions = compileCounted([...affectedRevised, ...affectedRival])
const shares = compileCounted(affectedShares)
const nearby = compileCounted([...affectedNearby, ...affectedTold])

/**
 * Finds how many people, accounts or records. Wordings that say so outright come first; of the others a count is left
 * out that serves, employs or sums up. Counts joined to one that was read ("and 900 children") are read too. The numbers
 * that count no victims are statistics.
 */
export function findAffected(context: Context): readonly DraftClaim[] {
  const sentences = countedSentences(context)
  const counted = sentences.filter(holdsCount)
  const reader: Context = { ...context, labelled: counted }
  const never = new Set([...countsOf(neverRules, reader), ...counted.flatMap(limitsIn)])
  const refused = new Set([...never, ...countsOf(vetoes, reader)])
  const strictly = new Set([...refused, ...countsOf(others, reader)])
  const found = new Map<ResolvedMention, Found>()
  const addAll = (reads: readonly Found[], but: ReadonlySet<ResolvedMention>): void => {
    for (const read of reads)
      if (!but.has(read.count) && (isVictims(read.count) || isLabelled(read)) && !found.has(read.count))
        found.set(read.count, read)
  }
  addAll(readBy(outright, reader), never)
  addAll(readBy(nearby, reader), refused)
  addAll(
    counted.flatMap((labelled) => named(labelled, found)),
    new Set(counted.flatMap(limitsIn)),
  )
  addAll(listItems(context, counted, found, refused), refused)
  addAll(inPassage(context, readBy(passageRules, reader), found), strictly)
  addAll(inPassage(context, readBy(revisions, reader), found, 5), strictly)
  addAll(inBreach(context, counted, found, strictly), strictly)
  addAll(sharesOf(context, readBy(shares, reader), found), refused)
  addAll(
    counted.flatMap((labelled) => joined(labelled, found, refused)),
    refused,
  )
  if (found.size === 0 && context.reading.sentences.length <= NOTICE)
    addAll(counted.flatMap((labelled) => onlyCount(labelled, strictly)).slice(0, 1), strictly)
  addAll(learnedCounts(context, found), strictly)
  const ranked = [...found.values()].sort((a, b) => rankOf(a.count) - rankOf(b.count))
  const affected = ranked.map(({ claim, count }) => withNumeral(context, claim, count))
  return [...affected, ...findReported(context, sentences, new Set(found.keys()))]
}

/** "Residents affected: 12": a form counts them, however few they are. */
const isLabelled = ({ claim, count }: Found): boolean =>
  claim.foundBy === 'affected/label' && count.label === 'COUNT' && count.counts !== 'INSTITUTIONS'

/** A few things come after the people whose data they hold, and what has no number ("thousands of files") at the end. */
const rankOf = ({ counts, value }: ResolvedMention): number =>
  value === undefined ? 2 : counts === 'RECORDS' && value.number < MANY ? 1 : 0

const holdsCount = ({ words }: LabelledSentence): boolean => countCodes.some((code) => words.has(code))
const countCodes = ['PPL', 'REC', 'INS', 'OTH', 'BRE', 'NUM']

/** Sentences of a notice that tells of one breach and nothing else. */
const NOTICE = 15

const countsOf = (rules: typeof outright, context: Context): ReadonlySet<ResolvedMention> =>
  new Set(readBy(rules, context).map(({ count }) => count))

function readBy(rules: typeof outright, context: Context): readonly Found[] {
  return matchRules(rules, context).flatMap(({ claim, labelled }) => {
    const value = claim.arguments.find(({ role }) => role === 'value')
    const count = labelled.units.find(
      ({ mention }) => mention?.label === 'COUNT' && mention.start === value?.start,
    )?.mention
    return count === undefined ? [] : [{ claim, count }]
  })
}

const harmedNoun = /\b(?:affected|impacted|compromised|stolen|leaked|exposed|breached|hacked|pwned)\b/i

/** "the 2,100 affected employees", "155 stolen credentials": the noun itself says it. */
function named(labelled: LabelledSentence, found: ReadonlyMap<ResolvedMention, Found>): readonly Found[] {
  return labelled.units.flatMap(({ mention }) =>
    mention !== undefined && !found.has(mention) && isVictims(mention) && harmedNoun.test(mention.value?.unit ?? '')
      ? [toFound(labelled, mention, 'affected/named')]
      : [],
  )
}

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
