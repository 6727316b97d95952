import type { Value } from '../../../model.ts'
import { codeWord, type LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { moveWords, penaltyNouns, priceUnits, tradeWords } from '../../rules/claims/reported.ts'

/** A number that is a statistic, where it stands, and how it was found. */
export interface Statistic {
  readonly mention: ResolvedMention
  readonly labelled: LabelledSentence
  readonly at: number
  readonly foundBy: string
  /** Whether the text tells of a breach. */
  readonly told: boolean
  readonly subject?: string | null
}

const many: Readonly<Record<string, number>> = {
  'reported/serves': 100,
  'reported/has': 100,
  'reported/house-size': 10,
  'reported/chain-of': 10,
  'reported/signed-up': 15,
  'reported/with': 100,
  'reported/delivered': 1000,
  'reported/employs': 20,
  'reported/topped': 1000,
  'reported/town-of': 500,
  'reported/lost-customers': 100,
}

const casesNoun =
  /(?:lawsuits|suits|actions|complaints|breaches|compromises|notifications|incidents|attacks|hacks|leaks|intrusions|infections|attempts|scams|cases|reports|investigations|fines|penalties)$/i

const machines =
  /(?:computers|servers|machines|devices|workstations|laptops|pcs|desktops|terminals|tills|registers|phones|systems|endpoints|screens|kiosks|pumps|cameras|turbines|websites|sites|routers|vehicles|trains|chargers|schools|stores|shops|branches|clinics|hospitals|offices|plants|networks|pharmacies|restaurants|websites|passwords)$/i

/** What a number must count, where the wording says little: by the row that read it. */
const counting: Readonly<Record<string, RegExp>> = {
  'reported/has-so-many':
    /(?:staff|employees|workers|customers|subscribers|users|members|residents|inhabitants|students|pupils|patients|policyholders|clients|branches|stores|shops|outlets|clinics|hospitals|schools|offices|sites|hotels|restaurants|beds|homes|rooms|cinemas|plants|factories|warehouses|countries|trucks|buses|vehicles|aircraft|ships|vessels|nurses|teachers|doctors|drivers|campuses|locations|employers|retailers|partners|lawyers|bottlers|dealers|followers|downloads|services|connections)$/i,
  'reported/machines': machines,
  'reported/machines-and': machines,
  'reported/machines-were':
    /(?:computers|servers|machines|devices|workstations|laptops|pcs|desktops|terminals|tills|registers|phones|systems|endpoints|screens|kiosks|pumps|cameras|turbines|websites|sites|routers|trains|schools|stores|shops|branches|clinics|plants|pharmacies)$/i,
  'reported/lost-customers':
    /(?:customers|subscribers|users|members|clients|accounts|followers|advertisers|patients|policyholders)$/i,
  'reported/jobs': /(?:workers|employees|staff|people|jobs|posts|positions|drivers|nurses|engineers|contractors)$/i,
  'reported/listed-so-far':
    /(?:organi[sz]ations|victims|companies|firms|businesses|targets|names|hospitals|schools|entities|manufacturers|institutions)$/i,
}

/** Rows that read numbers without a noun. */
const bare: ReadonlySet<string> = new Set(
  ['took-part', 'put-in-claims', 'town-of', 'in-a-year'].map((row) => `reported/${row}`),
)

const timed: ReadonlySet<string> = new Set(
  ['deadline', 'law-gives', 'the-law-gives', 'time-limit', 'limit-of', 'has-days-to', 'must-within'].map(
    (row) => `reported/${row}`,
  ),
)

/** Small numbers tell of things, large ones of quantities. */
export function isNumber({ mention: { value, label, counts }, labelled, at, foundBy, told }: Statistic): boolean {
  if (value === undefined) return false
  // "One of its 40,000 customers" tells of that one.
  if (value.of !== undefined) return value.number > 1 || value.of <= 20
  if (foundBy === 'reported/of-whole') return false
  if (label === 'PERCENT') return value.number !== 100 && ((told && isMove(labelled, at)) || !isRate(labelled, at))
  if (label === 'DURATION') return timed.has(foundBy)
  if (counting[foundBy]?.test(value.unit ?? '') === false) return false
  if (foundBy === 'reported/cases')
    return value.number >= 10 && casesNoun.test(value.unit ?? '') && !isInCases(labelled, at, value)
  if (label === 'MONEY' && (isPaidOut(labelled, at) || isPrice(labelled, at))) return false
  if (label === 'MONEY' && value.bound === 'AT_MOST' && !/ransom|spent/.test(foundBy)) return false
  if (label === 'MONEY' && priced.has(foundBy) && value.number < 1000 && !isCoin(value)) return false
  if (foundBy === 'reported/receives') return value.bound !== 'AT_MOST'
  if (label === 'COUNT' && counts === undefined && !bare.has(foundBy)) return false
  if (label === 'COUNT') return value.number >= (many[foundBy] ?? 10)
  return true
}

/** "In 5,300 cases card numbers were copied": a count of those hit. */
const isInCases = ({ units }: LabelledSentence, at: number, { unit }: Value): boolean => {
  const before = units.slice(Math.max(0, at - 2), at).map(codeWord)
  return unit === 'cases' && before.includes('in')
}

/** "$3 million settlement", "$1 billion in payments to class members": the sum of a settlement or a fine, no statistic. */
function isPaidOut({ units }: LabelledSentence, at: number): boolean {
  const after = units.slice(at + 1, at + 4).map(codeWord)
  return !after.includes('from') && after.some((word) => penaltyNouns.has(word))
}

/** "$49 per user", "$3 billion in market value": what things and shares are sold for. */
function isPrice({ units }: LabelledSentence, at: number): boolean {
  const [next, second, third] = units.slice(at + 1, at + 4).map(codeWord)
  return (
    ((next === 'per' || next === 'a') && priceUnits.has(second ?? '')) ||
    next === 'apiece' ||
    next === 'each' ||
    [second, third].includes('market')
  )
}

/** "Shares fell 5.6%", "closed 3 per cent higher": how a price moved. */
const isMove = ({ units }: LabelledSentence, at: number): boolean =>
  units.slice(Math.max(0, at - 4), at + 3).some((unit) => moveWords.has(codeWord(unit)))

/** "a discount of 20%", "3% interest", "a 9% stake": terms of trade. */
const isRate = ({ units, words }: LabelledSentence, at: number): boolean =>
  words.has('shares') ||
  words.has('stock') ||
  units.slice(Math.max(0, at - 4), at + 5).some((unit) => tradeWords.has(codeWord(unit)))

const priced: ReadonlySet<string> = new Set(['reported/spent', 'reported/sum-of', 'reported/sum-in'])
const isCoin = ({ currency }: Value): boolean => currency === 'XBT' || currency === 'XMR' || currency === 'ETH'
