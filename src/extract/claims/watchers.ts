import type { Context } from '../draft.ts'
import { codeWord, type LabelledSentence } from '../match/labelled-sentence.ts'
import { firmWords, mouthpieces, outlets, securityFirms, securityWords } from '../rules/lexicon/watchers.ts'
import { entityOf } from './parties.ts'
import { oncePerArticle } from './once-per-article.ts'

/** An outlet, a tracker, or a firm of security: known, or called so where the article names it. */
export function isWatcher(context: Context, id: string | null | undefined): boolean {
  return isOutlet(context, id) || isSecurityFirm(context, id) || paperName.test(entityOf(context, id)?.name ?? '')
}

/** A messenger, a forum, a site that others publish on. */
export const isMouthpiece = (context: Context, id: string | null | undefined): boolean => {
  const entity = entityOf(context, id)
  return entity !== undefined && [entity.name, ...entity.aliases].some((name) => mouthpieces.has(folded(name)))
}

/** Papers, sites and trackers of breaches; the outlet of the article is one. */
export function isOutlet(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  if (entity === undefined) return false
  const { publisher } = context.article
  const names = [entity.name, ...entity.aliases].map(folded)
  if (names.some((name) => outlets.has(name)) || inDatelines(context).has(entity.id)) return true
  return publisher !== null && names.includes(folded(publisher)) && !isOwnNotice(context, entity.id)
}

/** A company's own notice names it again and again and says "we"; an outlet seldom speaks of itself. */
export function isOwnNotice({ mentions, labelled }: Context, id: string): boolean {
  const named = mentions.filter(
    ({ entity, form, in: where }) => entity === id && form !== 'PRONOUN' && where === undefined,
  )
  const told = labelled.filter(({ words }) => words.has('we') || words.has('our') || words.has('us'))
  return named.length > 1 ? told.length > 1 : named.length === 1 && told.length > 1 && told.some(tellsOfOwnSystems)
}

/** "a log on our server": outside quotation marks no outlet writes so. */
const tellsOfOwnSystems = ({ units, words }: LabelledSentence): boolean =>
  words.has('our') &&
  !words.has('"') &&
  units.some(
    (unit, at) => codeWord(unit) === 'our' && units.slice(at + 1, at + 4).some((next) => own.has(codeWord(next))),
  )

const own: ReadonlySet<string> = new Set(
  'server servers system systems network networks website database databases app platform checkout backups portal shop'.split(
    ' ',
  ),
)

/** "Northwind Times", "Kestrel News": names that papers and stations give themselves. */
const paperName =
  /\b(?:Times|News|Tribune|Herald|Gazette|Chronicle|Telegraph|Observer|Examiner|Inquirer|Courier|Sentinel|Newswire|Dispatch)$/

function isSecurityFirm(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  if (entity === undefined) return false
  return (
    [entity.name, ...entity.aliases].some((name) => securityFirms.has(folded(name))) || calledSo(context).has(entity.id)
  )
}

/** "DENVER, May 2 (Northway) - …": the wire. */
const inDatelines = oncePerArticle(({ labelled }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { units, sentence } of labelled.slice(0, 4)) {
    const at = units.findIndex(
      (_, place) => codeAt(units, place) === '(' && units[place + 1]?.mention?.label === 'ORGANIZATION',
    )
    const entity = units[at + 1]?.mention?.entity
    if (
      at >= 0 &&
      at < 8 &&
      entity != null &&
      sentence.in === undefined &&
      codeAt(units, at + 2) === ')' &&
      codeAt(units, at + 3) === '-'
    )
      found.add(entity)
  }
  return found
})

const codeAt = (units: LabelledSentence['units'], at: number): string => units[at]?.code ?? ''

const folded = (name: string): string => name.toLowerCase().replace(/’/g, "'").replace(/^the /, '')

/** "security firm Northwind", "Northwind, a cybersecurity company". */
const calledSo = oncePerArticle(({ labelled }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { units } of labelled) {
    const words = units.map(codeWord)
    units.forEach(({ mention }, at) => {
      if (mention?.label !== 'ORGANIZATION' || mention.entity === null) return
      if (
        // "Citing its forensic consultants, Kestrel Bank said": they are another's.
        (words[at - 1] !== ',' && isFirm(words.slice(Math.max(0, at - 3), at))) ||
        (words[at + 1] === ',' && isFirm(words.slice(at + 2, at + 7)))
      )
        found.add(mention.entity)
    })
  }
  return found
})

/** One of the security words, a firm word right behind it or one word on. */
const isFirm = (words: readonly string[]): boolean =>
  words.some((word, at) => securityWords.has(word) && words.slice(at + 1, at + 3).some((next) => firmWords.has(next)))
