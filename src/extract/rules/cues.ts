import type { Predicate, Status } from '../../model.ts'
import { wordSet } from './lexicon/phrases.ts'

/**
 * Words that decide a claim's status, standing round the word that states it.
 * `group`: among the auxiliaries and adverbs right before it ("may have been"); `clause`: anywhere before it in its clause
 * ("it is unclear whether"); `main`: the same, but neither in an insertion nor outside of the relative clause it stands in
 * ("denies guilt in the breach that exposed" denies no exposure); `after`: behind it. A status of null: the sentence states nothing (advice, condition). Rows are tried in order.
 * `pattern` is a regular expression over lower-case words joined by single blanks.
 */
export interface Cue {
  readonly id: string
  readonly scope: 'group' | 'clause' | 'main' | 'after'
  readonly status: Status | null
  readonly pattern: string
  /** The only predicates that it decides: "blocked the access and told the police" denies no notice. */
  readonly of?: readonly Predicate[]
  /** Predicates that it leaves alone. */
  readonly notOf?: readonly Predicate[]
  /** Words after the stating word that undo it: "did not notify them until May". */
  readonly unlessAfter?: string
  readonly example: string
  readonly counterExample: string
}

const say =
  '(?:sa(?:y|ys|id|ying)|know|knows|knew|known|confirm|confirmed|clear|disclosed|revealed|determined|specif\\w+|certain|rule out)'

/** What an attack does, and what therefore can be averted. */
const lossesOnly: readonly Predicate[] = ['EXPOSED', 'AFFECTED', 'SUFFERED', 'OCCURRED', 'CAUSED_BY']

/** What a court or an authority makes somebody do: "Northwind must face the suit" advises nobody. */
const imposed: readonly Predicate[] = ['SUED', 'SETTLED_WITH', 'FINED', 'CHARGED', 'SENTENCED']

export const cues: readonly Cue[] = [
  {
    id: 'nothing/advice',
    scope: 'group',
    status: null,
    pattern: "(?:should|must(?! have been)|ought|shall|shouldn't|needs? to|have to|has to|never ever)",
    notOf: imposed,
    example: 'Firms should not share names and email addresses.',
    counterExample: 'Hackers shared names and email addresses.',
  },
  {
    id: 'planned/ultimatum',
    scope: 'clause',
    status: 'PLANNED',
    pattern: '^unless .{3,80}, .{0,60}(?:will|would|plans? to|threat\\w+ to)',
    example: 'Unless it is paid, the gang will publish medical records.',
    counterExample: 'Unless the gang is lying, hackers stole medical records.',
  },
  {
    id: 'alleged/believed',
    scope: 'clause',
    status: 'ALLEGED',
    pattern: 'if .{2,40} (?:is|are|was|were) to be believed',
    example: 'If the gang is to be believed, it stole medical records.',
    counterExample: 'Investigators believed that the gang stole medical records.',
  },
  {
    id: 'possible/if-you-are',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern:
      '^if you (?:are|were|have|had|gave|used|paid|made|[a-z]{3,12}ed|bought|sent|took) .{2,90}, .{0,60}(?:may|might|could)(?: also)?(?: have(?: been)?)?',
    example: 'If you are a joint owner, your Social Security number may have been stolen.',
    counterExample: 'If you are a joint owner, your Social Security number was stolen.',
  },
  {
    id: 'nothing/condition',
    scope: 'clause',
    status: null,
    pattern: '(?:^|, )(?:if|unless|in case|should you|in the event|suppose|imagine|assuming)',
    example: 'If your email addresses were stolen, stay alert.',
    counterExample: 'Your email addresses were stolen.',
  },
  {
    id: 'nothing/unreal',
    scope: 'clause',
    status: null,
    pattern: "^(?:had|without|but for) .*would(?:n't| not)? have",
    example: 'Had the alarm failed, thieves would have stolen email addresses.',
    counterExample: 'Without an alarm, thieves have stolen email addresses.',
  },
  {
    id: 'nothing/habit',
    scope: 'group',
    status: null,
    pattern: '(?:often|usually|frequently|commonly|routinely|regularly)',
    example: 'Data breaches often expose email addresses.',
    counterExample: 'The data breach exposed email addresses.',
  },
  {
    id: 'nothing/fiction',
    scope: 'clause',
    status: null,
    pattern:
      '^in (?:the|a|an|his|her|this|that)(?: \\w+){0,2} (?:novel|film|movie|thriller|drama|sitcom|episode|season)|^(?:the|a|her|his|their) (?:\\w+ )?(?:character|hero|heroine|protagonist|villain)',
    example: 'In the novel, a clerk steals email addresses.',
    counterExample: 'In the bank, a clerk stole email addresses.',
  },
  {
    id: 'nothing/look-up',
    scope: 'clause',
    status: null,
    pattern: '(?:see|check|find out|look up|verify) (?:whether|if) (?:your|you|their|they)',
    example: 'Users can check whether their email addresses were leaked.',
    counterExample: 'It is not clear whether their email addresses were leaked.',
  },
  {
    id: 'nothing/measure',
    scope: 'clause',
    status: null,
    pattern:
      '(?:(?<!(?:fail(?:ed|ing|s|ure)?|unable|inability|neglected|too late|too little|not enough) )to (?:help )?(?:protect|prevent|avoid|stop|safeguard|guard|secure|keep)|keeps? .{0,30}from|avoid|aims? to|designed to (?:protect|prevent)|how to|ways? to|protect\\w* (?:against|from)|right to(?! (?:work|rent|buy))|policy (?:of|on)|required to|requires? that|requires? .{0,20} to)',
    example: 'The law is designed to prevent access to medical records.',
    counterExample: 'The flaw allowed access to medical records.',
  },
  {
    id: 'nothing/definition',
    scope: 'clause',
    status: null,
    pattern:
      '(?:any|(?<!(?:from|over|after|by|of|to|following) )an) (?:\\w+ )?(?:incident|breach|event|situation) (?:in which|where|that)|defined as|defin(?:es?|ing) .{1,40} as|means (?:any|the|an?)|refers to',
    example: 'A breach is any incident in which medical records are exposed.',
    counterExample: 'In the incident medical records were exposed.',
  },
  {
    id: 'alleged/accused',
    scope: 'clause',
    status: 'ALLEGED',
    pattern:
      '(?:accus\\w+|charged|indicted|arrested|suspected|blamed) (?:\\w+ ){0,6}?(?:of|with|for|on suspicion of)(?: \\w+){0,2}$',
    example: 'The clerk is accused of stealing medical records.',
    counterExample: 'The accused firm said it was sorry; hackers stole medical records.',
  },
  {
    id: 'possible/unknown',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern: `(?:whether(?!.*(?:no|not) (?:\\w+ ){0,3}?(?:evidence|sign|indication))|(?:not|n't|cannot|un(?:clear|known|sure)) .{0,12}${say} (?:yet )?(?:if|what|which|how)|unclear (?:if|what|which)|(?:not|n't|cannot|unable to|yet to|declin\\w+ to|refus\\w+ to) (?:\\w+ )?(?:confirm|verify|say|determine|establish)\\w*(?: (?:or|nor) deny)? that|rule out|(?:not|n't|never|yet to be) (?:\\w+ )?ruled out|possibility|potential|possible|risk of|in danger of|at risk of|concerns? (?:that|over|about)|fear(?:s|ed)?(?: that)?|suspect(?:s|ed)?(?: that)?|investigating (?:if|claims|reports|the possib\\w+|an? (?:possible|potential|alleged))|the ability to|^(?:perhaps|maybe|possibly|presumably|probably))`,
    example: 'It is not known whether Social Security numbers were taken.',
    counterExample: 'It is known that Social Security numbers were taken.',
  },
  {
    id: 'denied/false',
    scope: 'after',
    status: 'DENIED',
    pattern: '(?:is|are|was|were) (?:false|untrue|incorrect|baseless|unfounded|not true)',
    example: 'The claim that Social Security numbers were stolen is false.',
    counterExample: 'The claim that Social Security numbers were stolen is true.',
  },
  {
    id: 'denied/untrue',
    scope: 'main',
    status: 'DENIED',
    pattern:
      "(?:not true|untrue|false|not the case|no truth to \\w+ \\w+|(?<!not |n't |never |cannot |be )(?:ruled|rules|ruling) out)(?: \\w+){0,3} that",
    example: 'The bank ruled out that Social Security numbers were stolen.',
    counterExample: 'The bank found that Social Security numbers were stolen.',
  },
  {
    id: 'denied/part',
    scope: 'main',
    status: 'DENIED',
    pattern:
      "(?:not|n't|never) (?:\\w+ )?(?:part of|among|included in|contained in|stored (?:in|on)|kept (?:in|on)|involved in|present in|found in)",
    example: 'Social Security numbers were not part of the stolen data.',
    counterExample: 'Social Security numbers were part of the stolen data.',
  },
  {
    id: 'denied/nobody',
    scope: 'main',
    status: 'DENIED',
    pattern:
      '(?:at no (?:time|point)|in no case|by no means|nobody|no one|no unauthorized \\w+|none(?: of .{0,60})?)(?: \\w+){0,3}(?: social security numbers)?$',
    example: 'Nobody stole medical records.',
    counterExample: 'Somebody stole medical records.',
  },
  {
    id: 'denied/evidence',
    scope: 'main',
    status: 'DENIED',
    pattern:
      "(?:no|not any|n't any|without|lack of|not .{0,12}any|n't .{0,12}any) (?:\\w+ )?(?:evidence|indications?|signs?|proof|reason to (?:believe|think|suspect)|reports?|suggestion|information) (?:\\w+ ){0,8}?(?:that|of|to|suggest\\w*|indicat\\w*|any|which)|nothing (?:(?:\\w+ )?to (?:suggest|indicate|show)|suggest\\w*|indicat\\w*|points? to|hint\\w*)|(?:not|n't|never) (?:\\w+ )?(?:access|view|acquire|obtain|take|reach|touch|copy|open)\\w* .{0,40}(?:that|which|containing|with|where)",
    example: 'There is no evidence that Social Security numbers were stolen.',
    counterExample: 'There is evidence that Social Security numbers were stolen.',
  },
  {
    id: 'denied/belief',
    scope: 'main',
    status: 'DENIED',
    pattern:
      "(?:not|n't|never|no longer) (?:currently |yet )?(?:believe|think|suspect|find|found|see|seen|appear|aware|known to|involve|include|contain|result in|lead to|allow|give|affect|impact|believed|thought|expose|reveal|show|uncover|identif|indicat|suggest|detect)[a-z]*",
    example: 'We do not believe that email addresses were stolen.',
    counterExample: 'We believe that email addresses were stolen.',
  },
  {
    id: 'denied/ruled-out',
    scope: 'main',
    status: 'DENIED',
    pattern: '(?<!not |never |cannot |yet to be )(?:ruled|rules|ruling) out (?:the|any|an|a)(?: \\w+){0,2}$',
    example: 'The bank ruled out any theft of medical records.',
    counterExample: 'The bank has not ruled out any theft of medical records.',
  },
  {
    // "The demand was rejected and the files were published": what follows is a clause of its own.
    id: 'denied/verb',
    scope: 'main',
    status: 'DENIED',
    pattern:
      '(?:(?:(?<!confirm (?:or|nor) )den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?)(?! (?:and|but))|failed to|unable to|unsuccessful\\w*|rather than|instead of|far from)',
    example: 'The bank denied that Social Security numbers were stolen.',
    counterExample: 'The bank said that Social Security numbers were stolen.',
  },
  {
    id: 'denied/averted',
    scope: 'main',
    status: 'DENIED',
    of: lossesOnly,
    pattern: '(?:block(?:s|ed|ing)|prevent(?:s|ed|ing)|stopp(?:ed|ing)|kept .{0,24}from|before .{0,20}could)',
    example: 'The bank blocked an attempt to steal Social Security numbers.',
    counterExample: 'The bank logged an attempt to steal Social Security numbers.',
  },
  {
    id: 'denied/no-breach',
    scope: 'clause',
    status: 'DENIED',
    of: lossesOnly,
    pattern:
      "(?:(?:not|never|\\w+n't) (?:been )?(?:an?|any)|no)(?: (?:data|security|cyber|known|actual|such|system))*(?: (?:breach(?:es)?|hacks?|intrusions?|attacks?|leaks?|thefts?|compromise))?$",
    example: 'There has been no theft of Social Security numbers from Kestrel Bank.',
    counterExample: 'There has been another theft of Social Security numbers from Kestrel Bank.',
  },
  {
    id: 'denied/not',
    scope: 'group',
    status: 'DENIED',
    pattern:
      "(?:not(?! only| just| yet known)|\\w+n't|never|cannot|no longer|neither|nor|without|no|none|nobody|exception|except|excluding)",
    unlessAfter: '^(?:[^.]{0,60} )?until',
    example: 'The hackers did not access Social Security numbers.',
    counterExample: 'The hackers not only accessed Social Security numbers.',
  },
  {
    id: 'planned/threat',
    scope: 'main',
    status: 'PLANNED',
    pattern:
      '(?:threat(?:en|ens|ened|ening)|threats? to|vow(?:s|ed)? to|plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|promis(?:e|es|ed|ing) to|pledg(?:e|es|ed) to|going to|expect(?:s|ed)? to|set to|prepar(?:es|ed|ing) to|in the process of|working to|continu(?:es|ing) to work|scheduled to)',
    example: 'The gang threatened to publish medical records.',
    counterExample: 'The gang published medical records.',
  },
  {
    id: 'planned/demand',
    scope: 'main',
    status: 'PLANNED',
    pattern: '(?:demand\\w* .{0,40}or|deadline .{0,30}before)',
    example: 'The gang demands a ransom or it leaks medical records.',
    counterExample: 'The gang demands a ransom; it leaked medical records.',
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
    example: 'Such a flaw would expose email addresses.',
    counterExample: 'Such a flaw exposed email addresses.',
  },
  {
    id: 'possible/attempt',
    scope: 'main',
    status: 'POSSIBLE',
    pattern:
      '(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)?) to',
    example: 'The attackers tried to steal email addresses.',
    counterExample: 'The attackers stole email addresses.',
  },
  {
    id: 'confirmed/anyone',
    scope: 'clause',
    status: 'CONFIRMED',
    pattern: '(?:anyone|anybody|everyone|the public)(?: \\w+){0,4} (?:could|can|was able to)',
    example: 'Anyone could view medical records.',
    counterExample: 'The thieves could view medical records.',
  },
  {
    id: 'possible/modal',
    scope: 'group',
    status: 'POSSIBLE',
    pattern:
      '(?:may|might|could|can|possibly|potentially|perhaps|maybe|likely|probably|apparently|appears?|appeared|seems?|seemed|believed|thought|feared|suspected)',
    example: 'Social Security numbers may have been stolen.',
    counterExample: 'Social Security numbers have been stolen.',
  },
  {
    id: 'possible/involved',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern:
      '(?:potentially|possibly|likely) (?:been )?(?:involved|affected|impacted|accessed|exposed|compromised|viewed|acquired|stolen|disclosed|taken|at risk)',
    example: 'The information potentially involved includes Social Security numbers.',
    counterExample: 'The information involved includes Social Security numbers.',
  },
  {
    id: 'possible/potentially',
    scope: 'clause',
    status: 'POSSIBLE',
    pattern:
      '(?:potentially|possibly|(?<!(?:\\d|\\b(?:in|on|of|by|since|until|late|early|last|this)) )may|might|could) (?:\\w+ ){0,4}(?:have|be|had|been|exposed?|allow\\w*|giv\\w+|result\\w*|leading|led|lead|include[sd]?|enabl\\w+|let|permit\\w*)',
    example: 'The flaw could have allowed access to medical records.',
    counterExample: 'The flaw allowed access to medical records.',
  },
  {
    id: 'alleged/adverb',
    scope: 'clause',
    status: 'ALLEGED',
    pattern:
      '(?:allegedly|alleged|purportedly|purported|supposedly|reportedly|rumou?red|said to (?:have|be)|claim(?:s|ed|ing)? (?:to|responsibility|credit)(?!.*, which (?:\\w+ )?(?:confirmed|said|disclosed|acknowledged|admitted))|took credit|purports? to|(?:boast|brag)(?:s|ed|ged|ing|ging)? (?:of|about)|by (?:the |its |their )?(?:gang|crew|group|hackers?|attackers?|intruders?|thieves|seller|extortionists?).{0,3} (?:own )?(?:account|reckoning|telling|word)|what (?:\\w+ ){1,4}?(?:claim|say|said|describe)\\w* (?:is|are|was|were|as))',
    example: 'The hackers allegedly stole medical records.',
    counterExample: 'The hackers stole medical records.',
  },
  {
    id: 'alleged/post',
    scope: 'main',
    status: 'ALLEGED',
    pattern:
      '(?:(?:(?<!by the )post|posting|listing|ad|advert|advertisement|thread|seller|leaker)(?: \\w+){0,3}$|according to (?:the|that|a) (?:post|posting|listing|seller|leaker|hackers?|gang))',
    example: 'The post also mentioned passport numbers after the hack.',
    counterExample: 'The file also mentioned passport numbers after the hack.',
  },
  {
    id: 'alleged/stolen',
    scope: 'after',
    status: 'ALLEGED',
    pattern:
      '^(?:\\w+ ){0,12}?(?:allegedly|purportedly|supposedly|reportedly) (?:stolen|taken|obtained|belonging|from|exfiltrated|leaked|exposed)',
    example: 'A hacker posted Social Security numbers allegedly stolen from Kestrel Bank.',
    counterExample: 'A hacker posted Social Security numbers stolen from Kestrel Bank.',
  },
]

/** Verbs of a claim that the outlet does not make its own: what they report is alleged. */
export const allegingVerbs: ReadonlySet<string> = new Set(
  'claim allege accuse argue contend purport boast assert insist maintain brag complain'.split(' '),
)

/** Verbs of an accusation, which the state has still to prove. */
export const accusingVerbs: ReadonlySet<string> = new Set('allege accuse charge suspect'.split(' '))

/** Verbs by which someone finds or settles what happened: their clause is fact. */
export const findingVerbs: ReadonlySet<string> = new Set(
  'find confirm determine discover reveal conclude verify establish identify show acknowledge admit disclose learn'.split(
    ' ',
  ),
)

/** Sources whose word is an allegation, whatever verb reports it. */
export const outsiders =
  /\b(?:hackers?|attackers?|gang|crew|collective|threat actors?|ransomware|sellers?|leakers?|posters?|brokers?|unions?|users?|plaintiffs?|lawsuit|suit|complaint|class(?: action)?(?: members?)?|researchers?|analysts?|cyber ?criminals?|extortionists?|llp|law firm|attorneys? for|petition|whistleblower)\b/i

/** Of them, those who attack or sue. */
export const hostiles =
  /\b(?:hackers?|attackers?|gang|crew|collective|threat actors?|ransomware|sellers?|leakers?|posters?|plaintiffs?|lawsuit|suit|complaint|class(?: action)?(?: members?)?|cyber ?criminals?|extortionists?|llp|law firm|attorneys? for|petition)\b/i

/** What stands with a verb in one group: auxiliaries, adverbs, "appears to". */
export const groupWords = wordSet(
  'has have had is are was were be been being may might could can will would should must shall do does did not never ' +
    'also cannot ought need needs to able apparently potentially possibly allegedly reportedly likely probably believed ' +
    'thought feared suspected appear appears appeared seem seems seemed all only then subsequently later actually ever ' +
    'neither nor no without longer both either at already since even still been getting get got purportedly',
)

/** "names but not passwords": the data that follows is denied. */
export const exceptingWords = wordSet('not excluding except exception without nor neither no')

/** "names and possibly passwords": the data that follows is left open. */
export const hedgingWords = wordSet('potentially possibly perhaps maybe may might')

/** Verbs that open advice to readers. */
export const imperativeVerbs = wordSet(
  'change reset avoid monitor check consider use watch review contact keep beware ensure make limit restrict store ' +
    'encrypt enable protect remember learn read visit click call freeze place update delete remove report share',
)
