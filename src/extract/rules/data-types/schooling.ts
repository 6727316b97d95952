import type { DataType } from './data-type.ts'

/** What schools keep on their pupils. */
export const schoolingData: readonly DataType[] = [
  {
    id: 'iq-levels',
    name: 'IQ levels',
    hibpClass: 'IQ levels',
    verisVariety: 'Personal',
    wordings: ['iq level|score|result', 'intelligence test result|score'],
    example: 'IQ levels were exposed.',
    nearMiss: 'The intelligence was wrong.',
  },
  {
    id: 'school-papers',
    name: 'school papers',
    hibpClass: null,
    verisVariety: 'Personal',
    wordings: [
      'individualized|individual education|learning program|plan',
      'section 504 plan',
      'diploma',
      'admission|college|scholarship|personal essay|statement|application|decision',
      'class|course|student|school schedule|roster|list',
      'learning plan|profile|disability|assessment',
      'psychological|educational|behavioral|speech evaluation|assessment|report',
      'behavior|behaviour|discipline|incident|bullying|suspension|detention|truancy report|record|referral|form',
      'counselor|counsellor|teacher|guidance note|comment|record',
      'test|exam paper|answer|submission',
      'alumni record|data|information|list|directory',
      'thesis|these draft',
      'dean file|record',
      'custody arrangement|order|dispute',
    ],
    example: 'The breach exposed suspension records.',
    nearMiss: 'The school was closed.',
  },
  {
    id: 'child-details',
    name: 'details on children',
    hibpClass: null,
    verisVariety: 'Personal',
    wordings: [
      'school name',
      'child|children|kid name|age|birthday|photo|picture|school|grade',
      'name|photo|picture|age|birthday of child|children|kid|minor|student|pupil',
      'student|pupil|child|class photo|picture|image',
    ],
    example: 'The breach exposed photos of children.',
    nearMiss: 'The children had fun at school.',
  },
]
