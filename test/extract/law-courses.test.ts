import { expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfLaw } from './told.ts'

const law: ReadonlySet<string> = new Set(['SUED', 'SETTLED_WITH', 'FINED', 'INVESTIGATED', 'CHARGED', 'SENTENCED'])

test.each([
  ['Kestrel Bank was taken to court by former customers.', ['former customers SUED Kestrel Bank']],
  [
    'Two suits are pending in Columbus, the first of them brought on April 3 by Norma Tilling.',
    ['Norma Tilling SUED Kestrel Bank'],
  ],
  ['A judge gave new life to a lawsuit by customers who lost their savings.', ['customers SUED Kestrel Bank']],
  [
    'A negligence suit that Norma Tilling filed against Kestrel Bank last fall is set for trial.',
    ['Norma Tilling SUED Kestrel Bank'],
  ],
  [
    'The deal does not reach Robin Hale, whose own suit against Kestrel Bank goes on.',
    ['Robin Hale SUED Kestrel Bank'],
  ],
  [
    'In a lawsuit filed Monday, Norma Tilling claims Kestrel Bank left her data open.',
    ['Norma Tilling SUED Kestrel Bank'],
  ],
  ['The breach has spawned more than a dozen lawsuits.', ['- SUED Kestrel Bank']],
  ['Kestrel Bank is the defendant in a proposed class action in Ohio.', ['- SUED Kestrel Bank']],
  ['A judge certified a class of 40,000 customers in the case against Kestrel Bank.', ['- SUED Kestrel Bank']],
  ['Customers have gone to court against Kestrel Bank.', ['customers SUED Kestrel Bank']],
  ['A clerk who lost her savings has sued Kestrel Bank over the breach.', ['- SUED Kestrel Bank']],
  [
    'Kestrel Bank is to pay $3.9 million to end litigation by drivers whose records were stolen.',
    ['Kestrel Bank SETTLED_WITH drivers for $3.9 million'],
  ],
  [
    'The Office for Civil Rights closed its file in 2023 without a penalty.',
    ['Office for Civil Rights INVESTIGATED Kestrel Bank'],
  ],
  ["The attorney general's office said it is looking into the breach.", ['- INVESTIGATED Kestrel Bank']],
  ['Ohio and four other states are investigating the breach.', ['Ohio INVESTIGATED Kestrel Bank']],
  [
    'The decree concludes an investigation of Kestrel Bank that was led by Texas and joined by 30 other states.',
    ['Texas INVESTIGATED Kestrel Bank'],
  ],
  [
    'The incident is the subject of an FBI investigation.',
    ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank'],
  ],
  [
    "There is also a civil investigative demand, served on Kestrel Bank last month by the Tennessee attorney general's office.",
    ["Tennessee attorney general's office INVESTIGATED Kestrel Bank"],
  ],
  [
    'A former clerk appeared before magistrates on Tuesday, charged with two offences. Dana Brill, 31, is accused of copying files.',
    ['- CHARGED Dana Brill'],
  ],
  [
    'A former clerk has been jailed for 20 months. Dana Brill, 29, of no fixed address, copied files from the bank.',
    ['- SENTENCED Dana Brill'],
  ],
  [
    'A former clerk will spend 30 months in federal prison, a judge ordered on Monday. Dana Brill, 34, had pleaded guilty in February.',
    ['- SENTENCED Dana Brill'],
  ],
  ['Dana Brill denied two charges under the Computer Misuse Act.', ['- CHARGED Dana Brill']],
  ['Dana Brill was put on probation for two years.', ['- SENTENCED Dana Brill']],
  ['Police arrested Dana Brill, a 22-year-old student, and charged her with extortion.', ['police CHARGED Dana Brill']],
  [
    'Kestrel Bank has struck a $3 million deal that puts to rest claims by former customers.',
    ['Kestrel Bank SETTLED_WITH - for $3 million'],
  ],
  [
    'Kestrel Bank brought the case to an end with a payment of $3 million.',
    ['Kestrel Bank SETTLED_WITH - for $3 million'],
  ],
  ['The lawsuit was settled last year for an undisclosed sum.', ['Kestrel Bank SETTLED_WITH -']],
  [
    'Ohio will get $3 million from Kestrel Bank in a settlement over the breach.',
    ['Kestrel Bank SETTLED_WITH Ohio for $3 million'],
  ],
  [
    'Kestrel Bank agreed to a $3 million payment and a two-year monitoring plan.',
    ['Kestrel Bank SETTLED_WITH - for $3 million'],
  ],
  [
    'Kestrel Bank won final approval on Monday of a $3 million settlement.',
    ['Kestrel Bank SETTLED_WITH - for $3 million'],
  ],
  ['In 2022 it paid a $3 million fine over an earlier breach.', ['- FINED Kestrel Bank for $3 million']],
  ['Connecticut fined it $300,000 in December.', ['Connecticut FINED Kestrel Bank for $300,000']],
  ['The watchdog ordered Kestrel Bank to pay $3 million for the breach.', ['- FINED Kestrel Bank for $3 million']],
  [
    "France's data protection authority, the CNIL, has imposed a €3 million fine on Kestrel Bank.",
    ["Commission nationale de l'informatique et des libertés FINED Kestrel Bank for €3 million"],
  ],
  [
    "The CNIL, France's data protection authority, fined Kestrel Bank €3 million.",
    ["Commission nationale de l'informatique et des libertés FINED Kestrel Bank for €3 million"],
  ],
  [
    "South Korea's privacy watchdog said it has fined Kestrel Bank 6 billion won. The Personal Information Protection Commission reached the decision on Wednesday.",
    ['Personal Information Protection Commission FINED Kestrel Bank for 6 billion won'],
  ],
  [
    'The lead plaintiffs, Norma Tilling and Robin Hale, sued in February 2023.',
    ['Norma Tilling SUED Kestrel Bank', 'Robin Hale SUED Kestrel Bank'],
  ],
  [
    'Two customers, Norma Tilling and Robin Hale, filed a putative class action in May 2022.',
    ['Norma Tilling SUED Kestrel Bank', 'Robin Hale SUED Kestrel Bank'],
  ],
  [
    'Robin Hale, a lawyer in Dayton, represents 2,300 customers in proceedings before the High Court.',
    ['customers SUED Kestrel Bank'],
  ],
  ['A class action that users in Oregon started last fall was sent to arbitration.', ['users SUED Kestrel Bank']],
  [
    'In its complaint, filed in federal court in Austin, the FTC says Kestrel Bank misled people.',
    ['Federal Trade Commission SUED Kestrel Bank'],
  ],
  ['Lawyers have invited customers to join a possible class action against Kestrel Bank.', []],
  [
    'The law firm Fenwick Rowe has gone to the High Court with a group claim against Kestrel Bank on behalf of customers.',
    ['- SUED Kestrel Bank'],
  ],
  [
    'The Data Protection Commission (DPC) has been carrying out its own investigation into Kestrel Bank since last summer.',
    ['Data Protection Commission INVESTIGATED Kestrel Bank'],
  ],
  [
    "Tennessee's attorney general served the lender with a civil investigative demand on July 30.",
    ["Tennessee's attorney general INVESTIGATED Kestrel Bank"],
  ],
  [
    'The Federal Trade Commission got word of the breach last week. It has opened an investigation into Kestrel Bank.',
    ['Federal Trade Commission INVESTIGATED Kestrel Bank'],
  ],
  [
    'The decision, announced after an inquiry that lasted almost three years, is final.',
    ['- INVESTIGATED Kestrel Bank'],
  ],
  [
    'A court in Valencia this May sentenced a third, Iker Marron, to four years and two months in prison.',
    ['- SENTENCED Iker Marron'],
  ],
  ['One of the pair, Kirsty Boland, was later sentenced to eight months, suspended.', ['- SENTENCED Kirsty Boland']],
  [
    'A former lad will spend four years and two months behind bars, a judge decided. Callum Treth, 23, of Truro, admitted two counts of fraud.',
    ['- SENTENCED Callum Treth'],
  ],
  [
    'Former constable Dale Kubiak was jailed for theft. The Ontario Provincial Police had charged him in November 2022 with breach of trust.',
    ['- SENTENCED Dale Kubiak', 'Ontario Provincial Police CHARGED Dale Kubiak'],
  ],
  ['In March the FTC had warned the bank to expect a penalty of $2.1 million.', []],
  ['The commission has imposed fines of more than €3 billion since 2018.', []],
  [
    'The Information Regulator imposed a R5 million fine on Kestrel Bank.',
    ['Information Regulator FINED Kestrel Bank for R5 million'],
  ],
  [
    'In its complaint, the FTC charged that Kestrel Bank told customers their data was safe.',
    ['Federal Trade Commission SUED Kestrel Bank'],
  ],
])('%s', (sentence, expected) => {
  const told = read(`Kestrel Bank suffered a data breach in May. Kestrel Bank is based in Ohio.\n\n${sentence}`)
  expect(toldOfLaw(told, law)).toEqual(expected)
})
