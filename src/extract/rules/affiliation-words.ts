/** Word classes and shared pieces of the rows that tell who belongs to whom, and where. */
import type { WordClasses } from './rule.ts'
import { wordClasses } from './classes.ts'
import { postNouns, titleHeads } from './lexicon/people.ts'
import { wordSet } from './lexicon/phrases.ts'

/** Words of the lexicon that name no tie to an organization: a hacker of a bank is not its man. */
const noPost: ReadonlySet<string> = new Set(
  'hacker guru veteran creator mr mrs ms miss mx dr sir dame lord lady king queen prince princess user customer victim resident mother father wife husband son daughter brother sister plaintiff witness pope candidate nominee regulator coach actor actress singer activist general miss owner'.split(
    ' ',
  ),
)

const posts = [
  ...new Set([...postNouns, ...titleHeads, 'owner', 'vp', 'trustee', 'intern', 'physician', 'psychologist']),
]
  .filter((word) => !noPost.has(word))
  .sort()

/** Up to so many of the elements, none needed: a gap that cannot run away. */
export const upTo = (times: number, element: string): string =>
  times === 1 ? `(@(${element}))?` : `(@(${element}) ${upTo(times - 1, element)})?`

/** Nouns in -ing that the tagger takes for verbs. */
const trades =
  'billing|processing|hosting|mailing|printing|publishing|gaming|dating|banking|networking|shipping|staffing|training|accounting|consulting|marketing|engineering|manufacturing|streaming|messaging|sharing|lending|gambling|ticketing|parking|testing|advertising|trading|nursing|catering|clothing|housing|monitoring|hotel-booking|booking'

const inTitle = `#NPARX|operating|managing|founding|acting|executive|and|&|[PLC]|[DAT]|[PRD]|${trades}`

/** "chief information officer", "founder and chief executive", "vice president of engineering". */
export const TITLE = `<title: ${upTo(6, inTitle)} {post} ((,|and|&) ${upTo(4, inTitle)} {post})? ((of|for) ${upTo(5, `the|${inTitle}`)})?>`

/** What stands between "at" and the name: "the security firm". */
export const BEFORE_NAME = upTo(5, `#DANPX|based|[PLC]|${trades}`)

/** Words that describe an organization or its wares. */
export const describing = (times: number): string =>
  upTo(times, `#ANPMXR|[PLC]|[GRP]|[PRD]|[DAT]|owned|based|${trades}`)

export const affiliationClasses: WordClasses = {
  ...wordClasses,
  close: [')'],
  post: posts,
  // Posts that only the organization itself has: where none is named, the one that the article is about is meant.
  'own-post': [
    'chief executive',
    'chief executive officer',
    'chief operating officer',
    'chief information officer',
    'chief information security officer',
    'chief technology officer',
    'chief financial officer',
    'chief security officer',
    'chief privacy officer',
    'chief medical officer',
    'chief legal officer',
    'general counsel',
    'general manager',
    'executive director',
    'managing director',
    ...'ceo cio ciso cfo coo cto founder co-founder spokesman spokeswoman spokesperson superintendent'.split(' '),
  ],
  // Posts that only the organization a report is about has, where none is named beside them.
  'house-post': [
    ...'executive executive-officer'.split(' ').map((rest) => `chief ${rest.replace('-', ' ')}`),
    ...'operating financial information technology security privacy medical legal risk communications compliance'
      .split(' ')
      .map((field) => `chief ${field} officer`),
    'chief information security officer',
    ...'ceo cfo coo cio ciso cto spokesman spokeswoman spokesperson founder co-founder cofounder superintendent president'.split(
      ' ',
    ),
    ...'general manager,managing director,executive director,general counsel,vice president,media director,communications director,deputy superintendent,press secretary'.split(
      ',',
    ),
  ],
  unit: 'subsidiary subsidiaries unit division arm brand brands business branch spin-off spinoff offshoot affiliate'.split(
    ' ',
  ),
  // What a company can own and sell under a name of its own.
  brand:
    'subsidiary unit division arm brand business branch pharmacy bank app platform service site website store chain network studio label magazine newspaper channel marketplace exchange wallet portal clinic hospital product game browser messenger forum tool marketplace'.split(
      ' ',
    ),
  'own-verb': [
    ...'owns owned acquired acquires bought purchased'.split(' '),
    'has acquired',
    'has bought',
    'also owns',
    'agreed to buy',
    'agreed to acquire',
  ],
  vendor: [
    ...'vendor supplier contractor subcontractor provider processor'.split(' '),
    'business associate',
    'service provider',
    'technology provider',
    'software provider',
    'cloud provider',
    'data processor',
    'third party',
    'third-party vendor',
    'third-party provider',
  ],
  'org-head':
    'company firm retailer bank lender insurer hospital provider maker giant startup chain airline telecom telco carrier manufacturer operator agency charity university school clinic utility vendor supplier broker exchange developer contractor publisher platform service site brand corporation business nonprofit organization organisation'.split(
      ' ',
    ),
}

/** Before "chief executive Dana Whitlock": no name of an employer. */
export const beforeTitles = wordSet(
  ', " . ; : - the a an its their company firm hospital bank district university utility retailer said says and but by to from as that when while',
)
