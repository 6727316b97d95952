import type { Context } from '../draft.ts'

/** What is looked up in a whole article, kept as long as the article is being read. */
export function oncePerArticle<T extends object>(find: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, T>()
  return (context) => {
    const found = known.get(context) ?? find(context)
    known.set(context, found)
    return found
  }
}
