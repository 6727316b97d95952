/**
 * Data protection authorities, offices for security in networks, and police of the world, as the English-language press
 * names them. Sources: the members of the European Data Protection Board and of the Global Privacy Assembly, of FIRST,
 * and of Europol and Interpol. Initials that name other things as well are left out: brackets in the text tell them.
 */
import { agencyRows, type Agency } from './organizations.ts'
import { phrases } from './phrases.ts'

/** What the press calls a data protection authority by, behind a land: "France's privacy watchdog". */
const dataBodies = phrases(
  'data protection authority, data protection agency, data protection regulator, data protection watchdog, data protection commission, data protection commissioner, data watchdog, data privacy watchdog, data privacy regulator, privacy watchdog, privacy regulator, privacy authority, privacy commissioner, information regulator, information commissioner',
)

/** Lands with one such authority for all of them, and its name. */
const ofLands: readonly (readonly [lands: string, name: string])[] = [
  ['UK, Britain, United Kingdom', "Information Commissioner's Office"],
  ['France', "Commission nationale de l'informatique et des libertés"],
  ['Ireland', 'Data Protection Commission'],
  ['Spain', 'AEPD'],
  ['Italy', 'Garante'],
  ['Netherlands', 'Autoriteit Persoonsgegevens'],
  ['Belgium', 'Gegevensbeschermingsautoriteit'],
  ['Austria', 'Datenschutzbehörde'],
  ['Denmark', 'Danish Data Protection Agency'],
  ['Norway', 'Datatilsynet'],
  ['Sweden', 'Integritetsskyddsmyndigheten'],
  ['Finland', 'Office of the Data Protection Ombudsman'],
  ['Greece', 'Hellenic Data Protection Authority'],
  ['Poland', 'Personal Data Protection Office'],
  ['Hungary', 'Hungarian National Authority for Data Protection and Freedom of Information'],
  ['Romania', 'National Supervisory Authority for Personal Data Processing'],
  ['Portugal', 'Comissão Nacional de Proteção de Dados'],
  ['Turkey, Türkiye', 'Personal Data Protection Authority'],
  ['Brazil', 'Autoridade Nacional de Proteção de Dados'],
  ['South Korea, Korea', 'Personal Information Protection Commission'],
  ['Singapore', 'Personal Data Protection Commission'],
  ['Hong Kong', 'Office of the Privacy Commissioner for Personal Data'],
  ['Philippines', 'National Privacy Commission'],
  ['Australia', 'Office of the Australian Information Commissioner'],
  ['Canada', 'Office of the Privacy Commissioner of Canada'],
  ['South Africa', 'Information Regulator'],
  ['Nigeria', 'Nigeria Data Protection Commission'],
  ['Kenya', 'Office of the Data Protection Commissioner'],
  ['Switzerland', 'Federal Data Protection and Information Commissioner'],
]

const calledByLand: readonly Agency[] = ofLands.map(([lands, name]) => ({
  names: [name, ...phrases(lands).flatMap((land) => dataBodies.map((body) => `${land}'s ${body}`))],
  role: 'REGULATOR',
}))

export const authorities: readonly Agency[] = [
  ...calledByLand,
  ...agencyRows(
    'REGULATOR',
    `Datenschutzbehörde = Austrian Data Protection Authority, Gegevensbeschermingsautoriteit = Autorité de protection des données = Belgian Data Protection Authority, Bulgarian Commission for Personal Data Protection, Croatian Personal Data Protection Agency = AZOP,
    Office of the Commissioner for Personal Data Protection, Úřad pro ochranu osobních údajů = Czech Office for Personal Data Protection, Danish Data Protection Agency, Datatilsynet, Norwegian Data Protection Authority, Andmekaitse Inspektsioon = Estonian Data Protection Inspectorate, Office of the Data Protection Ombudsman,
    Federal Commissioner for Data Protection and Freedom of Information = BfDI, Hamburg Commissioner for Data Protection and Freedom of Information, Hellenic Data Protection Authority = HDPA, Hungarian National Authority for Data Protection and Freedom of Information = NAIH, Persónuvernd,
    Garante per la protezione dei dati personali = Garante Privacy = Italian Data Protection Authority, Latvian Data State Inspectorate, State Data Protection Inspectorate, National Commission for Data Protection, Office of the Information and Data Protection Commissioner, Autoriteit Persoonsgegevens = Dutch Data Protection Authority,
    Personal Data Protection Office = UODO, Comissão Nacional de Proteção de Dados, National Supervisory Authority for Personal Data Processing = ANSPDCP, Agencia Española de Protección de Datos = Spanish Data Protection Agency = Spanish Agency for Data Protection, Integritetsskyddsmyndigheten = IMY = Swedish Authority for Privacy Protection = Swedish Data Protection Authority = Datainspektionen,
    Federal Data Protection and Information Commissioner = FDPIC, Personal Data Protection Authority = KVKK, Autoridade Nacional de Proteção de Dados = ANPD, National Institute for Transparency = INAI, Agency for Access to Public Information, Superintendence of Industry and Commerce, Office of the Privacy Commissioner for Personal Data = PCPD, National Privacy Commission,
    Office of the Privacy Commissioner, Privacy Commissioner of Canada, Information and Privacy Commissioner of Ontario, Commission d'accès à l'information, Office of the Information and Privacy Commissioner, Office of the Victorian Information Commissioner = OVIC, Information Regulator, Nigeria Data Protection Commission = NDPC, Office of the Data Protection Commissioner = ODPC, Data Protection Board of India,
    Israel Privacy Protection Authority = Privacy Protection Authority, Jersey Office of the Information Commissioner, Guernsey Office of the Data Protection Authority, Australian Communications and Media Authority = ACMA, Australian Prudential Regulation Authority = APRA, Australian Competition and Consumer Commission = ACCC, Australian Securities and Investments Commission = ASIC, Prudential Regulation Authority,
    Monetary Authority of Singapore, Hong Kong Monetary Authority = HKMA, Reserve Bank of India, Financial Supervisory Service, Financial Services Commission, Financial Crimes Enforcement Network = FinCEN, Office of Foreign Assets Control = OFAC, Surface Transportation Board, Transportation Security Administration = TSA, North American Electric Reliability Corporation = NERC, Federal Energy Regulatory Commission = FERC,
    Office of Consumer Affairs and Business Regulation = OCABR, California Department of Public Health = CDPH, California Department of Financial Protection and Innovation = DFPI, Texas Health and Human Services Commission, Attorney General of Texas = Texas Attorney General, Attorney General of Maine = Maine Attorney General, European Banking Authority, European Securities and Markets Authority = ESMA, Care Quality Commission, Charity Commission, Solicitors Regulation Authority`,
  ),
  // The circuits of 28 U.S.C. § 41.
  ...agencyRows(
    'COURT',
    `Judicial Panel on Multidistrict Litigation = JPML, Federal Court of Justice = BGH, First Circuit, Second Circuit, Third Circuit, Fourth Circuit, Fifth Circuit, Sixth Circuit, Seventh Circuit, Eighth Circuit, Ninth Circuit, Tenth Circuit, Eleventh Circuit, Federal Circuit, D.C. Circuit`,
  ),
  ...agencyRows(
    'LAW_ENFORCEMENT',
    `US Postal Inspection Service = Postal Inspection Service, US Marshals Service = Marshals Service, Immigration and Customs Enforcement, Customs and Border Protection, Internet Crime Complaint Center = IC3, National Cyber Investigative Joint Task Force, Ontario Provincial Police = OPP, Sûreté du Québec, An Garda Síochána = Gardaí = Garda National Cyber Crime Bureau, Police Service of Northern Ireland = PSNI, Police Scotland, City of London Police,
    Action Fraud, Serious Fraud Office, Guardia Civil, Mossos d'Esquadra, Carabinieri, Polizia Postale, Gendarmerie, Gendarmerie Nationale, Politie, Dutch National Police, Hong Kong Police Force, Singapore Police Force, New South Wales Police Force, Victoria Police, New Zealand Police, National Police Agency, Central Bureau of Investigation, Security Service of Ukraine = SBU, Cyber Police of Ukraine, Shin Bet, National Bureau of Investigation`,
  ),
  ...agencyRows(
    null,
    `Federal Office for Information Security, ANSSI, Canadian Centre for Cyber Security, Communications Security Establishment, CERT NZ, CERT-In, JPCERT = JPCERT/CC, KISA = Korea Internet and Security Agency, Cyber Security Agency of Singapore, SingCERT, CERT-EU, CERT-UA, INCIBE, NCSC-NL, Traficom, Companies House, Singapore Exchange, MS-ISAC, CERT.br, CERT.at, CERT.PT, CERT-FR, CERT-Bund, CERT-SE, CERT Polska, SI-CERT, AusCERT, HKCERT, TWCERT, MyCERT, ThaiCERT, CCN-CERT, KrCERT, CNCERT, NCSC-FI, BSSN, Bombay Stock Exchange = BSE, National Stock Exchange = NSE = National Stock Exchange of India, New York Stock Exchange = NYSE, London Stock Exchange = LSE, Australian Securities Exchange = ASX, Hong Kong Stock Exchange, Tokyo Stock Exchange, Bursa Malaysia, Toronto Stock Exchange, Johannesburg Stock Exchange = JSE, Health-ISAC, FS-ISAC, Health Sector Cybersecurity Coordination Center = HC3, National Coordinating Center for Communications,
    Israel National Cyber Directorate, National Security Council, Identity Theft Resource Center = ITRC, Privacy Rights Clearinghouse, Electronic Privacy Information Center = EPIC, noyb, Open Rights Group, Big Brother Watch, Have I Been Pwned`,
  ),
]
