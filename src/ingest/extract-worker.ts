/** What runs in a reading thread. */
export { extract } from '../extract/index.ts'
