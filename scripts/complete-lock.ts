import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Adds the platform packages that package-lock.json lacks.
 * A registry that does not hold the binary of every system makes npm leave the entries of the others out without a word,
 * and `npm ci` then stops with "Missing: … from lock file". Run it after each change of the lock.
 */
interface LockEntry {
  version?: string
  cpu?: readonly string[]
  os?: readonly string[]
  libc?: readonly string[]
  license?: string
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Readonly<Record<string, string>>
}
type Packages = Record<string, LockEntry>

const file = new URL('../package-lock.json', import.meta.url)
const systems = /-(aix|android|darwin|freebsd|linux|netbsd|openbsd|sunos|win32)-([a-z0-9]+)(?:-(gnu|musl|msvc|\w+))?$/
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' }

function platformOf(name: string): Pick<LockEntry, 'cpu' | 'os' | 'libc'> {
  const [, os, cpu, abi] = systems.exec(name) ?? []
  if (os === undefined || cpu === undefined) throw new Error(`${name}: no system can be read off the name`)
  const libc = libraries[abi ?? '']
  return { cpu: [cpu], os: [os], ...(libc !== undefined && { libc: [libc] }) }
}

function missingEntries(packages: Packages): Packages {
  const wanted = Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {}).map(([name, version]) => ({ parent, name, version })),
  )
  const missing = wanted.filter(({ name, version }) => /^\d/.test(version) && !(`node_modules/${name}` in packages))
  return Object.fromEntries(
    missing.map(({ parent, name, version }) => [`node_modules/${name}`, entry(parent, name, version)]),
  )
}

function entry(parent: LockEntry, name: string, version: string): LockEntry {
  const { license, dev } = parent
  return { version, ...platformOf(name), ...(license && { license }), ...(dev && { dev }), optional: true }
}

const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages }
const added = missingEntries(lock.packages)
const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => a.localeCompare(b, 'en')
lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...added }).sort(byName))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${Object.keys(added).length} platform packages added\n`)
