import type { FoundMention } from '../../mention.ts'
import { foldName } from '../../normalize.ts'
import { surface, type Cluster } from './cluster.ts'

/** Joins the mentions of people: full names with equal first and last words, and surnames with the one person who bears them. */
export function clusterPeople(mentions: readonly FoundMention[]): readonly Cluster[] {
  const full: Cluster[] = []
  const short: FoundMention[] = []
  mentions.forEach((mention, i) => {
    const words = nameWords(mention)
    if (words.length < 2) {
      short.push(mention)
      return
    }
    const same =
      full.find(({ mentions: [other] }) => other !== undefined && samePerson(nameWords(other), words)) ??
      full.find(({ mentions: [other] }) => other !== undefined && isFamilyName(words, nameWords(other)))
    if (same === undefined) full.push(clusterOf(mention, i))
    else add(same, mention)
  })
  for (const mention of short) {
    const [surname = ''] = nameWords(mention)
    const bearers = full.filter(
      ({ mentions: [other] }) =>
        other !== undefined &&
        (nameWords(other).at(-1) === surname ||
          (mention.title === undefined && nameWords(other).length === 1 && nameWords(other)[0] === surname)),
    )
    const bearer = bearers.length > 1 ? nearestBefore(bearers, mention) : bearers[0]
    if (bearer !== undefined) add(bearer, mention)
    else full.push(clusterOf(mention, full.length))
  }
  return full
}

/** Of two who share a surname, the one named last before. */
function nearestBefore(bearers: readonly Cluster[], mention: FoundMention): Cluster | undefined {
  const place = ({ sentence, start }: FoundMention): number => sentence * 1e6 + start
  const lastOf = ({ mentions }: Cluster): number =>
    Math.max(-1, ...mentions.map(place).filter((at) => at < place(mention)))
  return bearers.reduce((a, b) => (lastOf(b) > lastOf(a) ? b : a))
}

const nameWords = (mention: FoundMention): readonly string[] =>
  (mention.name ?? mention.text)
    .split(/[\s ]+/)
    .map((word) => foldName(word))
    .filter((word) => !/^(?:jr|sr|ii|iii|iv|md|phd|esq|kc|qc|mp|obe|mbe|cbe|dr|mr|mrs|ms)$/.test(word))

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false
  const [x = '', y = ''] = [a[0], b[0]]
  return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0])
}

/** "Van Harden", "Ní Dhomhnaill": a family name of several words. */
const isFamilyName = (words: readonly string[], whole: readonly string[]): boolean =>
  words.length < whole.length && words.every((word, i) => word === whole[whole.length - words.length + i])

function clusterOf(mention: FoundMention, first: number): Cluster {
  return {
    mentions: [mention],
    names: new Set([mention.name ?? surface(mention)]),
    roles: new Set(mention.roles ?? []),
    first,
  }
}

function add(cluster: Cluster, mention: FoundMention): void {
  cluster.mentions.push(mention)
  cluster.names.add(mention.name ?? surface(mention))
}
