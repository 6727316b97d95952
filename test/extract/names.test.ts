import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../src/model.ts'
import { read } from './read.ts'

const named = (kind: EntityKind, text: string): readonly string[] =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name)
    .sort()

describe('organizations of every form', () => {
  test.each([
    ['Northwind Clinics, Inc. told patients of the breach.', ['Northwind Clinics, Inc.']],
    ['The files belong to Kestrel Bank plc.', ['Kestrel Bank plc']],
    ['Marrow & Pike LLP filed the complaint.', ['Marrow & Pike LLP']],
    ['The suit was filed by Fenwick, Rowe & Hale LLC.', ['Fenwick, Rowe & Hale LLC']],
    ['The University of Eastmere said it was hit.', ['University of Eastmere']],
    ['Eastmere State University was hacked.', ['Eastmere State University']],
    ['The Port of Eastmere confirmed the attack.', ['Port of Eastmere']],
    ['The City of Eastmere confirmed the attack.', ['City of Eastmere']],
    ['Eastmere Transit Authority said riders were safe.', ['Eastmere Transit Authority']],
    ['Saint Brannock Hospital notified 900 patients.', ['Saint Brannock Hospital']],
    ["St. Brannock's Hospital notified 900 patients.", ["St. Brannock's Hospital"]],
    ['Eastmere Unified School District was closed.', ['Eastmere Unified School District']],
    ['The Eastmere County Sheriff’s Office is investigating.', ['Eastmere County Sheriff’s Office']],
    ['The Eastmere Police Department is investigating.', ['Eastmere Police Department']],
    ['Chicago police arrested a man.', ['Chicago police']],
    ['The Brannock Foundation for Children lost records.', ['Brannock Foundation for Children']],
    ['Customers of Kestrel Wireless complained.', ['Kestrel Wireless']],
    ['Bank of Eastmere notified customers.', ['Bank of Eastmere']],
    ['The Transportation Department opened an inquiry.', ['Transportation Department']],
    ['It notified the Defense Department.', ['Defense Department']],
    ['The Treasury Department was told.', ['Treasury Department']],
    ['The Federal Trade Commission fined Kestrel Bank.', ['Federal Trade Commission', 'Kestrel Bank']],
    ['The Garante fined Kestrel Bank.', ['Garante', 'Kestrel Bank']],
    ['The Dutch Data Protection Authority fined Kestrel Bank.', ['Dutch Data Protection Authority', 'Kestrel Bank']],
    ['The Massachusetts Attorney General’s Office was notified.', ['Massachusetts Attorney General’s Office']],
    ['The Office of the Maine Attorney General was notified.', ['Office of the Maine Attorney General']],
    [
      'The U.S. District Court for the Northern District of Georgia heard it.',
      ['U.S. District Court for the Northern District of Georgia'],
    ],
    ['The Eastmere Superior Court dismissed the suit.', ['Eastmere Superior Court']],
    ['They offer credit monitoring through a firm called Sentrywell.', ['Sentrywell']],
    ['The retailer hired a company named Brightmoor.', ['Brightmoor']],
    ['We are offering identity protection from Lantern Ridge at no cost.', ['Lantern Ridge']],
    ['It offers two years of credit monitoring with Beaconfold.', ['Beaconfold']],
    ['Shares of its parent, Alder Point Lodging, fell 3 percent.', ['Alder Point Lodging']],
    ['The group leaked data from a grain cooperative, Tarn Valley, in May.', ['Tarn Valley']],
    ['It came after incidents at Baltrey Airways and Coastlink.', ['Baltrey Airways', 'Coastlink']],
    ['Security firm Marlowe Labs found the leak.', ['Marlowe Labs']],
    ['Brightmoor, a maker of toys, was breached.', ['Brightmoor']],
    ['Shares of Brightmoor (NYSE: BRM) fell.', ['Brightmoor']],
    ['Brightmoor CEO Dana Whitlock apologized.', ['Brightmoor']],
    ['The breach hit Alder Health, Birch Dental and Cedar Clinics.', ['Alder Health', 'Birch Dental', 'Cedar Clinics']],
    ['An executive at Brightmoor resigned.', ['Brightmoor']],
    ['Brightmoor was hacked in May.', ['Brightmoor']],
    ['It told the Maine attorney general’s office in May.', ['Maine attorney general’s office']],
    ['It told the Vermont attorney general in May.', ['Vermont attorney general']],
    ['The Texas health department lost a laptop.', ['Texas health department']],
    ["It said the New York attorney general's office is investigating.", ["New York attorney general's office"]],
    ["Kestrel Bank was sued by Arizona's attorney general.", ["Arizona's attorney general", 'Kestrel Bank']],
    ['The Texas attorney general, Robin Hale, opened an inquiry.', ['Texas attorney general']],
    [
      'Kestrel Bank was fined by the Hesse data protection commissioner.',
      ['Hesse data protection commissioner', 'Kestrel Bank'],
    ],
    ['It told the Dutch data protection authority in May.', ['Dutch data protection authority']],
    ['The Oregon Division of Financial Regulation is aware of it.', ['Oregon Division of Financial Regulation']],
    ['It was filed in the Court of Common Pleas of Lake County.', ['Court of Common Pleas of Lake County']],
    [
      'It filed a report with the U.S. Securities and Exchange Commission.',
      ['U.S. Securities and Exchange Commission'],
    ],
    ['It told the HHS Office for Civil Rights and later paid OCR a sum.', ['HHS Office for Civil Rights']],
    ['The Pensions Regulator declined to comment.', ['Pensions Regulator']],
    ['The claim was brought by Castor & Pike.', ['Castor & Pike']],
    ['An audit by consultants Venn Hathersage found it.', ['Venn Hathersage']],
    ["Canada's Marchand Logistique said it was hit.", ['Marchand Logistique']],
    ['The parents of Alder Creek were told. Alder Creek began mailing letters.', ['Alder Creek']],
    ['DENVER (Northway) - Hackers took data. Northway could not verify it.', ['Northway']],
    [
      'Those who filed apart:\n\n• Alder Creek Medical Center (Montana): 31,077\n• Birch Clinics (Ohio): 400',
      ['Alder Creek Medical Center', 'Birch Clinics'],
    ],
    ['The Chicago school board met in May.', ['Chicago school board']],
    ['The Grey Heron gang posted files of Brightmoor Foods.', ['Brightmoor Foods', 'Grey Heron']],
  ] as const)('%s', (text, expected) => expect(named('ORGANIZATION', text)).toEqual([...expected].sort()))
})

describe('what looks like an organization and is none', () => {
  test.each([
    'Social Security numbers were exposed.',
    'The breach happened in January.',
    'It was found on Monday, May 6.',
    'Names, Addresses and Birth Dates Exposed in Breach',
    'Company Says Hackers Stole Records of Thousands',
    'The files were encrypted with AES.',
    'The CEO apologized.',
    'Medicare numbers were not involved.',
    'The SQL server was left open.',
    'The Windows machines were patched.',
    'Frequently Asked Questions',
    'What Information Was Involved?',
    'What We Are Doing',
    'For More Information',
    'Steps You Can Take to Protect Your Information',
    'The HIPAA rules apply.',
    'Americans lost trust.',
    'The Russian hackers left.',
    'Personal Information was taken.',
    'The Class Members may file claims.',
    'Notice of Data Breach',
    'The Internet is full of such files.',
  ])('%s', (text) => expect(named('ORGANIZATION', text)).toEqual([]))
})

describe('people with titles before and after', () => {
  test.each([
    ['“We regret this,” said Dana Whitlock, chief executive of Northwind Clinics.', ['Dana Whitlock']],
    ['Northwind CEO Dana Whitlock apologized.', ['Dana Whitlock']],
    ['Attorney General Marcus Hale sued Kestrel Bank.', ['Marcus Hale']],
    ['Dr. Ingrid Vale runs the clinic.', ['Ingrid Vale']],
    ['Spokeswoman Priya Raman declined to comment.', ['Priya Raman']],
    ['spokesman Tobias Grant said no more.', ['Tobias Grant']],
    ['Its founder, Annelies Brouwer, disputed that.', ['Annelies Brouwer']],
    ['A lawyer for the company, Sunniva Aske, did not answer.', ['Sunniva Aske']],
    ['The class is represented by Gideon Marsh of Marsh Okafor PLLC.', ['Gideon Marsh']],
    [
      'Assistant Attorneys General Priya Venn and Colm Hathersage handled the matter.',
      ['Colm Hathersage', 'Priya Venn'],
    ],
    ['Judge Lucinda Ferrar approved the settlement.', ['Lucinda Ferrar']],
    ['U.S. District Judge Lucinda Ferrar approved it.', ['Lucinda Ferrar']],
    ['Detective Sgt. Owen Pryce led the inquiry.', ['Owen Pryce']],
    ['Tobias Grant, a researcher at Marlowe Labs, found the files.', ['Tobias Grant']],
    ['Researcher Tobias Grant found the files.', ['Tobias Grant']],
    ['Dana Whitlock told Reuters. Whitlock said it was over.', ['Dana Whitlock']],
    ['Maria de la Cruz said the files were safe.', ['Maria de la Cruz']],
    ['Jean-Luc Moreau said the files were safe.', ['Jean-Luc Moreau']],
    ['Sen. Ruth Calder wrote a letter.', ['Ruth Calder']],
    ['Commissioner Helen Byrne fined the bank.', ['Helen Byrne']],
    ['Vermont attorney general Ruth Calder sued the bank.', ['Ruth Calder']],
    ['He asked the chief executive of Northgate Foods, Rashida Okonkwo, for answers.', ['Rashida Okonkwo']],
  ] as const)('%s', (text, expected) => expect(named('PERSON', text)).toEqual([...expected].sort()))
})

describe('what looks like a person and is none', () => {
  test.each([
    'Alder Point Lodging fell 3 percent.',
    'New York Times readers wrote.',
    'Monday Morning Was Quiet',
    'Northwind Clinics said so.',
    'Social Security was not involved.',
    'The Grey Heron gang said so.',
    'General Counsel was told.',
    'San Antonio was hit.',
    'Identity Theft Resource Center counted breaches.',
  ])('%s', (text) => expect(named('PERSON', text)).toEqual([]))
})
