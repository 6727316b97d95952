/** Rows under headings, in columns of equal width; cells longer than `maxCell` are cut, line breaks become blanks. */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[], maxCell = 60): string {
  const cells = [headings, ...rows].map((row) => row.map((cell) => toCell(cell, maxCell)))
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}

/** Control characters of a text must not reach the terminal. */
function toCell(text: string, max: number): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  return line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line
}

/** "1 claim", "3 claims". */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}
