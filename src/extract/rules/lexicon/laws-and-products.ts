/** Laws by their short names, and products and protocols that are no organization. */
import { phrases, phraseSet } from './phrases.ts'

/** Laws and standards; those parted by "=" are one. */
export const knownLaws: readonly string[] = phrases(`
  Health Insurance Portability and Accountability Act = HIPAA, General Data Protection Regulation = GDPR,
  California Consumer Privacy Act = CCPA, California Privacy Rights Act = CPRA,
  Children's Online Privacy Protection Act = COPPA, Family Educational Rights and Privacy Act = FERPA,
  Fair Credit Reporting Act = FCRA, Gramm-Leach-Bliley Act = GLBA, Computer Fraud and Abuse Act = CFAA,
  Biometric Information Privacy Act = BIPA, Video Privacy Protection Act = VPPA,
  Health Information Technology for Economic and Clinical Health Act = HITECH, HITECH Act, NIS2, Data Protection Act,
  Privacy Act, Computer Misuse Act, Telephone Consumer Protection Act = TCPA, Sarbanes-Oxley, PCI DSS, PIPEDA, LGPD,
  DPDP Act, POPIA, SHIELD Act, Digital Markets Act, Digital Services Act, Notifiable Data Breaches,
  Electronic Communications Privacy Act = ECPA, Stored Communications Act, Freedom of Information Act = FOIA,
  Unfair Competition Law, Consumer Legal Remedies Act, Confidentiality of Medical Information Act = CMIA,
  HIPAA Privacy Rule, HIPAA Security Rule, HIPAA Breach Notification Rule, HIPAA Security and Breach Notification Rules,
  HIPAA Privacy and Security Rules, HIPAA Privacy and Breach Notification Rules, HIPAA Rules, HIPAA Security, Patriot Act, Affordable Care Act = Obamacare, First Amendment,
  Second Amendment, Fourth Amendment, Fourteenth Amendment, Constitution, Magna Carta`)

/** Words that end a law's name. */
export const lawHeads =
  /^(?:Act|Acts|Regulation|Regulations|Directive|Rule|Rules|Statute|Law|Laws|Bill|Treaty|Amendment|Ordinance)$/

/** Products, protocols, formats and malware in the press's spelling. */
export const knownProducts: readonly string[] = phrases(`
  Windows, Windows 7, Windows 10, Windows 11, Windows Server, Windows XP, macOS, OS X, iOS, Android, Linux, Ubuntu,
  Unix, Chrome, Firefox, Safari, Internet Explorer, Outlook, Office 365, Microsoft 365, Microsoft Office,
  Microsoft Exchange, Microsoft Exchange Server, Exchange Server, Microsoft Teams, Active Directory, SharePoint,
  OneDrive, Azure, Excel, PowerPoint, Gmail, Google Drive, Google Docs, Google Play, Google Chrome, Google Cloud,
  App Store, iCloud, iPhone, iPad, Kindle, Alexa, Siri, Amazon S3, S3, EC2, Elasticsearch, ElasticSearch, Kibana,
  MongoDB, MySQL, PostgreSQL, Redis, Apache Struts, Struts, Apache Log4j, Log4j, Log4Shell, OpenSSL, Heartbleed,
  MOVEit, MOVEit Transfer, GoAnywhere, GoAnywhere MFT, Accellion FTA, Cleo Harmony, Citrix Bleed, CitrixBleed,
  SolarWinds Orion, ProxyShell, ProxyLogon, EternalBlue, WannaCry, NotPetya, Petya, Mirai, Emotet, TrickBot,
  Trickbot, Qakbot, QakBot, Dridex, IcedID, Zeus, Cobalt Strike, Mimikatz, Metasploit, PowerShell, RedLine,
  Raccoon Stealer, Stuxnet, BlackPOS, Tor, Bitcoin, Ethereum, Monero, bcrypt, MD5, SHA-1, SHA1, WordPress, Drupal,
  Joomla, Magento, vBulletin, Jenkins, Kubernetes, Docker, JavaScript, Python, Adobe Flash, PHP, Confluence, Jira,
  ServiceNow, Citrix ADC, NetScaler, Fortigate, FortiGate, FortiOS, Pulse Connect Secure, Bluetooth, Wi-Fi, WiFi,
  Pastebin, BreachForums, RaidForums, XSS, Alphabay, AlphaBay, Silk Road, Hansa, Shodan, BitTorrent, Usenet, Skype,
  Signal, Apple Pay, Google Pay, Face ID, Touch ID, PlayStation, PlayStation Network, Xbox, Xbox Live, GoPro,
  X-Agent, Xagent, Grizzly Steppe, Freshdesk, CSV, JSON, SQL, Kleptocracy`)

/** Nouns after a name that tell a product: "the X app", "X servers", "an X vulnerability". */
export const productNouns =
  /^(?:vulnerabilit(?:y|ies)|flaws?|bugs?|exploits?|malware|trojan|worm|virus|botnet|backdoor|rat|stealer|infostealer|browser|plugin|plug-in|extension|protocol|algorithm|library|framework|firmware|buckets?|instances?|clusters?|attackers?-in-the-middle)$/

/** What names end in that are things: programs, schemes, parts of a court or a system, posts. */
export const thingHeads =
  /\b(?:director|administrator|coordinator|superintendent)\b| (?:software|suite|appliance|program|programme|scheme|systems?|mode|protocol|standard|method|cookie|pack|kit|card|edition|server|tool|algorithm|key|registry|building|room|division|network|manager|web|vector|type|hearing|settlement|litigation|report|survey|index|family|families|championship|cup|league|festival|day|week|month|eve)s?$/

/** Capitalized words and letters that never name anybody; of technology the terms of NIST's glossary (csrc.nist.gov/glossary). */
export const notNames = phraseSet(`
  FHIR, HL7, PII, PHI, ePHI, PoC, OAuth, NULL, VIN, LSASS, SDK, GOP, MSM, CEO's, FOIA'd,
  Protected Health Information, Protected Health, Electronic Health Records, Attorneys, Americans, Dems, Democratic,
  Marketing, Product, Vendor, SSN, SSNs, DOB, EMR, EHR, EMRs, EHRs, SaaS, PaaS, IaaS, API, APIs, IT, AI, ML, IoT, OT,
  VPN, VPNs, MFA, 2FA, OTP, PIN, PINs, CVV, PAN, URL, URLs, IP, IPs, ISP, ISPs, DNS, HTTP, HTTPS, HTML, XML, PDF,
  PDFs, CSV, SQL, USB, GPS, SMS, MMS, FAQ, FAQs, CEO, CEOs, CTO, CFO, CISO, CISOs, CIO, CIOs, COO, VP, SVP, HR, PR,
  GPU, CPU, RAM, TV, ATM, ATMs, POS, PoS, NFC, RFID, QR, EMV, DDoS, DoS, APT, APTs, CVE, RCE, MSP, MSPs, MSSP, SOC,
  SIEM, EDR, XDR, BEC, RaaS, TTPs, IOC, IOCs, OK, AM, PM, ET, EST, EDT, PST, PDT, GMT, UTC, BST, AD, BC, ID, IDs, CV,
  MD, PhD, Esq, Jr, Sr, II, III, IV, VI, VII, OS, FTP, SFTP, SSH, RDP, SMB, LDAP, SSO, SSL, TLS, PGP, MD5, SHA, AES,
  RSA-2048, CAPTCHA, KYC, AML, ACH, IBAN, BIN, GB, TB, MB, KB, K, M, B, Q1, Q2, Q3, Q4, H1, H2, FY, ICU, ER, MRI, CT,
  HIV, DNA, COVID, COVID-19, Covid-19, ALERT, UPDATE, UPDATED, BREAKING, NOTE, RELATED, READ, SEE, ALSO, EXCLUSIVE,
  ADVERTISEMENT, WATCH, MORE, PHOTO, VIDEO, IMAGE, SOURCE, TL;DR, TLDR, RE, CC, No, Nos, Vol, Fig, CEDU, SPAM, LLC,
  LLP, INC, Internet, Web, World Wide Web, Dark Web, dark web, Deep Web, Social Security, Social Security Number,
  Social Security Numbers, Medicare, Medicaid, I, Mr, Mrs, Ms, Dr, A, An, The, Christmas, Easter, Thanksgiving,
  Black Friday, Cyber Monday, Labor Day, Memorial Day, Halloween, God, Bible, Olympics, Olympic Games, World War II,
  World Cup, Super Bowl, Cold War, Brexit, New Year, New Year's, C-Suite, Fortune 500, Wi-Fi, Big Tech, Zero Trust,
  Q&A, Board of Directors, Class Action, Class, Class Members, Plaintiff, Plaintiffs, Defendant, Defendants,
  Settlement, Settlement Class, Final Approval Hearing, Court, State, Company, Commission, Department, Office, Bank,
  Hospital, University, District, County, City, Board, Agency, Group, Center, Service, Services, Security, Privacy,
  Data, Information, Internet of Things, Personal Information, Notice, Notice of Data Breach, Incident, Breach,
  Data Breach, Cyber, Cybersecurity, Congress, English, Spanish, French, Golden State, Sunshine State, Red Flags,
  Chapter, Section, Article, Title, Part, Appendix, Exhibit, Form, Phase, Step, Level, Tier, Item, Twitter DM,
  President, Senator, Representative, Governor, Judge, Chief, Director, Commissioner, Secretary, Minister, Mayor,
  Sheriff, Officer, General, Democratic, Republican, Left, Right, West, East, North, South, Mother, Father, Mom, Dad,
  Sir, Madam, Congressman, Congresswoman, Editor, Reporter, Republicans, Democrats, Americans, Earth, Mars, Moon,
  Sun, Wall, Street, Act, Rule, Law, Constitution, Bill, App Store, Play Store, Bug Bounty Program,
  National Vulnerability Database, Common Vulnerability Scoring System, Common Vulnerabilities and Exposures,
  Advanced Encryption Standard, Data Encryption Standard, Server Message Block, Remote Desktop Protocol,
  Internet Protocol, Internet Protocol Address, Secure Shell, Transport Layer Security, Secure Sockets Layer,
  Domain Name System, Simple Network Management Protocol, File Transfer Protocol, Active Directory, Group Policy,
  Windows Registry, Command Prompt, Task Manager, Control Panel, System Management Mode, Secure Boot, Safe Mode,
  Intrusion Prevention System, Intrusion Prevention Systems, Intrusion Detection System, Indicators of Compromise,
  Indicator of Compromise, Business Email Compromise, Operational Technology, Industrial Control Systems,
  Industrial Control System, Command and Control, Denial of Service, Proof of Concept, Man in the Middle,
  Remote Code Execution, Secret Key, Two-Factor Authentication, Multi-Factor Authentication, Single Sign-On,
  Public Key Infrastructure, Terms of Service, Terms of Use, Privacy Policy, Patch Tuesday, Virtual Private Network,
  Artificial Intelligence, Machine Learning, Content Type, U.S. House, U.S. Senate`)

/** After a maker's name: not the maker is meant, but what it sells or hosts. */
export const ownedNouns = phraseSet(`
  tv, tvs, phone, phones, smartphone, smartphones, device, devices, router, routers, camera, cameras, car, cars,
  account, accounts, ceo, node, nodes, console, consoles, printer, printers, doll, toys, browser, plugin, plugins`)
