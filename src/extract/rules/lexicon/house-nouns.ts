/** Two words that together say what a house does, of which the second alone says nothing: "the shipping line Northwind". */
import { wordSet } from './phrases.ts'

const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['line', wordSet('shipping cruise bus coach ferry freight rail container clothing fashion hotel')],
  ['lines', wordSet('shipping cruise bus ferry freight rail')],
  ['label', wordSet('record music fashion clothing wine jazz')],
  ['agent', wordSet('letting lettings estate travel booking ticketing shipping customs forwarding')],
  ['agents', wordSet('letting lettings estate travel booking ticketing shipping customs')],
  ['house', wordSet('auction publishing fashion software brokerage clearing fundraising')],
  ['up', wordSet('start')],
  ['off', wordSet('spin')],
  ['profit', wordSet('non')],
  ['op', wordSet('co')],
  ['adviser', wordSet('financial')],
  ['advisor', wordSet('financial')],
  ['force', wordSet('police')],
  ['society', wordSet('building friendly mutual housing')],
  ['station', wordSet('radio tv television')],
  ['channel', wordSet('tv television news')],
  ['mill', wordSet('paper steel sugar flour textile cotton')],
  ['works', wordSet('steel water gas')],
  ['yard', wordSet('ship boat')],
  ['surgery', wordSet('dental doctors veterinary gp')],
  ['practice', wordSet('dental medical law gp veterinary')],
  ['tank', wordSet('think')],
  ['resort', wordSet('ski beach golf holiday casino')],
  ['park', wordSet('theme amusement holiday business')],
])

/** "shipping line", "record label". */
export const isHousePair = (modifier: string, noun: string): boolean => pairs.get(noun)?.has(modifier) === true
