import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfLaw } from './told.ts'

const law: ReadonlySet<string> = new Set(['SUED', 'SETTLED_WITH', 'FINED', 'INVESTIGATED', 'CHARGED', 'SENTENCED'])

/** What a sentence tells of the law, said in an article on a breach at Kestrel Bank. */
function told(sentence: string): readonly string[] {
  return toldOfLaw(
    read(`Kestrel Bank suffered a data breach in May. Kestrel Bank is based in Ohio.\n\n${sentence}`),
    law,
  )
}

describe('a matter is told though the sentence names one side or none', () => {
  test.each([
    [
      "The Information Commissioner's Office has issued Kestrel Bank with a £4.4 million fine after it failed to keep personal data secure.",
      ["Information Commissioner's Office FINED Kestrel Bank for £4.4 million"],
    ],
    [
      'The ICO has fined Kestrel Bank £4,400,000 following a cyber attack in 2020.',
      ["Information Commissioner's Office FINED Kestrel Bank for £4,400,000"],
    ],
    [
      "Kestrel Bank suffered a breach. A penalty of £4.4 million has been levied against Kestrel Bank by the Information Commissioner's Office.",
      ["Information Commissioner's Office FINED Kestrel Bank for £4.4 million"],
    ],
    [
      'Kestrel Bank has been ordered by the Federal Trade Commission to pay a $20 million penalty over a 2021 data breach.',
      ['Federal Trade Commission FINED Kestrel Bank for $20 million'],
    ],
    [
      'The Personal Data Protection Commission fined Kestrel Bank S$58,000 and told it to review its systems.',
      ['Personal Data Protection Commission FINED Kestrel Bank for S$58,000'],
    ],
    [
      'A financial penalty of S$58,000 was imposed on Kestrel Bank by the Personal Data Protection Commission.',
      ['Personal Data Protection Commission FINED Kestrel Bank for S$58,000'],
    ],
    [
      "Kestrel Bank's fine of £16.4 million was imposed by the Financial Conduct Authority.",
      ['Financial Conduct Authority FINED Kestrel Bank for £16.4 million'],
    ],
    [
      'Kestrel Bank was hit with fines totaling $35 million by the SEC and the CFTC.',
      ['Securities and Exchange Commission FINED Kestrel Bank for $35 million'],
    ],
    [
      'Kestrel Bank was fined by the Federal Trade Commission for failing to protect the data of customers.',
      ['Federal Trade Commission FINED Kestrel Bank'],
    ],
    [
      'The commissioner said the £4.4 million penalty reflected the failure of Kestrel Bank to patch its servers.',
      ['- FINED Kestrel Bank for £4.4 million'],
    ],
    [
      'Kestrel Bank received a £4.4m monetary penalty notice from the ICO last year.',
      ["Information Commissioner's Office FINED Kestrel Bank for £4.4m"],
    ],
    ['The monetary penalty notice issued to Kestrel Bank sets the fine at £4.4m.', ['- FINED Kestrel Bank for £4.4m']],
    ['Kestrel Bank has been reprimanded and fined £750,000.', ['- FINED Kestrel Bank for £750,000']],
    [
      'The ICO has fined Kestrel Bank a total of £750,000.',
      ["Information Commissioner's Office FINED Kestrel Bank for £750,000"],
    ],
    ['Kestrel Bank was handed a record £20m fine.', ['- FINED Kestrel Bank for £20m']],
    ['A tribunal upheld the £20m fine on Kestrel Bank.', ['- FINED Kestrel Bank for £20m']],
    ['Kestrel Bank said it would appeal the £20m fine.', ['- FINED Kestrel Bank for £20m']],
    [
      'A proposed class action filed in federal court in Boston accuses Kestrel Bank of negligence.',
      ['- SUED Kestrel Bank'],
    ],
    [
      'A proposed class action was filed Monday in the U.S. District Court for the District of Utah against Kestrel Bank.',
      ['- SUED Kestrel Bank'],
    ],
    [
      'At least nine proposed class actions have been consolidated in the Northern District of Georgia.',
      ['- SUED Kestrel Bank'],
    ],
    ['The suits have been consolidated before Judge Robin Hale.', ['- SUED Kestrel Bank']],
    ['Kestrel Bank already faces at least four lawsuits.', ['- SUED Kestrel Bank']],
    ['Customers have begun suing Kestrel Bank.', ['customers SUED Kestrel Bank']],
    [
      'Dana Whitlock of Toledo is suing Kestrel Bank in federal court, saying it ignored warnings.',
      ['Dana Whitlock SUED Kestrel Bank'],
    ],
    [
      'Dana Whitlock, a nurse from Toledo, filed a class-action complaint on June 3 in the Superior Court of Los Angeles County.',
      ['Dana Whitlock SUED Kestrel Bank'],
    ],
    [
      'Dana Whitlock and Robin Hale filed the complaint on behalf of 40,000 patients.',
      ['Dana Whitlock SUED Kestrel Bank', 'Robin Hale SUED Kestrel Bank', 'patients SUED Kestrel Bank'],
    ],
    [
      'A former employee has filed a lawsuit claiming Kestrel Bank stored passwords in plain text.',
      ['former employee SUED Kestrel Bank'],
    ],
    ['Two former students sued in June.', ['former students SUED Kestrel Bank']],
    ['Lawyers for a group of patients filed suit on Monday.', ['patients SUED Kestrel Bank']],
    ['A lawsuit seeking class-action status was filed hours after the notice went out.', ['- SUED Kestrel Bank']],
    ['A class action lawsuit has since been filed.', ['- SUED Kestrel Bank']],
    ['Within days, the first lawsuit landed.', ['- SUED Kestrel Bank']],
    ['The bank has been named in two class action suits.', ['- SUED Kestrel Bank']],
    ['Kestrel Bank was served with a complaint in Ohio state court on May 3.', ['- SUED Kestrel Bank']],
    ['The state of Ohio has taken Kestrel Bank to court.', ['Ohio SUED Kestrel Bank']],
    ['Texas brought suit against Kestrel Bank.', ['Texas SUED Kestrel Bank']],
    ['The Justice Department filed a civil complaint against Kestrel Bank.', ['Justice Department SUED Kestrel Bank']],
    ['Shareholders have also sued Kestrel Bank, alleging that it hid the breach.', ['shareholders SUED Kestrel Bank']],
    ["Kestrel Bank's shareholders filed a derivative suit.", ['shareholders SUED Kestrel Bank']],
    ['Plaintiffs say Kestrel Bank ignored industry standards.', ['plaintiffs SUED Kestrel Bank']],
    [
      'The plaintiffs, who are seeking class-action status, say the bank ignored warnings.',
      ['plaintiffs SUED Kestrel Bank'],
    ],
    ['A judge on Monday threw out a lawsuit against Kestrel Bank.', ['- SUED Kestrel Bank']],
    ['A federal judge dismissed a class action against Kestrel Bank.', ['- SUED Kestrel Bank']],
    ['A lawsuit accusing Kestrel Bank of negligence was dropped in May.', ['- SUED Kestrel Bank']],
    ['Kestrel Bank has asked a judge to dismiss the lawsuit.', ['- SUED Kestrel Bank']],
    ['Litigation against Kestrel Bank is pending in three states.', ['- SUED Kestrel Bank']],
    ['The deal sets up a $5 million fund for members.', ['Kestrel Bank SETTLED_WITH - for $5 million']],
    ['Under the agreement, the company will pay $5 million.', ['Kestrel Bank SETTLED_WITH - for $5 million']],
    [
      'A judge gave preliminary approval on Tuesday to a $5 million settlement of claims against Kestrel Bank.',
      ['Kestrel Bank SETTLED_WITH - for $5 million'],
    ],
    ['Kestrel Bank reached a $5 million deal with 40 states.', ['Kestrel Bank SETTLED_WITH - for $5 million']],
    [
      'Attorney General Dana Whitlock said Ohio will receive $1.2 million from a $49 million multistate settlement with Kestrel Bank.',
      ['Kestrel Bank SETTLED_WITH Dana Whitlock for $49 million'],
    ],
    [
      'New York Attorney General Dana Whitlock today secured $450,000 from Kestrel Bank for failing to protect data.',
      ['Kestrel Bank SETTLED_WITH Dana Whitlock for $450,000'],
    ],
    [
      'Attorney General Dana Whitlock announced that Kestrel Bank will pay $450,000 and strengthen its security.',
      ['Kestrel Bank SETTLED_WITH Dana Whitlock for $450,000'],
    ],
    [
      'Kestrel Bank paid $450,000 to the state to resolve an investigation.',
      ['Kestrel Bank SETTLED_WITH - for $450,000'],
    ],
    [
      'The company settled with the SEC for $3 million without admitting wrongdoing.',
      ['Kestrel Bank SETTLED_WITH Securities and Exchange Commission for $3 million'],
    ],
    ['Kestrel Bank has settled.', ['Kestrel Bank SETTLED_WITH -']],
    [
      'Kestrel Bank did not admit fault in agreeing to the $5 million settlement.',
      ['Kestrel Bank SETTLED_WITH - for $5 million'],
    ],
    [
      'Customers who filed claims will share the $5 million that Kestrel Bank agreed to pay.',
      ['Kestrel Bank SETTLED_WITH - for $5 million'],
    ],
    ['To resolve the lawsuits, Kestrel Bank put up $5 million.', ['Kestrel Bank SETTLED_WITH - for $5 million']],
    [
      'Kestrel Bank struck a $5 million deal to end litigation over the breach.',
      ['Kestrel Bank SETTLED_WITH - for $5 million'],
    ],
    ['The settlement, worth $5 million, covers 40,000 members.', ['Kestrel Bank SETTLED_WITH - for $5 million']],
    [
      'A $5 million settlement has been reached in a class action over the Kestrel Bank breach.',
      ['Kestrel Bank SETTLED_WITH - for $5 million'],
    ],
    [
      'Pennsylvania, joined by 22 other states, obtained $4 million from Kestrel Bank.',
      ['Kestrel Bank SETTLED_WITH Pennsylvania for $4 million'],
    ],
    [
      'Dana Whitlock, 31, a former systems engineer from Toledo, Ohio, pleaded guilty on Tuesday to one count of computer fraud.',
      ['- CHARGED Dana Whitlock'],
    ],
    ['Dana Whitlock, 31, was indicted on 12 counts of wire fraud, prosecutors said.', ['- CHARGED Dana Whitlock']],
    [
      'A federal grand jury in Seattle has returned a 12-count indictment charging Dana Whitlock, 31, with hacking Kestrel Bank.',
      ['- CHARGED Dana Whitlock'],
    ],
    ['An indictment unsealed Thursday charges Dana Whitlock with extorting Kestrel Bank.', ['- CHARGED Dana Whitlock']],
    [
      'The Justice Department unsealed charges against Dana Whitlock and Robin Hale on Thursday.',
      ['Justice Department CHARGED Dana Whitlock', 'Justice Department CHARGED Robin Hale'],
    ],
    ['Dana Whitlock has been charged in connection with the breach at Kestrel Bank.', ['- CHARGED Dana Whitlock']],
    [
      'Dana Whitlock, who worked at Kestrel Bank from 2019 to 2021, is charged with two counts of identity theft.',
      ['- CHARGED Dana Whitlock'],
    ],
    [
      'Dana Whitlock made her first appearance in federal court on Monday on charges of computer fraud.',
      ['- CHARGED Dana Whitlock'],
    ],
    ['Dana Whitlock was arrested on May 3 and charged with computer fraud.', ['- CHARGED Dana Whitlock']],
    [
      'Dana Whitlock, 31, of Boise, Idaho, was sentenced on Thursday to four years in federal prison.',
      ['- SENTENCED Dana Whitlock'],
    ],
    ['Judge Robin Hale sentenced Dana Whitlock to 41 months.', ['Robin Hale SENTENCED Dana Whitlock']],
    ['Dana Whitlock was jailed for 18 months at Leeds Crown Court.', ['- SENTENCED Dana Whitlock']],
    ['A court in Leeds jailed Dana Whitlock for 18 months.', ['- SENTENCED Dana Whitlock']],
    ['Dana Whitlock was given a suspended sentence of six months.', ['- SENTENCED Dana Whitlock']],
    ['Dana Whitlock will serve 18 months in prison for the theft.', ['- SENTENCED Dana Whitlock']],
    ['Dana Whitlock was ordered to serve 18 months in prison.', ['- SENTENCED Dana Whitlock']],
    ['Dana Whitlock got 18 months behind bars.', ['- SENTENCED Dana Whitlock']],
    ['Dana Whitlock received a sentence of four years.', ['- SENTENCED Dana Whitlock']],
    ['The court handed Dana Whitlock a three-year prison term.', ['- SENTENCED Dana Whitlock']],
    [
      'In March Dana Whitlock, a former nurse at Kestrel Bank, was fined £630 and ordered to pay costs after pleading guilty to unlawfully obtaining personal data.',
      ['- FINED Dana Whitlock for £630'],
    ],
    [
      "The Irish Data Protection Commission has launched an inquiry into Kestrel Bank's handling of the incident.",
      ['Irish Data Protection Commission INVESTIGATED Kestrel Bank'],
    ],
    [
      "The Office of the Australian Information Commissioner has commenced an investigation into Kestrel Bank's personal information handling practices.",
      ['Office of the Australian Information Commissioner INVESTIGATED Kestrel Bank'],
    ],
    ['The FBI is investigating.', ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank']],
    [
      'The FBI said it was investigating the attack on Kestrel Bank.',
      ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank'],
    ],
    [
      'The case is under investigation by the FBI and the Secret Service.',
      ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank', 'Secret Service INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank said it is cooperating with an FBI investigation.',
      ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank notified the FBI, which is investigating.',
      ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank disclosed that the SEC is investigating its response to the breach.',
      ['Securities and Exchange Commission INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank received a subpoena from the SEC.',
      ['Securities and Exchange Commission INVESTIGATED Kestrel Bank'],
    ],
    [
      'Kestrel Bank has received inquiries from several state attorneys general.',
      ['state attorneys general INVESTIGATED Kestrel Bank'],
    ],
    [
      'Attorneys general in five states are investigating Kestrel Bank.',
      ['attorneys general INVESTIGATED Kestrel Bank'],
    ],
    [
      'An ICO spokesperson said: "Kestrel Bank has reported an incident to us and we are making enquiries."',
      ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
    ],
    [
      '"We are investigating the matter," said a spokesperson for the ICO.',
      ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
    ],
    [
      "The Texas attorney general's office said it was reviewing the matter.",
      ["Texas attorney general's office INVESTIGATED Kestrel Bank"],
    ],
    [
      'The Department of Health and Human Services has opened a compliance review of Kestrel Bank.',
      ['Department of Health and Human Services INVESTIGATED Kestrel Bank'],
    ],
    [
      "SEOUL, July 11 (Hanwol) -- South Korea's privacy watchdog said Thursday it has fined Kestrel Bank 6.08 billion won for failing to prevent a leak.",
      ['Personal Information Protection Commission FINED Kestrel Bank for 6.08 billion won'],
    ],
    [
      'The ICO told us it was investigating the breach.',
      ["Information Commissioner's Office INVESTIGATED Kestrel Bank"],
    ],
    [
      'Four lawsuits were filed in May and later combined into one. Kestrel Bank has agreed to pay $5 million to settle it.',
      ['Kestrel Bank SETTLED_WITH - for $5 million'],
    ],
    [
      'Kestrel Bank said it notified the FBI and the state bureau. Spokesman Robin Hale said the FBI is investigating but would not say more.',
      ['Federal Bureau of Investigation INVESTIGATED Kestrel Bank'],
    ],
  ] as const)('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('what may come, or did not, is no matter of law', () => {
  test.each([
    'A law firm said it was considering a class action.',
    'Fenwick & Rowe LLP is investigating a potential class action against Kestrel Bank.',
    'Experts expect a class action against Kestrel Bank.',
    'Victims may be able to sue Kestrel Bank.',
    'Customers waived the right to sue.',
    'Kestrel Bank warned investors of possible lawsuits.',
    'The coalition of 40 attorneys general was led by Connecticut and Illinois.',
    'Dana Whitlock faces up to 20 years in prison if convicted of wire fraud.',
    "Connecticut's attorney general has asked Kestrel Bank for information on the breach.",
    'Kestrel Bank hired Alder Forensics to investigate the breach.',
    'Kestrel Bank is investigating the incident.',
    'Security researchers are investigating.',
    'Senator Robin Hale called for the FTC to investigate Kestrel Bank.',
    'Consumer groups urged the FTC to open an investigation.',
    'The FTC declined to say whether it is investigating.',
    'In addition to the prison term, Dana Whitlock was ordered to pay $1,286,400 in restitution.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]))
})
