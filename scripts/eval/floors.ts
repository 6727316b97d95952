import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figures } from './figures.ts'

/** The least that each figure of each set may be, in percent. */
export type Floors = Readonly<Record<string, Figures>>

const file = new URL('../../eval-floors.json', import.meta.url)

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8')) as Floors
}

/** One line a figure of these sets that is below its floor; a figure that is no longer given counts as 0. */
export function belowFloors(figures: Floors, floors: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([set, least]) =>
    set in figures ? shortfalls(set, figures[set] ?? {}, least) : [],
  )
}

function shortfalls(set: string, figures: Figures, least: Figures): readonly string[] {
  return Object.entries(least).flatMap(([name, floor]) => {
    const figure = figures[name] ?? 0
    return figure < floor ? [`${set}: ${name} is ${figure}, the floor is ${floor}`] : []
  })
}

/** The floors with each raised to the figure reached, where that is higher; none is added and none is lowered. */
export function raiseFloors(floors: Floors, figures: Floors): Floors {
  const raise = (set: string, least: Figures): Figures =>
    Object.fromEntries(
      Object.entries(least).map(([name, floor]) => [name, Math.max(floor, figures[set]?.[name] ?? floor)]),
    )
  return Object.fromEntries(Object.entries(floors).map(([set, least]) => [set, raise(set, least)]))
}

export function writeFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
}

/** One line a floor that stood higher in an earlier commit: floors may only be raised. */
export function loweredFloors(floors: Floors, earlier: readonly Floors[]): readonly string[] {
  const lines = earlier.flatMap((before) =>
    Object.entries(before).flatMap(([set, least]) => shortfalls(set, floors[set] ?? {}, least)),
  )
  return [...new Set(lines)]
}

/** The floors of every commit that this checkout knows; none outside a repository. */
export function earlierFloors(): readonly Floors[] {
  const commits = git('log', '--format=%H', '--', 'eval-floors.json').split('\n').filter(Boolean)
  return commits.map((commit) => JSON.parse(git('show', `${commit}:./eval-floors.json`) || '{}') as Floors)
}

function git(...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: fileURLToPath(new URL('.', file)), encoding: 'utf8' })
  return status === 0 ? stdout : ''
}
