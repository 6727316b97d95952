import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/ingest/in-order.ts'

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) {
    taken.push(i)
    yield i
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

test('results come in the order of the items, however long each takes', async () => {
  const work = async (n: number): Promise<number> => wait((5 - n) * 5, n)
  expect(await collect(inOrder(numbers(5), 3, work))).toEqual([0, 1, 2, 3, 4])
})

test('no more are under way than the width', async () => {
  let [now, most] = [0, 0]
  const work = async (): Promise<void> => {
    most = Math.max(most, (now += 1))
    await wait(2)
    now -= 1
  }
  await collect(inOrder(numbers(20), 4, work))
  expect(most).toBe(4)
})

test('an input is taken only as fast as there is room', async () => {
  const taken: number[] = []
  const results = inOrder(numbers(100, taken), 2, async (n) => n)
  await results.next()
  expect(taken.length).toBeLessThanOrEqual(3)
  await results.return(undefined)
})

test('who stops early is let go when the work under way is done', async () => {
  let done = 0
  const work = async (n: number): Promise<number> => {
    await wait(10)
    done += 1
    return n
  }
  const results = inOrder(numbers(100), 3, work)
  await results.next()
  await results.return(undefined)
  expect(done).toBe(3)
})

test('a failure is thrown in its turn', async () => {
  const work = async (n: number): Promise<number> => {
    if (n === 1) throw new Error('the second')
    return n
  }
  await expect(collect(inOrder(numbers(3), 3, work))).rejects.toThrow('the second')
})
