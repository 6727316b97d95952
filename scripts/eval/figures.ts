import { precisionRecall, type Report } from './tally.ts'

/** Figures by their path ("claims.EXPOSED.F1"), in percent to one decimal where they are shares. */
export type Figures = Readonly<Record<string, number>>

export function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** The figures of our own scorer; a ratio of nothing is 100. */
export function figuresOf({ tallies, ratios }: Report): Figures {
  const ofTallies = Object.entries(tallies).flatMap(([name, tally]): [string, number][] => {
    const { precision, recall, f1 } = precisionRecall(tally)
    return [
      [`${name}.P`, percent(precision)],
      [`${name}.R`, percent(recall)],
      [`${name}.F1`, percent(f1)],
    ]
  })
  const ofRatios = Object.entries(ratios).map(([name, { right, of }]) => [name, of === 0 ? 100 : percent(right / of)])
  return Object.fromEntries([...ofTallies, ...ofRatios]) as Figures
}

/** The report as a table for people. */
export function showReport({ tallies, ratios, missed, invented }: Report, misses: boolean): string {
  const width = Math.max(...Object.keys(tallies).map((name) => name.length))
  const rows = Object.entries(tallies).map(([name, tally]) => {
    const { precision, recall, f1 } = precisionRecall(tally)
    const counts = `gold ${String(tally.gold).padStart(3)} read ${String(tally.read).padStart(3)}`
    const shares = `P ${show(precision)} R ${show(recall)} F1 ${show(f1)}`
    return `${name.padEnd(width)}  ${counts} | ${shares}`
  })
  const right = Object.entries(ratios).map(([name, { right, of }]) => `${name} right ${right} of ${of}`)
  const lists = misses
    ? [...missed.map((item) => `  missed   ${item}`), ...invented.map((item) => `  invented ${item}`)]
    : []
  return [...rows, right.join(' · '), ...lists, ''].join('\n')
}

function show(share: number): string {
  return percent(share).toFixed(1).padStart(5)
}
