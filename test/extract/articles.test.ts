import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../scripts/eval/figures.ts'
import { belowFloors, readFloors } from '../../scripts/eval/floors.ts'
import { ownFolders, scoreOwn, type OwnSet } from '../../scripts/eval/score-own.ts'

const scored = (Object.keys(ownFolders) as OwnSet[]).map((set) => ({ set, report: scoreOwn(set) }))

describe.each(scored.filter(({ report }) => report !== null))('the marked articles of $set', ({ set, report }) => {
  test('are read at least as well as the floors say', () => {
    expect(belowFloors({ [set]: figuresOf(report!) }, readFloors())).toEqual([])
  })
})
