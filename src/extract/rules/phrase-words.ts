/** The small words of which noun phrases are made, and those that stand between a subject and its verb. */

/** Prepositions that hang one noun on another. */
export const linkWords: ReadonlySet<string> = new Set(
  'of for at from in with on to behind near inside against representing familiar within across about around involving by working'.split(
    ' ',
  ),
)
/** Words that stand for somebody by themselves. */
export const pronouns: ReadonlySet<string> = new Set(
  'he she they it we i you who which that this these those one many some several others both most few all none another nobody everyone each either neither'.split(
    ' ',
  ),
)
/** Of these determiners each can stand alone. */
export const standsAlone: ReadonlySet<string> = new Set('another some many most several both all others'.split(' '))

export const possessives: ReadonlySet<string> = new Set('his her its their our my your whose'.split(' '))
/** Words of time, which end a noun phrase. */
export const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|week|month|year|earlier|later|last|this|next|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/

/** Between a subject and its verb. */
export const betweenWords: ReadonlySet<string> = new Set(
  "has have had hasn't haven't hadn't also later then previously recently repeatedly already still now once once ever all first finally simply only would could may might must will did does do can publicly flatly himself herself themselves itself s 've 'd 's not never didn't doesn't don't".split(
    ' ',
  ),
)
