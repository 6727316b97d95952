/** Pieces of patterns: what many questions say in the same words. */

export const breach = String.raw`(?:data |security |cyber)?(?:breach|incident|attack|cyberattack|hack|leak)(?:es|s)?`
export const exposed = String.raw`(?:exposed|leaked|stolen|taken|accessed|compromised|breached|involved)`
export const people = String.raw`(?:(?:people|patients|customers|users|individuals|employees|accounts|records|members|students|consumers|victims|persons|residents|cardholders|subscribers)(?:'s?)?(?: (?:records?|accounts?|information|data))?)`
/** " in the Northwind breach", or nothing; the name is the group `about`. */
export const about = String.raw`(?: (?:in|by|at|during|of|from|for) (?:the )?(?<about>.+?)(?:['’]s?)?(?: ${breach})?)?`
