import { expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfLaw } from './told.ts'

const law: ReadonlySet<string> = new Set(['SUED', 'SETTLED_WITH', 'FINED', 'INVESTIGATED', 'CHARGED', 'SENTENCED'])

test.each([
  ['Kestrel Bank must face a class action over the breach, a judge ruled.', ['- SUED Kestrel Bank']],
  [
    'A judge kept alive the negligence claims brought against Kestrel Bank by customers.',
    ['customers SUED Kestrel Bank'],
  ],
  [
    'The justices ruled that customers of Kestrel Bank can demand compensation for their loss.',
    ['customers SUED Kestrel Bank'],
  ],
  ['The privacy watchdog has taken Kestrel Bank to the Federal Court over the breach.', ['- SUED Kestrel Bank']],
  ['The manager has taken Kestrel Bank to new heights over the years.', []],
  [
    'In papers lodged on Friday, the Federal Trade Commission alleges Kestrel Bank kept passwords in the clear.',
    ['Federal Trade Commission SUED Kestrel Bank'],
  ],
  [
    'The FTC filed a complaint on Monday accusing Kestrel Bank of lax security.',
    ['Federal Trade Commission SUED Kestrel Bank'],
  ],
  [
    'The complaint, brought by Dayton resident Norma Tilling, accuses the lender of delay.',
    ['Norma Tilling SUED Kestrel Bank'],
  ],
  ['Merton Savings, in a suit lodged in Iowa, puts its losses at $2.6 million.', ['Merton Savings SUED Kestrel Bank']],
  ['The regulator hit Kestrel Bank with a 1.5-million-euro sanction.', ['- FINED Kestrel Bank for 1.5-million-euro']],
  [
    'The Securities and Exchange Commission fined Kestrel Bank $1 million.',
    ['Securities and Exchange Commission FINED Kestrel Bank for $1 million'],
  ],
  [
    'The Federal Trade Commission has imposed a penalty of $58,000 on Raffle Travel.',
    ['Federal Trade Commission FINED Raffle Travel for $58,000'],
  ],
  ['Kestrel Bank will hand over $3 million to settle the case.', ['Kestrel Bank SETTLED_WITH - for $3 million']],
  [
    'Kestrel Bank must overhaul its security under an order the Federal Trade Commission finalized today.',
    ['Kestrel Bank SETTLED_WITH Federal Trade Commission'],
  ],
  [
    "Ohio's attorney general has opened an inquiry of his own into Kestrel Bank.",
    ["Ohio's attorney general INVESTIGATED Kestrel Bank"],
  ],
  [
    "Ohio's attorney general wants answers from Kestrel Bank about the breach.",
    ["Ohio's attorney general INVESTIGATED Kestrel Bank"],
  ],
  [
    'The ICO said it was assessing the information provided.',
    ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
  ],
  [
    'The Federal Trade Commission has closed its file on the leak from Kestrel Bank.',
    ['Federal Trade Commission INVESTIGATED Kestrel Bank'],
  ],
  ['A 19-year-old man was charged with the hack of Kestrel Bank.', ['- CHARGED 19-year-old man']],
  ['Prosecutors have charged two men over the breach.', ['prosecutors CHARGED men']],
  ['The breach was the work of a former clerk, who was sentenced to probation.', ['- SENTENCED former clerk']],
  ['Two Dayton teenagers face charges over the hack.', ['- CHARGED dayton teenagers']],
  ['A senior manager faces questions over the hack.', []],
  ['Customers were charged $5 for a new card.', []],
  ['The accused, identified as Nikhil Bose, had resigned in April.', ['- CHARGED Nikhil Bose']],
  ['Police registered a case against Nikhil Bose.', ['police CHARGED Nikhil Bose']],
  ["The FBI's Boise field office is investigating.", ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank']],
  [
    "The FTC hit the group's Paris arm, Kestrel Bank, with a $2 million fine.",
    ['Federal Trade Commission FINED Kestrel Bank for $2 million'],
  ],
])('%s', (sentence, expected) => {
  const told = read(`Kestrel Bank suffered a data breach in May. Kestrel Bank is based in Ohio.\n\n${sentence}`)
  expect(toldOfLaw(told, law)).toEqual(expected)
})
