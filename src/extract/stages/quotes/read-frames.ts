import type { Quote, QuoteKind, Span, TextSpan } from '../../../model.ts'
import { attributeFrame, type Attribution } from './attribute-frame.ts'
import { colonSource, mainSubject, sourceWithoutWords } from './cue-speaker.ts'
import { isFirstOf, type Frame, type Token } from './frame.ts'
import { isHeard, sourceOfLooseWords } from './loose-words.ts'
import { ownersOf, quotationsOf } from './owners.ts'
import type { Quotation } from './quotations.ts'
import { fillsItsPart, isOnlyQuoted, spanOf, wordsIn } from './said-part.ts'
import type { Speakers } from './speakers.ts'

/** A quote while the article is still being read. */
export interface DraftQuote extends Said {
  readonly kind: QuoteKind
  readonly content: readonly TextSpan[]
  readonly paragraph: number
  readonly frame: number
}

/** Who said it and by which words the text tells so. */
interface Said {
  readonly speaker: string | null
  readonly speakerMention: TextSpan | null
  readonly cue: Quote['cue']
}

const nobody: Said = { speaker: null, speakerMention: null, cue: null }

/** Words in marks that are fewer are no said words of their own: they stay part of the reported clause. */
const FEW_WORDS = 5
/** So many are, where they fill their part of the clause and two fifths of all of it. */
const SEVERAL_WORDS = 8
/** So many are a quote even where they are the smaller part of a reported clause. */
const MANY_WORDS = 25

/** Reads the frames in order; who spoke is carried from one to the next. */
export function readFrames(text: string, frames: readonly Frame[], speakers: Speakers): readonly DraftQuote[] {
  const reader = new FrameReader(text, frames, speakers)
  for (const index of frames.keys()) reader.read(index)
  return reader.quotes
}

class FrameReader {
  readonly quotes: DraftQuote[] = []
  readonly #text: string
  readonly #frames: readonly Frame[]
  readonly #speakers: Speakers
  /** The last quote with marks, and whether its words go on in the next paragraph. */
  #open: { readonly index: number; readonly goesOn: boolean } | null = null
  /** The last attribution of any kind. */
  #last: (Said & { readonly paragraph: number; readonly frame: number }) | null = null

  constructor(text: string, frames: readonly Frame[], speakers: Speakers) {
    this.#text = text
    this.#frames = frames
    this.#speakers = speakers
  }

  read(index: number): void {
    const frame = this.#frames[index] as Frame
    this.#speakers.notePapers(frame.tokens)
    const attributions = attributeFrame(frame.tokens)
    const owners = ownersOf(frame.tokens, attributions)
    for (const token of frame.tokens) {
      if (token.quotation !== undefined && !owners.has(token) && isFirstOf(frame, token))
        this.#readLoose(index, token, token.quotation)
    }
    const owned = quotationsOf(frame.tokens, owners)
    for (const attribution of attributions) this.#readAttribution(index, attribution, owned.get(attribution) ?? [])
    for (const token of frame.tokens) {
      if (token.quotation !== undefined && !owners.has(token) && !isFirstOf(frame, token))
        this.#readLoose(index, token, token.quotation)
    }
  }

  #readAttribution(index: number, attribution: Attribution, quoted: readonly Quotation[]): void {
    const { tokens, paragraph } = this.#frames[index] as Frame
    const { cue, speaker, content } = attribution
    if (cue.negated && quoted.length === 0) return
    const who = speaker === null ? null : this.#speakers.resolve(tokens, speaker)
    const said: Said = {
      speaker: who?.entity ?? null,
      speakerMention: who?.mention ?? null,
      cue: this.#cue(tokens, cue),
    }
    const base = { ...said, paragraph, frame: index }
    if (said.speakerMention !== null) this.#last = base
    const clauses = content.map((range) => this.#span(spanOf(tokens, range)))
    const spans = quoted.map((quotation) => this.#span(quotation))
    if (content.every((range) => isOnlyQuoted(tokens, range))) {
      if (spans.length > 0) this.#pushSaid({ ...base, kind: 'DIRECT', content: spans }, quoted)
      return
    }
    const words = wordsIn(spans)
    const most = words * 2 > wordsIn(clauses)
    const alone =
      spans.length === 1 &&
      words >= SEVERAL_WORDS &&
      words * 9 >= wordsIn(clauses) * 4 &&
      fillsItsPart(this.#text, tokens, content)
    const saysItAll = words >= FEW_WORDS && (most || alone || attribution.nested)
    if (saysItAll || words >= MANY_WORDS) this.#pushSaid({ ...base, kind: 'PARTIAL', content: spans }, quoted)
    // Where marks hold most of the clause, the quoted words say it all; where they do not, the clause holds them.
    if (saysItAll || (spans.length > 0 && said.speakerMention === null)) return
    this.quotes.push({ ...base, kind: 'INDIRECT', content: clauses })
  }

  #pushSaid(draft: DraftQuote, quoted: readonly Quotation[]): void {
    const goesOn = quoted.at(-1)?.goesOn === true
    if (this.#open?.goesOn === true) return this.#goOn(draft, goesOn)
    this.quotes.push(draft)
    this.#open = { index: this.quotes.length - 1, goesOn }
  }

  /** Adds content to the open quote, and who said it where that was not known. */
  #goOn({ speaker, speakerMention, cue, content }: Said & Pick<DraftQuote, 'content'>, goesOn: boolean): void {
    const index = this.#open?.index ?? -1
    const earlier = this.quotes[index]
    if (earlier === undefined) return
    const known = earlier.speakerMention !== null || earlier.speaker !== null
    this.quotes[index] = {
      ...earlier,
      ...(known ? {} : { speaker, speakerMention, cue }),
      content: [...earlier.content, ...content],
    }
    this.#open = { index, goesOn }
  }

  /** Said words without a cue in their sentence. */
  #readLoose(index: number, token: Token, quotation: Quotation): void {
    const frame = this.#frames[index] as Frame
    const content = [this.#span(quotation)]
    const alone = isFirstOf(frame, token)
    const open = this.#open === null ? undefined : this.quotes[this.#open.index]
    if (this.#open?.goesOn === true) return this.#goOn({ ...nobody, content }, quotation.goesOn)
    const introduced = alone ? this.#introduced(index) : this.#announced(frame.tokens, token)
    const follows = open !== undefined && open.frame >= index - 1 && open.paragraph >= frame.paragraph - 1
    if (introduced === null && ((alone && follows) || this.#closes(index, token))) {
      this.#goOn({ ...nobody, content }, quotation.goesOn)
      const grown = this.quotes[this.#open?.index ?? -1]
      if (grown !== undefined)
        this.quotes[this.#open?.index ?? -1] = { ...grown, frame: index, paragraph: frame.paragraph }
      return
    }
    if (introduced === null && wordsIn(content) < FEW_WORDS && !(alone && quotation.whole)) return
    const said = introduced ?? (isHeard(frame.tokens, token) ? nobody : this.#carried(index, alone))
    const named =
      alone || said.speakerMention !== null
        ? said
        : (this.#subject(frame.tokens, token) ?? this.#goingOn(index) ?? said)
    this.#pushSaid(
      {
        ...named,
        kind: alone || (introduced !== null && quotation.whole) ? 'DIRECT' : 'PARTIAL',
        content,
        paragraph: frame.paragraph,
        frame: index,
      },
      [quotation],
    )
  }

  /** Whole said words at the end of a sentence that is the speaker's already: "… said Lee in Austin, Tex. “We …”". */
  #closes(index: number, token: Token): boolean {
    const open = this.#open === null ? undefined : this.quotes[this.#open.index]
    const { tokens } = this.#frames[index] as Frame
    return open?.frame === index && open.kind === 'DIRECT' && token.quotation?.whole === true && tokens.at(-1) === token
  }

  /** The sentence before ends in a colon: its speaker. */
  #introduced(index: number): Said | null {
    const before = this.#frames[index - 1]
    if (before?.tokens.at(-1)?.text === ':') return this.#ofSource(before.tokens, colonSource(before.tokens))
    const near = before !== undefined && before.paragraph >= (this.#frames[index]?.paragraph ?? 0) - 1
    const silent = near && before.tokens.every(({ pos }) => pos !== 'Q')
    return silent ? this.#ofSource(before.tokens, sourceWithoutWords(before.tokens)) : null
  }

  /** A colon stands before the quoted words: the speaker of what leads to it. */
  #announced(tokens: readonly Token[], token: Token): Said | null {
    const at = tokens.indexOf(token)
    if (tokens[at - 1]?.text !== ':') return null
    const from = tokens.findLastIndex(({ pos, text }, i) => i < at - 1 && (pos === 'Q' || /^[.;:]$/.test(text)))
    const announcing = tokens.slice(from + 1, at)
    return this.#ofSource(announcing, colonSource(announcing))
  }

  #ofSource(tokens: readonly Token[], source: ReturnType<typeof colonSource>): Said | null {
    if (source === null) return null
    const { entity, mention } = this.#speakers.resolve(tokens, source.speaker)
    return {
      speaker: entity,
      speakerMention: mention,
      cue: source.cue === null ? null : this.#cue(tokens, source.cue),
    }
  }

  /** Right after said words, in their paragraph: the same voice. */
  #goingOn(index: number): Said | null {
    const open = this.#open === null ? undefined : this.quotes[this.#open.index]
    const follows = open !== undefined && open.frame === index - 1 && open.paragraph === this.#frames[index]?.paragraph
    return follows ? { speaker: open.speaker, speakerMention: open.speakerMention, cue: null } : null
  }

  #subject(tokens: readonly Token[], token: Token): Said | null {
    const subject = sourceOfLooseWords(tokens, tokens.indexOf(token))
    if (subject === null) return null
    const { entity, mention } = this.#speakers.lookUp(tokens, subject)
    return { speaker: entity, speakerMention: mention, cue: null }
  }

  /** Nobody is named here: the one who spoke before in the paragraph, or at the end of the paragraph before. */
  #carried(index: number, alone: boolean): Said {
    const last = this.#last
    const paragraph = this.#frames[index]?.paragraph ?? 0
    if (last === null) return alone ? (this.#subjectBefore(index) ?? nobody) : nobody
    if (last.paragraph === paragraph)
      return alone || last.frame === index || last.cue?.lemma === 'according to' ? { ...last, cue: null } : nobody
    if (!alone) return nobody
    // The sentence right before names the speaker, though a paragraph ends there.
    if (last.frame === index - 1) return { ...last, cue: null }
    const before = this.#subjectBefore(index)
    if (before !== null) return before
    return last.paragraph === paragraph - 1 ? { ...nobody, speaker: last.speaker } : nobody
  }

  /** "Dana Whitlock was tired. “I slept two hours.”": the person of whom the sentence before tells. */
  #subjectBefore(index: number): Said | null {
    const frame = this.#frames[index - 1]
    const near = frame !== undefined && frame.paragraph >= (this.#frames[index]?.paragraph ?? 0) - 1
    const subject =
      near && frame.tokens.every(({ pos }) => pos !== 'Q') ? mainSubject(frame.tokens, frame.tokens.length) : null
    if (frame === undefined || subject === null || subject.first !== 0) return null
    const { entity, mention } = this.#speakers.lookUp(frame.tokens, subject)
    return entity?.startsWith('person:') === true ? { speaker: entity, speakerMention: mention, cue: null } : null
  }

  #cue(tokens: readonly Token[], { first, last, lemma }: Attribution['cue']): Quote['cue'] {
    return { ...this.#span(spanOf(tokens, { first, last })), lemma }
  }

  #span({ start, end }: Span): TextSpan {
    return { start, end, text: this.#text.slice(start, end) }
  }
}
