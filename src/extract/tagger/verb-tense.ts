/** The last three or two letters of verbs by their tense, as compromise has them. */
const endings: Readonly<Record<string, string>> = {
  Gerund: 'ing',
  Infinitive:
    'ate ize ify age nce ect ise ine ish ace ash ure tch end ack and ute ade ock ite ase ose use ive int nge lay est ain ant ent eed er le unk ung upt en',
  PastTense: 'ept ed lt nt ew ld',
  PresentTense:
    'rks cks nks ngs mps tes zes ers les lls els ils ows nds ays ams ars ops ffs als urs lds ews ips es ts ns',
  Participle: 'ken wn',
}

const tenses: ReadonlyMap<string, string> = new Map(
  Object.entries(endings).flatMap(([tense, all]) => all.split(' ').map((ending) => [ending, tense] as const)),
)

/** The tense of a verb by how it ends. */
export function tenseOf(verb: string): string | undefined {
  return tenses.get(verb.slice(-3)) ?? tenses.get(verb.slice(-2)) ?? (verb.endsWith('s') ? 'PresentTense' : undefined)
}
