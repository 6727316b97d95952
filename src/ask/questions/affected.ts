import type { QuestionRule } from '../plan.ts'
import { given, rule } from './rule.ts'
import { about, breach, people } from './wording.ts'

/** How many people or records. */
export const affectedQuestions: readonly QuestionRule[] = [
  rule(
    'affected/how-many',
    String.raw`how many (?:\w+ ){0,2}?${people}(?: were| was| have been| has been| are)?(?: (?:affected|impacted|hit|exposed|compromised|stolen|leaked|notified|involved))?${about}`,
    ({ about }) => ({ kind: 'AFFECTED', ...given({ about }) }),
    ['How many people were affected by the Northwind breach?', { kind: 'AFFECTED', about: 'Northwind' }],
    'How many lawsuits were filed?',
  ),
  rule(
    'affected/did',
    String.raw`how many (?:\w+ ){0,2}?${people} did (?:the )?(?<about>.+?)(?:['’]s?)?(?: ${breach})? (?:affect|impact|hit|expose|compromise|leak|involve)`,
    ({ about }) => ({ kind: 'AFFECTED', ...given({ about }) }),
    ['How many patients did the Northwind breach affect?', { kind: 'AFFECTED', about: 'Northwind' }],
    'How many patients does Northwind treat?',
  ),
  rule(
    'affected/size',
    String.raw`how (?:big|large) (?:was|is) (?:the )?(?<about>.+?)?(?:['’]s?)? ?${breach}`,
    ({ about }) => ({ kind: 'AFFECTED', ...given({ about }) }),
    ['How big was the Northwind data breach?', { kind: 'AFFECTED', about: 'Northwind' }],
    'How big is Northwind?',
  ),
]
