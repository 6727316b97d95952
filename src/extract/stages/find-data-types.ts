import type { FoundMention } from '../mention.ts'
import { spanIn, type Reading, type Sentence } from '../reading.ts'
import { withMailAddresses } from './data-types/bare-addresses.ts'
import { withCompounds } from './data-types/compounds.ts'
import type { FoundType } from './data-types/found-type.ts'
import { toLists } from './data-types/lists.ts'
import { matchWordings } from './data-types/match-wordings.ts'
import { isTaken } from './data-types/objects.ts'
import { openKinds } from './data-types/open-kinds.ts'
import { toPieces, type Piece } from './data-types/pieces.ts'
import { shareHeads } from './data-types/share-heads.ts'

/**
 * Finds kinds of data, by the taxonomy in rules/data-types. A kind inside a list may be one the taxonomy lacks
 * (`dataType` is then "other"). Words for data in general have the form NOMINAL; patterns see them as plain words.
 */
export function findDataTypes(reading: Reading): readonly FoundMention[] {
  const named = new Set<string>()
  return reading.sentences.flatMap((sentence) => {
    const found = findInSentence(reading, sentence, named)
    for (const { dataType } of found) if (dataType !== undefined) named.add(dataType)
    return found
  })
}

/** `named` are the ids of the kinds that sentences before have named. */
function findInSentence(reading: Reading, sentence: Sentence, named: ReadonlySet<string>): readonly FoundMention[] {
  const pieces = toPieces(sentence)
  const known = withMailAddresses(pieces, withCompounds(pieces, matchWordings(pieces)), named)
  if (known.length === 0) return []
  const lists = toLists(pieces, shareHeads(pieces, known))
  return lists
    .flatMap((list) => (isWholeItem(sentence, pieces, list) ? list : withoutWeak(pieces, list)))
    .flatMap((type, i, all) => (i === 0 ? [...openKinds(pieces, all), type] : [type]))
    .map((type) => toMention(reading, sentence, pieces, type))
}

/** A bullet that is nothing but "Name". */
const isWholeItem = ({ form }: Sentence, pieces: readonly Piece[], [first]: readonly FoundType[]): boolean =>
  form !== 'BODY' && first !== undefined && first.from === 0 && first.to === pieces.length

/** "age" alone is no kind of data; beside "names" it is. */
function withoutWeak(pieces: readonly Piece[], list: readonly FoundType[]): readonly FoundType[] {
  const strong = list.filter(({ weak, row }) => !weak && row?.generic !== true).length
  return strong > 0 || list.length > 2 ? list : list.filter((type) => !type.weak || isTaken(pieces, type))
}

function toMention(reading: Reading, sentence: Sentence, pieces: readonly Piece[], type: FoundType): FoundMention {
  const { row } = type
  const [start, end] = [pieces[type.from]?.start ?? 0, pieces[type.to - 1]?.end ?? 0]
  const span = spanIn(reading, sentence, start, end)
  return {
    ...span,
    sentence: sentence.index,
    label: 'DATA_TYPE',
    form: row?.generic === true ? 'NOMINAL' : 'NAME',
    foundBy: `data-type/${row?.id ?? 'other'}`,
    name: row?.name ?? span.text.toLowerCase(),
    dataType: row?.id ?? 'other',
  }
}
