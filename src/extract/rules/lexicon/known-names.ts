/**
 * Names that the press uses without saying what they are: large companies, news outlets and security firms, as general
 * knowledge has them. An entry only tells a name from an ordinary word; what the words round a name find without the
 * list is left out of it.
 */
import { phrases } from './phrases.ts'

/** Technology and online services. */
const technology = phrases(`
  Google, Alphabet, Microsoft, Apple, Amazon, Amazon Web Services = AWS, Facebook, Meta, Twitter, LinkedIn, Yahoo,
  Netflix, Uber, Lyft, Airbnb, eBay, PayPal, Venmo, Tesla, Intel, AMD, Nvidia, IBM, Oracle, SAP, Cisco, Cisco Talos,
  VMware, Citrix, Dell, HP, Hewlett Packard Enterprise, Hewlett-Packard, Lenovo, Sony, Sony Pictures, Samsung, LG,
  Huawei, ZTE, Xiaomi, TikTok, ByteDance, Tencent, Alibaba, Baidu, Adobe, Salesforce, Slack, Zoom, Dropbox, Box,
  GitHub, GitLab, Reddit, Snapchat, Instagram, WhatsApp, Telegram, Discord, Tumblr, MySpace, Pinterest, Quora,
  Adult FriendFinder, Ashley Madison, Spotify, Twitch, Steam, Valve, Nintendo, Activision, Ubisoft, Electronic Arts,
  Epic Games, Roblox, Zynga, Sega, Capcom, Mozilla, Wikipedia, WikiLeaks, Craigslist, Groupon, Yelp, Etsy, Shopify,
  Stripe, Square, Robinhood, Coinbase, Binance, Bitfinex, Kraken, Mt. Gox`)

/** The nationwide consumer reporting agencies (15 U.S.C. § 1681a(p)), whom every American notice gives for credit freezes. */
const creditBureaus = phrases(`Equifax, Experian, TransUnion`)

/** Banks, payments and insurers. */
const finance = phrases(`
  Western Union, MoneyGram, Visa, Mastercard, MasterCard, American Express, Discover, LexisNexis, Acxiom, Exactis,
  Verifications.io, JPMorgan Chase = JPMorgan, JP Morgan, Chase, Bank of America, Citibank, Citigroup, Wells Fargo,
  Goldman Sachs, Morgan Stanley, Charles Schwab, HSBC, Barclays, Lloyds, Santander, Deutsche Bank, Capital One,
  TD Bank, PNC, US Bank, Truist, SunTrust, First American, Fidelity, Vanguard, Allianz, AIG, Prudential, MetLife,
  Geico, Progressive, State Farm, Allstate, Aflac`)

/** Health. */
const health = phrases(`
  Anthem, Aetna, Cigna, Humana, UnitedHealth, UnitedHealth Group, UnitedHealthcare, Change Healthcare, Optum,
  Kaiser Permanente, Premera, Premera Blue Cross, Blue Cross, Blue Shield, Blue Cross Blue Shield, Excellus,
  CareFirst, Centene, Molina, Quest Diagnostics, LabCorp, CVS, CVS Health, Walgreens, Rite Aid, HCA Healthcare,
  Community Health Systems, Tenet, Ascension, Banner Health`)

/** Shops, restaurants and brands. */
const retail = phrases(`
  Walmart, Target, Costco, Home Depot, Lowe's, Best Buy, Macy's, Kohl's, Sears, Kmart, J.C. Penney, Nordstrom,
  Neiman Marcus, Saks Fifth Avenue, Lord & Taylor, Michaels, Staples, Office Depot, OfficeMax, GameStop, Newegg,
  Kroger, Albertsons, SuperValu, Whole Foods, Starbucks, McDonald's, Wendy's, Arby's, Chipotle,
  Chipotle Mexican Grill, Domino's, Pizza Hut, Dairy Queen, Panera Bread, Sonic, P.F. Chang's, Jimmy John's,
  Goodwill, TJX, T.J. Maxx, Marshalls, Gap, Nike, Adidas, Under Armour, Gucci`)

/** Hotels and airlines. */
const travel = phrases(`
  Hilton, Marriott, Marriott International, Starwood, Hyatt, InterContinental Hotels Group, Trump Hotels,
  MGM Resorts, MGM, Caesars Entertainment, Caesars, Delta, Delta Air Lines, United Airlines, American Airlines,
  Southwest, British Airways, Cathay Pacific, EasyJet, easyJet, Qantas, Air Canada, Lufthansa, Ryanair`)

/** Industry and carriers. */
const industry = phrases(`
  Boeing, Airbus, Lockheed Martin, Northrop Grumman, Raytheon, General Electric, Siemens, Honda, Toyota, Nissan,
  Ford, General Motors, Volkswagen, BMW, Mercedes-Benz, Volvo, Hyundai, Kia, Ferrari, Verizon, Verizon Wireless,
  AT&T, Sprint, Comcast, Xfinity, Charter, Cox, CenturyLink, Vodafone, TalkTalk, BT, EE, O2, Three, Virgin Media,
  Telstra, Optus, Rogers, Bell, Bell Canada, Telus, Orange, Telefonica, Deutsche Telekom, Medibank,
  Latitude Financial, Canva`)

/** Consultants, energy, software and entertainment. */
const services = phrases(`
  Tata, Infosys, Wipro, Accenture, Deloitte, KPMG, PwC, Ernst & Young, McKinsey, Cognizant, Capita, Conduent, Xerox,
  Maersk, FedEx, UPS, DHL, USPS, Merck, Pfizer, Moderna, AstraZeneca, Johnson & Johnson, Roche, Novartis, Bayer,
  Saudi Aramco, Shell, BP, ExxonMobil, Chevron, Colonial Pipeline, JBS, SolarWinds, Kaseya, Okta, Snowflake,
  Ticketmaster, Live Nation, AMC, HBO, Disney, Walt Disney, Hulu, Comcast`)

/** News outlets and blogs. */
const outlets = phrases(`
  Fox, Fox News, CBS, NBC, NBC News, ABC, ABC News, CNN, BBC, BBC News, NPR, PBS, MSNBC, C-SPAN, CBC, Sky News, ITV,
  Channel 4, Al Jazeera, Reuters, Associated Press = AP, Agence France-Presse, AFP, Bloomberg, Bloomberg News,
  Politico, POLITICO, Axios, Vox, Wired, WIRED, The Verge, Ars Technica, TechCrunch, Engadget, Gizmodo, Mashable,
  BuzzFeed, BuzzFeed News, Vice, VICE, Motherboard, CNET, ZDNet, PCMag, Forbes, Fortune, Newsweek, The Atlantic,
  The New Yorker, The Economist, The Guardian, Guardian, The Independent, The Telegraph, Daily Mail, The Sun,
  Financial Times, The New York Times = New York Times, The Washington Post = Washington Post,
  The Wall Street Journal = Wall Street Journal, Los Angeles Times, USA Today, USA TODAY, Chicago Tribune,
  Boston Globe, Miami Herald, Dallas Morning News, Der Spiegel, Le Monde, Breitbart, Daily Caller, Huffington Post,
  HuffPost, Salon, Slate, Daily Beast, The Hill, The Intercept, The Register, Threatpost, BleepingComputer,
  Bleeping Computer, KrebsOnSecurity, Krebs on Security, DataBreaches.net, DataBreachToday, SecurityWeek,
  SC Magazine, Dark Reading, The Hacker News, CyberScoop, The Record, Help Net Security, Infosecurity Magazine,
  HackRead, Graham Cluley, Have I Been Pwned = HaveIBeenPwned = HIBP`)

/** Security firms and those who help after a breach. */
const security = phrases(`
  Kaspersky, Kaspersky Lab, Symantec, McAfee, Norton, NortonLifeLock, LifeLock, Trend Micro, Sophos, ESET, F-Secure,
  Bitdefender, Avast, AVG, Malwarebytes, Check Point, Palo Alto Networks, Unit 42, Fortinet, FireEye, Mandiant,
  CrowdStrike, SentinelOne, Carbon Black, Cylance, Rapid7, Tenable, Qualys, Splunk, Proofpoint, Mimecast, Barracuda,
  Barracuda Networks, Zscaler, Cloudflare, Akamai, Imperva, F5, Recorded Future, Flashpoint, Digital Shadows,
  Intel 471, Group-IB, Secureworks, SecureWorks, Trustwave, NCC Group, Pen Test Partners,
  Context Information Security, Coveware, Emsisoft, Arctic Wolf, Huntress, Dragos, Claroty, Armis, Varonis,
  Comparitech, Security Discovery, UpGuard, vpnMentor, Cybernews, CyberNews, Avanan, KnowBe4, Cofense, PhishLabs,
  RiskIQ, Netskope, Lookout, HackerOne, Bugcrowd, Synopsys, Veracode, Checkmarx, Snyk, Sonatype, Venafi, Thales,
  Gemalto, RSA, RSA Security, Verizon Enterprise, Ponemon, Kroll, Epiq, IDX`)

/** Software, devices, shops, schools and institutions that the news names without saying what they are. */
const others = phrases(`
  Progress Software, Accellion, Blackbaud, Elastic, MongoDB, Twilio, Mailchimp, MailChimp, SendGrid, Rackspace,
  GoDaddy, DreamHost, Namecheap, Verisign, ICANN, Webroot, WatchGuard, SonicWall, Ivanti, Pulse Secure,
  Juniper Networks, Juniper, NetApp, Western Digital, Seagate, Acer, Asus, ASUS, Garmin, Fitbit, Peloton,
  MyFitnessPal, Strava, Grindr, Tinder, Bumble, OkCupid, Match, Zomato, Swiggy, Ola, Flipkart, Paytm, BigBasket,
  Domino's India, Air India, Lazada, Shopee, Tokopedia, Grab, Gojek, Line, LINE, KakaoTalk, Kakao, Naver, Rakuten,
  Mitsubishi, Panasonic, Toshiba, Hitachi, Fujitsu, NEC, Canon, Nikon, Olympus, Garmin, Konica Minolta, SK Telecom,
  KT, Coupang, Petrobras, Mercado Libre, MercadoLibre, Nubank, PowerSchool, Instructure, Pearson, Chegg, Edmodo,
  Blackboard, McGraw Hill, Scholastic, Zappos, Carphone Warehouse, Dixons Carphone, Currys, Tesco, Sainsbury's,
  Marks & Spencer, Co-op, Harrods, Argos, Morrisons, JD Sports, WH Smith, Boots, Debenhams, Superdrug,
  British Library, Royal Mail, Transport for London = TfL, Arnold Clark, Capcom, CD Projekt Red, CD Projekt, Plex,
  Imgur, Bitly, Kickstarter, Patreon, Disqus, Avvo, Zendesk, HubSpot, Intuit, TurboTax, H&R Block, Jackson Hewitt,
  Sage, Workday, ADP, Paychex, Kronos, UKG, Ceridian, TeamViewer, AnyDesk, LogMeIn, GoTo, Cellebrite, Hacking Team,
  NSO Group, Gamma Group, Stratfor, HBGary, Booz Allen Hamilton, Leidos, SAIC, BAE Systems, QinetiQ, Serco, G4S,
  Sodexo, Aramark, Compass Group, Sabre, Expedia, Orbitz, Booking.com, Travelocity, TripAdvisor, Priceline,
  Hotels.com, Wyndham, Wyndham Worldwide, Carnival, Royal Caribbean, Amtrak, Greyhound, Hertz, Avis,
  Enterprise, Zipcar, Careem, 23andMe, Ancestry, AncestryDNA, MyHeritage, Ancestry.com, Vtech, VTech, Mattel, Hasbro,
  Lego, Toys R Us, Eddie Bauer, Brooks Brothers, Forever 21, Hudson's Bay, Hudson’s Bay Company, Sally Beauty,
  Sephora, Ulta, L'Oreal, Estee Lauder, Avon, Tupperware, Harvey Norman, Woolworths, Coles, Bunnings,
  Air New Zealand, Westpac, ANZ, NAB, Commonwealth Bank, Scotiabank, BMO, CIBC, RBC, Desjardins, LifeLabs, Loblaw,
  Ticketfly, Eventbrite, StubHub, Gemini, Ledger, Trezor, Poly Network, Ronin, Axie Infinity, OpenSea, FTX, Celsius,
  BlockFi, Nomad, Wormhole, Crypto.com, KuCoin, Coincheck, Bithumb, Upbit, NiceHash, The Home Depot, Facebook Inc,
  Planned Parenthood, Red Cross, Salvation Army, UNICEF, YMCA, Boy Scouts of America, NRA, AARP, NAACP, FIFA, NFL,
  NBA, MLB, UEFA, WADA, IOC, USOPC, Harvard, Yale, Stanford, MIT, UCLA, UCSF, Princeton, Cambridge, Oxford,
  Johns Hopkins, Mayo Clinic, Cleveland Clinic`)

/** Companies and outlets; those parted by "=" are one. */
export const knownOrganizations: readonly string[] = [
  ...technology,
  ...creditBureaus,
  ...finance,
  ...health,
  ...retail,
  ...travel,
  ...industry,
  ...services,
  ...outlets,
  ...security,
  ...others,
]
