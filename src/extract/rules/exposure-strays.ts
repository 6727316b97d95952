import { phraseSet, wordSet } from './lexicon/phrases.ts'

/** Courses of data on the loose: a verb and its particle, as they are written, whatever follows. */
export const loosePairs: ReadonlySet<string> = phraseSet(`
  got out, gotten out, slipped out, leaked out, seeped out, spilled out, spilt out, went astray, gone astray, going astray,
  escaped from, escaped into, escaped onto, slipped into, spilled onto, spilled into, spilled from, spilt onto,
  doing rounds, made public, changed hands, changing hands, slipped from, vanished into`)

/** The same where an open place or other people's hands follow: "cropped up on a forum", "landed in the wrong inbox". */
export const placedPairs: ReadonlySet<string> = phraseSet(`
  turned up, turn up, turning up, go up, goes up, going up, went up, ended up, end up, wound up, cropped up, popped up, showed up, shown up, washed up, fetched up,
  landed in, landed on, landed with, land in, lands in, landing in, lying around, floating around, passed around,
  handed around, passed round, bandied about, making way, made way, found way, finding way, circulated among, circulated on, circulated in,
  circulating on, circulating in, circulating among, circulating within, went to, gone to, hawked on, hawked in, peddled on,
  put up, put on, placed on, offered for, offered on, listed for, listed on, advertised on, advertised for, sent round, peddled in, peddled by, traded on, traded in, touted on, shopped around, auctioned on, up for, out on, out in`)

/** Where they stray to, beside the open places. */
export const strayPlaces = wordSet(
  'hands inbox inboxes letterbox letterboxes doormat doormats mailbox mailboxes possession lap grabs sale auction block ' +
    'strangers fraudsters scammers criminals crooks thieves hackers outsiders rivals imageboard discord torrent torrents',
)

/** "an image board", "a message board". */
export const boardKinds = wordSet('image message bulletin discussion anonymous')
