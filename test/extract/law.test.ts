import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfLaw } from './told.ts'

const law: ReadonlySet<string> = new Set([
  'SUED',
  'REPRESENTS',
  'SETTLED_WITH',
  'FINED',
  'INVESTIGATED',
  'CHARGED',
  'SENTENCED',
])

/** Who did what to whom, for how much, with the status where it is not a fact. */
function told(text: string): readonly string[] {
  return toldOfLaw(read(text), law)
}

describe('the law is told with both sides and the sum', () => {
  test.each([
    [
      'Kestrel Bank was fined $2 million by the Federal Trade Commission.',
      ['Federal Trade Commission FINED Kestrel Bank for $2 million'],
    ],
    [
      "The Information Commissioner's Office fined Kestrel Bank £4.4 million for failing to keep personal data secure.",
      ["Information Commissioner's Office FINED Kestrel Bank for £4.4 million"],
    ],
    [
      "France's CNIL slapped Kestrel Bank with a €50 million fine.",
      ["Commission nationale de l'informatique et des libertés FINED Kestrel Bank for €50 million"],
    ],
    [
      "Ireland's Data Protection Commission (DPC) has imposed a €265 million fine on Kestrel Media over a data leak.",
      ['Data Protection Commission FINED Kestrel Media for €265 million'],
    ],
    [
      'The Irish Data Protection Commission announced a €91 million fine against Kestrel Media.',
      ['Irish Data Protection Commission FINED Kestrel Media for €91 million'],
    ],
    [
      "South Korea's Personal Information Protection Commission (PIPC) said it had levied a fine of 6.7 billion won on Kestrel Telecom.",
      ['Personal Information Protection Commission FINED Kestrel Telecom for 6.7 billion won'],
    ],
    [
      'Kestrel Telecom has been ordered to pay a $16 million civil penalty to the Federal Communications Commission.',
      ['Federal Communications Commission FINED Kestrel Telecom for $16 million'],
    ],
    [
      'Kestrel Telecom agreed to pay a $16 million civil penalty to resolve a Federal Communications Commission investigation into three data breaches.',
      [
        'Federal Communications Commission FINED Kestrel Telecom for $16 million',
        'Kestrel Telecom SETTLED_WITH Federal Communications Commission for $16 million',
      ],
    ],
    [
      'Kestrel Bank will pay $3 million to settle SEC charges that it misled investors.',
      ['Kestrel Bank SETTLED_WITH Securities and Exchange Commission for $3 million'],
    ],
    [
      'Northwind Clinics agreed to pay $4.75 million to the U.S. Department of Health and Human Services Office for Civil Rights to settle potential HIPAA violations.',
      [
        'Northwind Clinics SETTLED_WITH U.S. Department of Health and Human Services Office for Civil Rights for $4.75 million',
      ],
    ],
    [
      'The HHS Office for Civil Rights announced a $950,000 settlement with Northwind Clinics over a ransomware attack.',
      ['Northwind Clinics SETTLED_WITH HHS Office for Civil Rights for $950,000'],
    ],
    [
      'Northwind Clinics has paid OCR $1.3 million to resolve the investigation.',
      ['Northwind Clinics SETTLED_WITH Office for Civil Rights for $1.3 million'],
    ],
    [
      "The Federal Trade Commission has reached a settlement with Kestrel Bank over allegations that it failed to protect users' data.",
      ['Kestrel Bank SETTLED_WITH Federal Trade Commission'],
    ],
    [
      'Attorney General Dana Whitlock announced a $5 million settlement with Kestrel Bank over a 2021 data breach.',
      ['Kestrel Bank SETTLED_WITH Dana Whitlock for $5 million'],
    ],
    [
      'Attorney General Dana Whitlock today announced that she has reached a $5 million settlement with Kestrel Bank.',
      ['Kestrel Bank SETTLED_WITH Dana Whitlock for $5 million'],
    ],
    [
      'Ohio Attorney General Dana Whitlock joined a coalition of 33 attorneys general in securing a $49.5 million settlement with software company Alder Bank.',
      ['Alder Bank SETTLED_WITH Dana Whitlock for $49.5 million'],
    ],
    [
      'A coalition of 40 attorneys general reached a $49.5 million settlement with Alder Bank.',
      ['Alder Bank SETTLED_WITH attorneys general for $49.5 million'],
    ],
    [
      'Alder Bank will pay $49.5 million to all 50 states to settle claims over a 2020 ransomware attack.',
      ['Alder Bank SETTLED_WITH - for $49.5 million'],
    ],
    [
      'Alder Bank has agreed to pay $49.5 million to 49 states and the District of Columbia.',
      ['Alder Bank SETTLED_WITH - for $49.5 million'],
    ],
    [
      'Under the terms of the settlement, Alder Bank will pay $49.5 million to the states, including $1.2 million to Ohio.',
      ['Alder Bank SETTLED_WITH - for $49.5 million'],
    ],
    ['As part of the settlement, Alder Bank must pay $49.5 million.', ['Alder Bank SETTLED_WITH - for $49.5 million']],
    ['The settlement requires Alder Bank to pay $49.5 million.', ['Alder Bank SETTLED_WITH - for $49.5 million']],
    [
      'The attorneys general of Ohio, Texas and Maine sued Alder Bank on Tuesday.',
      ['attorneys general SUED Alder Bank'],
    ],
    [
      'The states of Ohio, Texas and Maine filed a lawsuit against Alder Bank.',
      ['Maine SUED Alder Bank', 'Ohio SUED Alder Bank', 'Texas SUED Alder Bank'],
    ],
    [
      "Texas Attorney General Dana Whitlock sued Alder Bank over a breach that exposed 880,000 Texans' data.",
      ['Dana Whitlock SUED Alder Bank'],
    ],
    [
      'The lawsuit, filed in the U.S. District Court for the Northern District of Illinois, accuses Northwind Clinics of negligence.',
      ['- SUED Northwind Clinics'],
    ],
    [
      'A proposed class action filed Tuesday in federal court in Chicago alleges Northwind Clinics failed to protect patient data.',
      ['- SUED Northwind Clinics'],
    ],
    [
      'Two patients have filed a proposed class action lawsuit against Northwind Clinics in the Northern District of Ohio.',
      ['patients SUED Northwind Clinics'],
    ],
    [
      'Northwind Clinics is facing at least five class action lawsuits over the data breach.',
      ['- SUED Northwind Clinics'],
    ],
    ['Northwind Clinics was hit with a class action lawsuit over the breach.', ['- SUED Northwind Clinics']],
    ['At least six lawsuits have been filed against Northwind Clinics.', ['- SUED Northwind Clinics']],
    [
      'Dana Whitlock, a former patient, filed suit against Northwind Clinics on Friday.',
      ['Dana Whitlock SUED Northwind Clinics'],
    ],
    [
      'Plaintiff Dana Whitlock alleges in the complaint that Northwind Clinics failed to encrypt data.',
      ['Dana Whitlock SUED Northwind Clinics ALLEGED'],
    ],
    ['Customers are suing Kestrel Bank over the breach.', ['customers SUED Kestrel Bank']],
    ['Kestrel Bank has been sued by customers in California.', ['customers SUED Kestrel Bank']],
    [
      'Kestrel Bank agreed to a $190 million settlement to resolve a class action lawsuit.',
      ['Kestrel Bank SETTLED_WITH - for $190 million'],
    ],
    [
      'Kestrel Bank has agreed to pay $190 million to settle a class action lawsuit filed by customers over the 2019 hack.',
      ['Kestrel Bank SETTLED_WITH customers for $190 million'],
    ],
    [
      'Kestrel Bank reached an agreement to settle a class action lawsuit over its 2019 data breach for $190 million.',
      ['Kestrel Bank SETTLED_WITH - for $190 million'],
    ],
    [
      'A federal judge has approved a $190 million settlement between Kestrel Bank and customers whose data was stolen.',
      ['Kestrel Bank SETTLED_WITH customers for $190 million'],
    ],
    [
      'A judge granted final approval to a $190 million class action settlement with Kestrel Bank.',
      ['- SETTLED_WITH Kestrel Bank for $190 million'],
    ],
    ["Kestrel Bank's $190 million settlement won final approval.", ['Kestrel Bank SETTLED_WITH - for $190 million']],
    [
      'Kestrel Bank will pay up to $190 million to resolve the litigation.',
      ['Kestrel Bank SETTLED_WITH - for up to $190 million'],
    ],
    [
      'Kestrel Bank did not admit wrongdoing as part of the settlement. Kestrel Bank settled the lawsuit for $190 million.',
      ['Kestrel Bank SETTLED_WITH - for $190 million'],
    ],
    [
      'The law firm Fenwick & Rowe LLP filed the lawsuit on behalf of patients.',
      ['Fenwick & Rowe LLP REPRESENTS patients', 'patients SUED -'],
    ],
    [
      'Fenwick & Rowe LLP, which represents the plaintiffs, declined to comment.',
      ['Fenwick & Rowe LLP REPRESENTS plaintiffs'],
    ],
    ['The plaintiffs are represented by Fenwick & Rowe LLP.', ['Fenwick & Rowe LLP REPRESENTS plaintiffs']],
    [
      'The Connecticut Attorney General has launched an investigation into the Kestrel Bank breach.',
      ['Connecticut Attorney General INVESTIGATED Kestrel Bank'],
    ],
    [
      'Attorney General Dana Whitlock opened an investigation into Kestrel Bank following the breach.',
      ['Dana Whitlock INVESTIGATED Kestrel Bank'],
    ],
    [
      "The UK's Information Commissioner's Office said it is making enquiries into the Kestrel Bank incident.",
      ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
    ],
    [
      'The ICO is investigating the breach at Kestrel Bank.',
      ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
    ],
    [
      '"We are aware of an incident at Kestrel Bank and are making enquiries," the ICO said.',
      ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
    ],
    ['Dana Whitlock, 24, was charged with hacking Kestrel Bank.', ['- CHARGED Dana Whitlock']],
    ['A federal grand jury indicted Dana Whitlock on computer fraud charges.', ['- CHARGED Dana Whitlock']],
    ['Dana Whitlock pleaded guilty to conspiracy to commit wire fraud.', ['- CHARGED Dana Whitlock']],
    ['Dana Whitlock was sentenced to 30 months in prison.', ['- SENTENCED Dana Whitlock']],
    [
      'A judge sentenced Dana Whitlock to five years in prison for hacking Kestrel Bank.',
      ['- SENTENCED Dana Whitlock'],
    ],
    [
      'The Justice Department charged Dana Whitlock and Robin Hale with stealing data from Kestrel Bank.',
      ['Justice Department CHARGED Dana Whitlock ALLEGED', 'Justice Department CHARGED Robin Hale ALLEGED'],
    ],
    [
      'The $80 million penalty imposed on Kestrel Bank by the Office of the Comptroller of the Currency is the largest yet.',
      ['Office of the Comptroller of the Currency FINED Kestrel Bank for $80 million'],
    ],
    [
      'Kestrel Bank agreed to pay an $80 million civil penalty to the Office of the Comptroller of the Currency.',
      [
        'Kestrel Bank SETTLED_WITH Office of the Comptroller of the Currency for $80 million',
        'Office of the Comptroller of the Currency FINED Kestrel Bank for $80 million',
      ],
    ],
    [
      'Kestrel Bank settled with 50 attorneys general for $148 million.',
      ['Kestrel Bank SETTLED_WITH attorneys general for $148 million'],
    ],
    [
      'Attorney General Dana Whitlock secured $5 million from Kestrel Bank for failing to protect the data of consumers.',
      ['Kestrel Bank SETTLED_WITH Dana Whitlock for $5 million'],
    ],
    [
      "Attorney General Dana Whitlock and the attorneys general of Ohio and Maine today announced an agreement with Kestrel Bank that resolves the states' investigation into a data breach.",
      ['Kestrel Bank SETTLED_WITH Dana Whitlock', 'Kestrel Bank SETTLED_WITH attorneys general'],
    ],
    [
      'Kestrel Bank entered into a consent decree with the Federal Communications Commission and will pay a $13 million fine.',
      [
        'Federal Communications Commission FINED Kestrel Bank for $13 million',
        'Kestrel Bank SETTLED_WITH Federal Communications Commission for $13 million',
      ],
    ],
    ['Kestrel Bank did not settle with customers.', ['Kestrel Bank SETTLED_WITH customers DENIED']],
    ['Kestrel Bank could be fined up to £17 million.', ['- FINED Kestrel Bank for up to £17 million POSSIBLE']],
    ['The FTC may fine Kestrel Bank.', ['Federal Trade Commission FINED Kestrel Bank POSSIBLE']],
    ['Kestrel Bank sued Alder Bank for failing to protect its network.', ['Kestrel Bank SUED Alder Bank']],
    ['Kestrel Bank filed a lawsuit against Alder Bank, its vendor, over the breach.', ['Kestrel Bank SUED Alder Bank']],
    ['A judge sentenced Dana Whitlock, a former Kestrel Bank engineer, to time served.', ['- SENTENCED Dana Whitlock']],
    [
      'Attorney General Dana Whitlock sued Northwind Clinics in Kent County Superior Court over its 2022 data breach.',
      ['Dana Whitlock SUED Northwind Clinics'],
    ],
    [
      'Kestrel Bank and Alder Health agreed to pay $2 million to settle the lawsuit.',
      ['Alder Health SETTLED_WITH - for $2 million', 'Kestrel Bank SETTLED_WITH - for $2 million'],
    ],
    ['Kestrel Bank faces a lawsuit from patients.', ['patients SUED Kestrel Bank']],
  ] as const)('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('suits, fines and inquiries are told whoever has no name', () => {
  test.each([
    ['A Boise mother sued Kestrel Bank last week on behalf of her son.', ['Boise mother SUED Kestrel Bank']],
    [
      'Kestrel Bank suffered a breach in May. A retired teacher has sued the bank in federal court.',
      ['retired teacher SUED Kestrel Bank'],
    ],
    [
      "A patients' group sued Northwind Clinics in Lake County Superior Court on June 3.",
      ["patients' group SUED Northwind Clinics"],
    ],
    [
      'The suit, brought by a former nurse, names Northwind Clinics as a defendant.',
      ['former nurse SUED Northwind Clinics'],
    ],
    [
      'The plaintiff, a Toledo man named Marcus Venn, accuses Kestrel Bank and Lattice Software of negligence.',
      ['Marcus Venn SUED Kestrel Bank', 'Marcus Venn SUED Lattice Software'],
    ],
    [
      'The plaintiffs, Dana Whitlock and Marcus Venn, allege that Kestrel Bank ignored warnings.',
      ['Dana Whitlock SUED Kestrel Bank', 'Marcus Venn SUED Kestrel Bank'],
    ],
    [
      'Kestrel Bank suffered a breach in May. Dana Whitlock was a customer. She sued on June 3.',
      ['Dana Whitlock SUED Kestrel Bank'],
    ],
    [
      'About 9,000 customers have joined a claim against Kestrel Bank in the High Court.',
      ['customers SUED Kestrel Bank'],
    ],
    [
      "Kestrel Bank's insurer, Bellweather Mutual, has asked a Delaware court to declare that its policy does not cover the loss.",
      ['Bellweather Mutual SUED Kestrel Bank'],
    ],
    [
      'Kestrel Foods sued its cloud provider, Lattice Hosting, blaming it for the intrusion.',
      ['Kestrel Foods SUED Lattice Hosting'],
    ],
    [
      'Dana Whitlock, a clerk, wants damages. The case is Whitlock v. Kestrel Bank, No. 5:21-cv-00318, in the U.S. District Court for the Northern District of California.',
      ['Dana Whitlock SUED Kestrel Bank'],
    ],
    [
      'Kestrel Bank was breached. The first suit was filed by Dana Whitlock. The second, filed Monday, names as defendants Kestrel Bank and Lattice Software.',
      ['- SUED Kestrel Bank', '- SUED Lattice Software', 'Dana Whitlock SUED Kestrel Bank'],
    ],
    [
      "Kestrel Telecom was sued by Arizona's attorney general, Marcus Venn, in 2022.",
      ["Arizona's attorney general SUED Kestrel Telecom"],
    ],
    [
      "One of Ohio's largest lenders has been fined $2 million over a breach. Kestrel Bank ignored alerts, the Federal Trade Commission said.",
      ['Federal Trade Commission FINED Kestrel Bank for $2 million'],
    ],
    [
      "Germany's Kestrel Bank, which in 2018 let customers see each other's statements, was fined €1.6 million by the Hesse data protection commissioner.",
      ['Hesse data protection commissioner FINED Kestrel Bank for €1.6 million'],
    ],
    [
      'Kestrel Bank suffered a data breach. The Texas attorney general, Robin Hale, opened an investigation on Monday.',
      ['Texas attorney general INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank suffered a data breach. The Department of Education has opened an inquiry into whether privacy law was broken.',
      ['Department of Education INVESTIGATED Kestrel Bank'],
    ],
    [
      "Kestrel Bank suffered a breach. It said the New York attorney general's office has been investigating the breach since May.",
      ["New York attorney general's office INVESTIGATED Kestrel Bank"],
    ],
    [
      'The Connecticut attorney general said his office is looking into the breach at Kestrel Bank.',
      ['Connecticut attorney general INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank is the subject of inquiries by the Federal Trade Commission.',
      ['Federal Trade Commission INVESTIGATED Kestrel Bank'],
    ],
    [
      'She was joined by the attorneys general of Maine and Ohio, who reached separate agreements with Kestrel Bank worth $610,000 and $455,000.',
      [
        'Kestrel Bank SETTLED_WITH attorneys general for $455,000',
        'Kestrel Bank SETTLED_WITH attorneys general for $610,000',
      ],
    ],
    [
      'Dana Whitlock’s lawyer, Robin Hale of Fenwick & Rowe LLP, declined to speak.',
      ['Fenwick & Rowe LLP REPRESENTS Dana Whitlock'],
    ],
  ] as const)('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what only sounds like law is left alone', () => {
  test.each([
    'Ohio will receive $1.2 million from the settlement.',
    'Companies that fail to comply face fines of up to €20 million.',
    'Under the GDPR, regulators can fine companies up to 4% of revenue.',
    'The bank settled into its new offices.',
    'A fine mist hung over Kestrel Bank.',
    'The weather suited Kestrel Bank.',
    'Kestrel Bank paid $2 million to Alder Health for a building.',
    'Kestrel Bank charged customers $30 a month.',
    'Dana Whitlock represents the spirit of Northwind.',
    'Northwind investigators looked into the fire at Kestrel Bank.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
