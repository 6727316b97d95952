import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isFileStore } from '../config.ts'

/** `serve` writes its address beside the embedded file that it holds, for those who find the file locked. */
interface Address {
  readonly url: string
  readonly pid: number
}

const fileOf = (store: string): string => `${store}.address`

/** Leaves a note of who holds the store; gives what takes it away again. */
export function writeAddress(store: string, url: string): () => void {
  if (!isFileStore(store)) return () => undefined
  const address: Address = { url, pid: process.pid }
  writeFileSync(fileOf(store), `${JSON.stringify(address)}\n`)
  return () => rmSync(fileOf(store), { force: true })
}

/** The address of the process that holds the store; null where none is noted, or that process is gone. */
export function readAddress(store: string): string | null {
  try {
    const { url, pid } = JSON.parse(readFileSync(fileOf(store), 'utf8')) as Address
    return isAlive(pid) ? url : null
  } catch {
    return null
  }
}

/** Signal 0 only asks; a process of somebody else is alive too. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
