import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression of the reader, with the place it is written in. */
export interface OwnRegex {
  readonly where: string
  readonly regex: RegExp
}

const folder = new URL('../../src/extract/', import.meta.url)

/** Every regular expression that stands as a literal in a source file of the reader. */
export function literalRegexes(): readonly OwnRegex[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.sort().flatMap((name) => literalsIn(name, readFileSync(new URL(name, folder), 'utf8')))
}

function literalsIn(name: string, source: string): readonly OwnRegex[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: OwnRegex[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const end = node.text.lastIndexOf('/')
      found.push({ where: `${name}:${line}`, regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Every regular expression that the reader builds while it is loaded: from word lists, and from patterns of rules. */
export async function builtRegexes(load: () => Promise<unknown>): Promise<readonly OwnRegex[]> {
  const original = globalThis.RegExp
  const built: OwnRegex[] = []
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const regex = new target(...args)
      // The third line of the stack: what called the constructor itself, and not a library that it loads.
      const caller = (new Error('where').stack ?? '').split('\n')[2] ?? ''
      const [, where] = /src\/extract\/([\w/-]+\.ts)/.exec(caller) ?? []
      if (where !== undefined) built.push({ where, regex })
      return regex
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = original
  }
  return built
}
