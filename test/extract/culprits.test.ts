import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Attackers by name, in an article on a breach. */
const culprits = (text: string): readonly string[] =>
  read(text)
    .entities.filter(({ roles, kind }) => roles.includes('THREAT_ACTOR') && kind !== 'GROUP')
    .map(({ name }) => name)

describe('bands by the deeds told of them', () => {
  test.each([
    ['Corley Dental was added to Grey Stoat’s leak site on Monday.', ['Grey Stoat']],
    ['Researchers attributed the intrusion at Corley Dental to Grey Stoat.', ['Grey Stoat']],
    ['Corley Dental fell victim to Grey Stoat in June.', ['Grey Stoat']],
    ['Hackers from the Grey Stoat group stole files from Corley Dental.', ['Grey Stoat']],
    ['The attackers, identified as Grey Stoat, robbed Corley Dental.', ['Grey Stoat']],
    ['Jade Stoat, an espionage group linked to China, breached Corley Dental.', ['Jade Stoat']],
    ['The North Korean group Jade Stoat hacked Corley Dental.', ['Jade Stoat']],
    ['An affiliate of the Grey Stoat ransomware-as-a-service operation locked the servers.', ['Grey Stoat']],
    ['The data of Corley Dental was put up for sale by a user called greystoat77.', ['greystoat77']],
    ['A hacker known online as Greystoat broke into Corley Dental.', ['Greystoat']],
  ])('%s', (text, expected) => {
    expect(culprits(text)).toEqual(expected)
  })

  test.each([
    ['The French group Corley Stoat was hacked.'],
    ['The owners attributed the sale of Corley Dental to Grey Stoat.'],
    ['Corley Dental was listed on the leak site on Monday.'],
    ['A user called Robin praised Corley Dental.'],
    ['An affiliate of the Grey Stoat chain opened.'],
  ])('none: %s', (text) => {
    expect(culprits(text)).toEqual([])
  })
})

describe('people who did it, or whom others accuse of it', () => {
  test.each([
    ['Dana Whitlock, 44, pleaded guilty to hacking Corley Dental.', ['Dana Whitlock']],
    ['Dana Whitlock was sentenced to six years in prison for looting the servers of Corley Dental.', ['Dana Whitlock']],
    ['Police charged Dana Whitlock, 31, with breaking into the servers of Corley Dental.', ['Dana Whitlock']],
    ['A jury convicted Yegor Vantsov of stealing data from Corley Dental.', ['Yegor Vantsov']],
    ['The bank Corley Loans accuses Dana Whitlock, a clerk, of copying the names of clients.', ['Dana Whitlock']],
    [
      'Police arrested Dana Whitlock, thought to be a leader of the Grey Stoat gang that robbed Corley Dental.',
      ['Dana Whitlock', 'Grey Stoat'],
    ],
    ['Canada accused Dana Whitlock, a programmer, of carrying out the 2022 hack on Corley Dental.', ['Dana Whitlock']],
  ])('%s', (text, expected) => {
    expect(culprits(text).toSorted()).toEqual(expected)
  })

  test.each([
    ['Corley Dental was hacked. A former nurse, Dana Whitlock, was charged with stealing records.'],
    ['Corley Dental was hacked. It thanked Dana Whitlock, a senior member of the Grey Stoat choir.'],
    ['Corley Dental was hacked. The bank assured Dana Whitlock, a clerk, of help.'],
    ['Corley Dental was hacked. Dana Whitlock, the chief of the inquiry, was praised.'],
  ])('none: %s', (text) => {
    expect(culprits(text)).toEqual([])
  })
})
