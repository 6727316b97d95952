import { describe } from 'vitest'
import { readsTo } from './quote-rows.ts'

describe('quoted words inside a clause are said words of their own where they say most of it', () => {
  readsTo([
    [
      'Kestrel Bank told the paper it is “aware of the incident and in contact with the police” but wouldn’t say more.',
      ['PARTIAL', 'Kestrel Bank', 'aware of the incident and in contact with the police'],
    ],
    [
      'Kestrel Bank said it “stands by all of the findings of the forensic firm” and would not comment on claims made by thieves.',
      ['PARTIAL', 'Kestrel Bank', 'stands by all of the findings of the forensic firm'],
    ],
    [
      'Whitlock called the files “about the worst thing a bank could ever lose” because they put a whole house in one place.',
      ['PARTIAL', 'Whitlock', 'about the worst thing a bank could ever lose'],
    ],
    [
      'Whitlock calls the portal “a mistake” because so few people use it.',
      ['INDIRECT', 'Whitlock', 'the portal “a mistake” because so few people use it'],
    ],
    [
      'The police said they were looking into it and were working with the bank “to better understand what happened and help it recover”.',
      ['PARTIAL', 'The police', 'to better understand what happened and help it recover'],
    ],
    [
      'According to that letter, a copy of which was shared with the paper, Kestrel Bank noticed “odd activity that came from one mailbox and a server” on Monday.',
      ['PARTIAL', 'that letter', 'odd activity that came from one mailbox and a server'],
    ],
    [
      'Whitlock said the portal had been closed in May and that the bank “did what it could”.',
      ['INDIRECT', 'Whitlock', 'the portal had been closed in May and that the bank “did what it could”'],
    ],
  ])
})

describe('words right after a sentence about somebody are theirs', () => {
  readsTo([
    [
      'Dana Whitlock was tired after two nights at the bank.\n\n“I slept for two hours in all.”',
      ['DIRECT', 'Dana Whitlock', 'I slept for two hours in all.'],
    ],
    [
      'The bank was closed after two nights.\n\n“I slept for two hours in all.”',
      ['DIRECT', null, 'I slept for two hours in all.'],
    ],
  ])
})
