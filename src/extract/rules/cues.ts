import type { Status } from '../../model.ts'

/**
 * Words that decide a claim's status, standing before the word that states it.
 * `group`: among the auxiliaries and adverbs right before it ("may have been"); `clause`: anywhere before it in its clause
 * ("no evidence that"). A status of null: the sentence states nothing (advice, condition). Rows are tried in order.
 * `pattern` is a regular expression over lower-case words joined by single blanks.
 */
export interface Cue {
  readonly id: string
  readonly scope: 'group' | 'clause'
  readonly status: Status | null
  readonly pattern: string
  readonly example: string
  readonly counterExample: string
}

const say =
  '(?:sa(?:y|ys|id|ying)|know|knows|knew|known|confirm|confirmed|clear|disclosed|revealed|determined|specif\\w+|certain|rule out)'

export const cues: readonly Cue[] = [
  {
    id: 'nothing/advice',
    scope: 'group',
    status: null,
    pattern: "(?:should|must|ought|shall|shouldn't|needs? to|have to|has to|never ever)",
    example: 'Firms should not share names and passwords.',
    counterExample: 'Hackers shared names and passwords.',
  },
  {
    id: 'nothing/condition',
    scope: 'clause',
    status: null,
    pattern: '(?:^|, )(?:if|unless|in case|should you|in the event|suppose|imagine|assuming)',
    example: 'If your passwords were stolen, change them.',
    counterExample: 'Your passwords were stolen.',
  },
  {
    id: 'nothing/unreal',
    scope: 'clause',
    status: null,
    pattern: "^(?:had|without|but for) .*would(?:n't| not)? have",
    example: 'Had the alarm failed, thieves would have stolen passwords.',
    counterExample: 'Without an alarm, thieves have stolen passwords.',
  },
  {
    id: 'nothing/habit',
    scope: 'group',
    status: null,
    pattern: '(?:often|usually|frequently|commonly|routinely|regularly)',
    example: 'Data breaches often expose passwords.',
    counterExample: 'The data breach exposed passwords.',
  },
  {
    id: 'nothing/fiction',
    scope: 'clause',
    status: null,
    pattern:
      '^in (?:the|a|an|his|her|this|that)(?: \\w+){0,2} (?:novel|film|movie|thriller|drama|sitcom|episode|season)',
    example: 'In the novel, a clerk steals passwords.',
    counterExample: 'In the bank, a clerk stole passwords.',
  },
  {
    id: 'nothing/look-up',
    scope: 'clause',
    status: null,
    pattern: '(?:see|check|find out|look up|verify) (?:whether|if) (?:your|you|their|they)',
    example: 'Users can check whether their passwords were leaked.',
    counterExample: 'It is not clear whether their passwords were leaked.',
  },
  {
    id: 'nothing/measure',
    scope: 'clause',
    status: null,
    pattern:
      '(?:to (?:help )?(?:protect|prevent|avoid|stop|safeguard|guard|secure)|aims? to|designed to (?:protect|prevent)|how to|ways? to|protect\\w* (?:against|from)|right to|policy (?:of|on)|required to|requires? that|requires? .{0,20} to)',
    example: 'The law is designed to prevent access to medical records.',
    counterExample: 'The flaw allowed access to medical records.',
  },
  {
    id: 'possible/unknown',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern: `(?:whether|(?:not|n't|cannot|un(?:clear|known|sure)) .{0,12}${say} (?:if|what|which|how)|unclear (?:if|what|which)|rule out|possibility|potential|possible|risk of|in danger of|at risk of|concerns? (?:that|over|about)|fear(?:s|ed)?(?: that)?|suspect(?:s|ed)?(?: that)?|investigating)`,
    example: 'It is not known whether names were taken.',
    counterExample: 'It is known that names were taken.',
  },
  {
    id: 'denied/evidence',
    scope: 'clause',
    status: 'DENIED',
    pattern:
      "(?:no|not any|n't any|without|lack of|not .{0,12}any|n't .{0,12}any) (?:\\w+ )?(?:evidence|indications?|signs?|proof|reason to believe|reports?|suggestion|information) (?:\\w+ ){0,8}?(?:that|of|to|suggest\\w*|indicat\\w*|any|which)",
    example: 'There is no evidence that names were stolen.',
    counterExample: 'There is evidence that names were stolen.',
  },
  {
    id: 'denied/belief',
    scope: 'clause',
    status: 'DENIED',
    pattern:
      "(?:not|n't|never|no longer) (?:currently |yet )?(?:believe|think|suspect|find|found|see|seen|appear|aware|known to|involve|include|contain|result in|lead to|allow|give|affect|impact|believed|thought|expose)[a-z]*",
    example: 'We do not believe that passwords were stolen.',
    counterExample: 'We believe that passwords were stolen.',
  },
  {
    id: 'denied/verb',
    scope: 'clause',
    status: 'DENIED',
    pattern:
      '(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|block(?:s|ed|ing)|prevent(?:s|ed|ing)|stopp(?:ed|ing)|kept .{0,24}from|failed to|unable to|unsuccessful\\w*|before .{0,20}could|rather than|instead of|far from)',
    example: 'The bank denied that names were stolen.',
    counterExample: 'The bank said that names were stolen.',
  },
  {
    id: 'denied/not',
    scope: 'group',
    status: 'DENIED',
    pattern: "(?:not(?! only| just| yet known)|\\w+n't|never|cannot|no longer|neither|nor|without|no)",
    example: 'The hackers did not access Social Security numbers.',
    counterExample: 'The hackers not only accessed Social Security numbers.',
  },
  {
    id: 'planned/threat',
    scope: 'clause',
    status: 'PLANNED',
    pattern:
      '(?:threat(?:en|ens|ened|ening)|threats? to|vow(?:s|ed)? to|plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|promis(?:e|es|ed|ing) to|pledg(?:e|es|ed) to|going to|expect(?:s|ed)? to|set to|prepar(?:es|ed|ing) to|in the process of|working to|continu(?:es|ing) to work|scheduled to)',
    example: 'The gang threatened to publish medical records.',
    counterExample: 'The gang published medical records.',
  },
  {
    id: 'planned/will',
    scope: 'group',
    status: 'PLANNED',
    pattern: "(?:will|won't|shall|'ll)",
    example: 'The gang will publish medical records.',
    counterExample: 'The gang has published medical records.',
  },
  {
    id: 'predicted/would',
    scope: 'group',
    status: 'PREDICTED',
    pattern: "(?:would|wouldn't)",
    example: 'Such a flaw would expose passwords.',
    counterExample: 'Such a flaw exposed passwords.',
  },
  {
    id: 'possible/attempt',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern:
      '(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)?) to',
    example: 'The attackers tried to steal passwords.',
    counterExample: 'The attackers stole passwords.',
  },
  {
    id: 'possible/modal',
    scope: 'group',
    status: 'POSSIBLE',
    pattern:
      '(?:may|might|could|can|possibly|potentially|perhaps|maybe|likely|probably|apparently|appears?|appeared|seems?|seemed|believed|thought|feared|suspected)',
    example: 'Names may have been stolen.',
    counterExample: 'Names have been stolen.',
  },
  {
    id: 'possible/potentially',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern:
      '(?:potentially|possibly|may|might|could) (?:\\w+ ){0,4}(?:have|be|had|been|exposed?|allow\\w*|giv\\w+|result\\w*|leading|led|lead|include[sd]?|enabl\\w+|let|permit\\w*)',
    example: 'The flaw could have allowed access to medical records.',
    counterExample: 'The flaw allowed access to medical records.',
  },
  {
    id: 'alleged/adverb',
    scope: 'clause',
    status: 'ALLEGED',
    pattern: '(?:allegedly|alleged|purportedly|purported|supposedly|reportedly|rumou?red|said to have|claimed to have)',
    example: 'The hackers allegedly stole medical records.',
    counterExample: 'The hackers stole medical records.',
  },
]

/** Verbs of a claim that the outlet does not make its own: what they report is alleged. */
export const allegingVerbs: ReadonlySet<string> = new Set(
  'claim allege accuse argue contend purport boast assert insist maintain brag complain'.split(' '),
)

/** Verbs of an accusation, which the state has still to prove. */
export const accusingVerbs: ReadonlySet<string> = new Set('allege accuse charge suspect'.split(' '))

/** Verbs that say the reported clause is not so. */
export const denyingVerbs: ReadonlySet<string> = new Set('deny dispute refute reject'.split(' '))

/** Verbs by which someone finds or settles what happened: their clause is fact. */
export const findingVerbs: ReadonlySet<string> = new Set(
  'find confirm determine discover reveal conclude verify establish identify show acknowledge admit disclose learn'.split(
    ' ',
  ),
)

/** Sources whose word is an allegation, whatever verb reports it. */
export const outsiders =
  /\b(?:hackers?|attackers?|gang|threat actors?|ransomware|plaintiffs?|lawsuit|suit|complaint|class(?: action)?(?: members?)?|researchers?|analysts?|cyber ?criminals?|extortionists?|llp|law firm|attorneys? for|petition|whistleblower)\b/i

/** Of them, those who attack or sue. */
export const hostiles =
  /\b(?:hackers?|attackers?|gang|threat actors?|ransomware|plaintiffs?|lawsuit|suit|complaint|class(?: action)?(?: members?)?|cyber ?criminals?|extortionists?|llp|law firm|attorneys? for|petition)\b/i
