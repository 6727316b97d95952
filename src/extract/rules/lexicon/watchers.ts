/**
 * Who tells of other people's breaches: outlets, trackers, and firms and researchers of security. What they report, find
 * or investigate happened to somebody else, unless the words say that they themselves were hit.
 */
import { phraseSet } from './phrases.ts'

export const outlets = phraseSet(`
  haveibeenpwned, have i been pwned, hibp, databreaches.net, databreaches, bleepingcomputer, bleeping computer,
  krebs on security, krebsonsecurity, techcrunch, zdnet, wired, motherboard, ars technica, threatpost, the register,
  the record, securityweek, security week, dark reading, help net security, the hacker news, hacker news, cyberscoop,
  infosecurity magazine, sc magazine, sc media, healthitsecurity, hipaa journal, the hipaa journal, bankinfosecurity,
  healthcareinfosecurity, govinfosecurity, databreachtoday, information security media group,
  becker's hospital review, healthcare dive, cybernews, the verge, engadget, cnet, gizmodo, mashable, vice,
  vice news, 404 media, politico, axios, reuters, associated press, ap, bloomberg, bloomberg news, afp,
  agence france-presse, new york times, the new york times, wall street journal, the wall street journal,
  washington post, the washington post, usa today, los angeles times, the guardian, guardian, bbc, bbc news, cnn,
  cnbc, nbc news, nbc, abc news, cbs news, fox news, npr, forbes, fortune, business insider, financial times,
  the financial times, the times, daily mail, the telegraph, the independent, sky news, der spiegel, le monde,
  itnews, computerworld, computer weekly, pcmag, pc world, tom's hardware, tom's guide, comparitech,
  privacy rights clearinghouse, identity theft resource center, itrc, breach portal, statista,
  distributed denial of secrets, ddosecrets, wikileaks, security affairs, securityaffairs, tripwire, hackread,
  the daily swig, the daily beast, the intercept, propublica, the providence journal, chicago sun-times,
  chicago tribune, the boston globe, seattle times, the denver post, the san francisco chronicle, toronto star,
  globe and mail, cbc, cbc news, abc, the sydney morning herald, the age, stuff, nikkei, kyodo news, yonhap,
  interfax, google news, pr newswire, business wire, globenewswire, newsweek, vox, buzzfeed, buzzfeed news, boston globe,
  cbs, techradar`)

export const securityFirms = phraseSet(`
  kaspersky, kaspersky lab, symantec, norton, trend micro, mcafee, eset, sophos, sophoslabs, crowdstrike, mandiant,
  fireeye, check point, check point research, check point software, proofpoint, palo alto networks, unit 42,
  cisco talos, talos, rapid7, recorded future, sucuri, malwarebytes, bitdefender, f-secure, withsecure, group-ib,
  trustwave, upguard, vpnmentor, safetydetectives, website planet, hold security, emsisoft, avast, avira, avg,
  dragos, secureworks, cyble, resecurity, reliaquest, digital shadows, guidepoint, guidepoint security, arctic wolf,
  huntress, censys, shodan, zscaler, akamai, imperva, netskope, forcepoint, webroot, carbon black, cylance,
  sentinelone, sentinellabs, cybereason, intezer, anomali, flashpoint, intel 471, intel471, kela, hudson rock,
  socradar, cyberint, cybersixgill, riskiq, wiz, wiz research, orca security, redlock, risk based security, 4iq,
  spycloud, constella intelligence, troy hunt, guardicore, semmle, fallible, appthority, lookout, zimperium,
  bitsight, securityscorecard, security scorecard, qualys, nccgroup, ncc group, coveware, chainalysis, elliptic,
  trellix, nozomi networks, claroty, armis, volexity, crowe, deloitte cyber, kroll, pixel privacy, knowbe4, exabeam,
  vectra, darktrace, beyond trust, sans institute, sans technology institute, sans, virustotal, google project zero,
  project zero, google tag, threat analysis group, citizen lab, electronic frontier foundation, eff, aclu, cert-eu,
  us-cert, cert-in, jpcert, enisa, nist, interpol, europol, gemini advisory, advanced intelligence, advintel,
  bluevoyant, sygnia, profero, greynoise, shadowserver, shadowserver foundation, lumen, black lotus labs, securonix,
  tenable, barracuda, mimecast, cofense, agari, abnormal security, phishlabs, area 1 security, zerofox, dtex,
  hackerone, bugcrowd, ponemon institute, ponemon, verizon dbir, ibm x-force, microsoft threat intelligence, f5 labs,
  radware, netscout, arbor networks, link11`)

/** Where people say and show things: what is told of there befell others. */
export const mouthpieces = phraseSet(`
  telegram, signal, whatsapp, discord, pastebin, twitter, x, youtube, reddit, mastodon, bluesky, tiktok, slack, skype, zoom,
  breachforums, breached, raidforums, exploit.in, xss, github, google drive, dropbox, mega, gofile, virustotal, shodan,
  wayback machine, internet archive, medium, substack, linkedin`)

/** Words beside a name that make it a firm of that kind: "security firm Northwind". */
export const securityWords = phraseSet(
  `news, notification, breach-notification, security, cybersecurity, cyber-security, infosec, antivirus, anti-virus, antimalware, anti-malware, threat-intelligence, intelligence, forensics, forensic, research, privacy, breach-tracking`,
)
export const firmWords = phraseSet(`
  firm, firms, company, vendor, researcher, researchers, lab, labs, outfit, shop, specialist, specialists, startup,
  provider, expert, experts, consultancy, consultants, analysts, analyst, team, website, blog, site, news,
  journalist, reporter, newspaper, outlet, magazine, publication, service, nonprofit`)
