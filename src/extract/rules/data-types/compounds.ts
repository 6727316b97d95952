import { phraseSet, wordSet } from '../lexicon/phrases.ts'

/**
 * Nouns that make a kind of data with the noun before them ("booking sheets", "key safe codes"): papers, pictures,
 * recordings, numbers and rows that offices keep. Singular. Papers that are published as often as they are kept
 * ("report", "statement", "letter", "plan") are kinds only in the wordings that say which.
 */
export const dataHeads: ReadonlySet<string> = phraseSet(`
  record, form, document, number, code, image, photo, photograph, history, detail, log, scan, file, paper, paperwork,
  certificate, questionnaire, transcript, recording, footage, export, timesheet, sheet, invoice, receipt, roster,
  itinerary, application, archive, spreadsheet, template, wiki, listing, folder, diary, slip, dossier, chart, resume,
  summary, evaluation, assessment, screenshot, manifest, ledger, register, directory, blueprint, drawing, diagram,
  specification, recipe, formula, dataset, telemetry, metadata, identifier, credential, certification, waiver, memo,
  badge, permit, schematic, catalog, inventory, minute, playbook, wishlist, measurement, reading, coordinate`)

/**
 * Nouns that make a kind in the same way, but are as often written for the public or for other ends: a kind only in a list
 * with others, or where the words say that just this was taken.
 */
export const softHeads: ReadonlySet<string> = wordSet(
  'report plan list order request score result answer status total debt alert level balance statement return file ' +
    'worksheet snapshot portrait timetable tariff ping strategy draft proposal assessment review contract agreement quote ' +
    'estimate profile preference bill referral complaint letter appointment booking reservation policy payment ' +
    'calendar schedule arrears habit message minutes map sketch design figure presentation budget forecast survey interview',
)

/** Words that say which or how much, whose or in what state; a noun with nothing else before it is no kind by itself. */
export const plainDescribers: ReadonlySet<string> = wordSet(
  'more many much most some any all other another such same own new old few several various numerous additional further ' +
    'certain large small huge massive great total whole entire single public online digital electronic physical real ' +
    'actual original key main early recent late first second third last next previous following available possible ' +
    'potential sensitive confidential private personal secret important valuable critical internal stolen leaked exposed ' +
    'compromised affected breached hacked lost missing alleged unspecified unknown unencrypted encrypted fake false true ' +
    'special particular typical popular usual normal general final initial principal global national local total ' +
    'good bad best worst high low record round track official legitimate different similar general specific ' +
    'company business corporate customer client user member patient employee staff student people person victim ' +
    'their its his her your our the a an this that these those thousand million billion hundred dozen',
)

/** Nouns that with a head of data name something else: sites, tools and papers about the breach, calls for help. */
export const noDataBefore: ReadonlySet<string> = phraseSet(`
  breach, incident, attack, hack, leak, storage, cloud, data, notification, notice, press, news, media, regulatory, security, exchange,
  commission, police, criminal, court, legal, securities, government, , complaint, web, site, website, software,
  hotline, toll, helpline, contact, free, dedicated, ransom, malware, zip, world, crime, source, dress, morse, qr, promo,
  enrollment, activation, sign-up, signup, opt-out, consent, decree, class, open, phishing, malicious, weekly, monthly,
  quarterly, annual, federal, state, sec, exploit, payload, attachment, macro, binary, executable, installer, script,
  js, dll, pdf, office, spam, infection, virus, trojan, botnet, server, decryption, proof-of-concept, poc, patch, update, hhs, filing, public, forum, blog, track, attendance, threat, risk, privacy,
  vulnerability, impact, executive, case, docket, reference, large, small, growing, record, highest, lowest`)

/** Forms in -ing that say of what a paper or picture is: "closing documents", "billing records". Any other is a verb. */
export const namingGerunds: ReadonlySet<string> = wordSet(
  'closing billing booking banking training hiring mailing filing imaging testing parking housing nursing boarding ' +
    'licensing staffing engineering marketing accounting onboarding counselling counseling shopping dating voting ' +
    'planning building drawing shipping ordering pricing reporting screening vetting scheduling messaging gaming ' +
    'financing leasing grading sentencing training catering betting bidding trading policing tutoring coaching ' +
    'listing lending funding budgeting sourcing manufacturing tracking touring clocking bargaining adopting fostering',
)
