import type { Context } from '../../draft.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { oncePerArticle } from '../once-per-article.ts'
import { hasRole } from '../parties.ts'

/** A law firm by its name, or by the words that introduce it: "the solicitors Fenwick Rowe", "lawyers at Fenwick Rowe". */
export const isCounsel = (context: Context, id: string | null | undefined): boolean =>
  typeof id === 'string' && (hasRole(context, id, 'LAW_FIRM') || introduced(context).has(id))

const introduced = oncePerArticle(
  ({ labelled }): ReadonlySet<string> =>
    new Set(
      labelled.flatMap(({ units, words }) =>
        [...lawyers].some((word) => words.has(word))
          ? units.flatMap(({ mention }, at) =>
              mention?.label === 'ORGANIZATION' && mention.entity !== null && isIntroduced(units, at)
                ? [mention.entity]
                : [],
            )
          : [],
      ),
    ),
)

type Units = Context['labelled'][number]['units']

/**
 * The noun stands right before, with a preposition or not; of "firm" the word before it tells what firm. Or it follows:
 * "Fenwick Rowe, a Leeds law firm,".
 */
function isIntroduced(units: Units, at: number): boolean {
  if (units[at + 1]?.code === ',' && isApposed(units, at + 2)) return true
  const before = /^(?:at|with|from)$/.test(wordAt(units, at - 1)) ? at - 2 : at - 1
  const noun = units[before]
  if (noun === undefined) return false
  const word = noun.mention?.text.toLowerCase() ?? codeWord(noun)
  return word === 'firm' ? wordAt(units, before - 1) === 'law' : lawyers.has(word)
}

/** "a Leeds law firm", "solicitors to the claimants" behind the mark. */
function isApposed(units: Units, from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 6); at += 1) {
    const word = wordAt(units, at)
    if (/^(?:lawyers|solicitors|attorneys)$/.test(word)) return true
    if (word === 'firm')
      return wordAt(units, at - 1) === 'law' || /^(?:lawyers'?|solicitors'?)$/.test(wordAt(units, at - 1))
    if (!/_[DANP]$|^PLC~/.test(units[at]?.code ?? '')) return false
  }
  return false
}

const lawyers: ReadonlySet<string> = new Set(['firm', 'law firm', 'solicitors', 'attorneys', 'lawyers'])
