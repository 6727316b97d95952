/** The statements of a text in which each ends with `;` at a line's end, without the lines that are comments. */
export function statementsOf(text: string): readonly string[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '')
  return code
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter(Boolean)
}
