import { pointAtom, type DateAtom } from './atom.ts'

/** Years that stand alone, quarters and seasons. No reference date is needed for them. */
const YEAR = String.raw`((?:19[5-9]|20[0-4])\d)(?![\d%])(?!-\d)`
const NO_UNIT = String.raw`(?!['’]s? |(?:,\d)| (?:people|individuals|patients|customers|users|clients|consumers|employees|workers|members|records|accounts|students|residents|files|documents|emails|devices|cases|complaints|organizations|companies)\b(?! (?:breach|data|hack|list|database)))`
const PREPOSITION = String.raw`in|since|from|during|until|till|by|for|through|before|after|around|circa|approximately|about|early|mid|late|prior to|between|to|and|back to|as early as|as late as|throughout|beginning|starting|started|early in|late in|or|summer|spring|fall|winter|autumn|approx\.?`

/** What a year may stand before as its name: "the 2015 Kestrel Bank breach". */
const EVENT =
  'breach|breaches|hack|hacks|hacking|attack|attacks|incident|incidents|cyberattack|cyberattacks|cyber-attack|cyber|leak|leaks|intrusion|intrusions|theft|thefts|compromise|ransomware|data|security|exposure|disclosure|settlement|lawsuit|report|survey|study|decision|ruling|agreement|order|event|outage|mega-breach|megabreach|case|filing|wave|campaign|election|investigation|heist|spill|lapse'

// Either case of the first letter: a sentence may begin with it.
const anyCase = (words: string): string =>
  words.replace(/(^|\|)([a-z])/g, (_all, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`)

const loose = new RegExp(
  String.raw`\b(?:${[
    // 1, 2: quarter and year
    String.raw`(?<quarter>(?:the )?(?:Q([1-4])|([1-4])Q|(first|second|third|fourth|last|final) quarter)(?:(?: of| in)?,? (?:fiscal |FY ?)?((?:19|20)\d\d))?)`,
    String.raw`(?<season>(?:(?:early|mid|late)[ -])?(?:the )?(?:spring|summer|fall|autumn|winter|Spring|Summer|Fall|Autumn|Winter|first half|second half|end|beginning|start|middle|turn)(?: of| in)?,? ${YEAR})`,
    String.raw`(?<yearEnd>(?<=\b(?:the|its) )(?:(?<close>last|final|closing|dying)|first|opening|early) (?:few )?(?:days|weeks) of ${YEAR})`,
    String.raw`(?<early>(?:early|mid|late|Early|Mid|Late)(?:[ -]| in | of )${YEAR})`,
    String.raw`(?<prepositional>(?<=\b(?:${anyCase(PREPOSITION)})[ -])${YEAR}${NO_UNIT})`,
    String.raw`(?<adnominal>(?<=\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Ii]nfamous|massive|major|previous|similar|devastating|[Oo]ver|[Oo]n|[Aa]bout|[Ff]ollowing|[Oo]f|[Tt]o|and|[’']s|s[’'])(?: early| late| mid)?[ -])${YEAR}(?= (?:\p{L}[\p{L}’'-]+ ){0,4}?(?:${EVENT})\b))`,
    String.raw`(?<paired>\b${YEAR}(?=,? (?:and|&) (?:19|20)\d\d (?:\p{L}[\p{L}’'-]+ ){0,4}?(?:${EVENT})\b))`,
    String.raw`(?<headline>(?<=^|[“"‘] ?)${YEAR}(?= (?:\p{L}[\p{L}’'-]+ ){0,3}?(?:${EVENT})\b))`,
    String.raw`(?<ofYear>(?<=\b(?:breach|breaches|hack|attack|incident|leak|summer|spring|fall|winter|autumn|end|half|middle|start|beginning|quarter|months|part|days|weeks|course|most|all|rest|hacks|attacks|incidents|settlement|October|September) of )${YEAR}${NO_UNIT})`,
    String.raw`(?<whenYear>(?<=\b(?:of|to|in|with|recalls) )${YEAR}(?=,? when\b))`,
    String.raw`(?<bracketed>(?<=[(\[])${YEAR}(?=[)\]]))`,
  ].join('|')})`,
  'gu',
)

const quarterWords: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 }

const holdsLooseDate = /\b(?:19|20)\d\d\b|\bQ[1-4]\b|[1-4]Q|quarter/

/** Reads bare years where a preposition or an incident's name shows that they are years, quarters, "late 2014", "summer of 2015". */
export function findLooseDates(text: string): readonly DateAtom[] {
  if (!holdsLooseDate.test(text)) return []
  return [...text.matchAll(loose)].flatMap((match) => toAtom(text, match) ?? [])
}

function toAtom(text: string, match: RegExpMatchArray): DateAtom | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  if (
    /(?:Act|Code|Regulation|Directive|Windows|Server|Office|Exchange|CVE|Law|Bill) (?:of )?$/.test(
      text.slice(Math.max(0, start - 20), start),
    )
  )
    return null
  if (match.groups?.['quarter'] !== undefined) {
    const number = Number(match[2] ?? match[3] ?? quarterWords[match[4] ?? ''] ?? 0)
    const year = match[5] === undefined ? null : Number(match[5])
    const isPeriod = year !== null || match[2] !== undefined || /^the /.test(match[0])
    if (!isPeriod || number === 0) return null
    return pointAtom(
      start,
      end,
      { year, month: null, day: null, quarter: number },
      'date/quarter',
      year === null ? ['year'] : [],
    )
  }
  const year = /(?:19|20)\d\d$/.exec(match[0])
  if (year === null) return null
  return pointAtom(start, end, { year: Number(year[0]), month: monthOf(match.groups), day: null }, 'date/year')
}

/** "the last days of 2023", "the first weeks of 2024" */
function monthOf(groups: RegExpMatchArray['groups']): number | null {
  if (groups?.['yearEnd'] === undefined) return null
  return groups['close'] === undefined ? 1 : 12
}
