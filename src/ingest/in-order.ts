/**
 * Works on several items at once and gives the results in the order of the items. `width` is how many may be under way;
 * an item is taken only when there is room, so a long input is never held whole.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  try {
    for await (const item of items) {
      const result = work(item)
      // It is awaited in its turn; until then a failure must not count as unhandled.
      result.catch(() => undefined)
      underWay.push(result)
      if (underWay.length >= width) yield await (underWay.shift() as Promise<Result>)
    }
    while (underWay.length > 0) yield await (underWay.shift() as Promise<Result>)
  } finally {
    // Who stops early may close what the work still uses.
    await Promise.allSettled(underWay)
  }
}
