import { codeWord, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import { isAttributive, isDate, isMark, wordAt } from '../match/units.ts'
import {
  auxiliaries,
  beForms,
  coordinators,
  floating,
  gangHeads,
  insertedVerbs,
  nominalAgents,
  participleLeaders,
  prepositions,
  relatives,
  speechVerbs,
  subordinators,
} from '../rules/clause-words.ts'
import { isParty, partiesUpTo } from './party-list.ts'
import {
  isAddition,
  isAgentOf,
  isAgentOfHouse,
  isDescribing,
  isInsideNounPhrase,
  isListMark,
  isNounish,
  isQuestion,
  prepositionAt,
  toldBefore,
} from './subject-units.ts'

/**
 * The unit that is the grammatical subject of the verb at `at`, or null. It stands left of the verb; what stands between
 * (auxiliaries, appositives between commas, relative clauses, prepositional phrases) is stepped over, a coordinated verb
 * shares the subject of the verb before it, "which" and "who" mean the noun before them. "We" and an
 * "it" that nobody could tell are subjects though no mention stands there.
 */
export function subjectOf({ units }: LabelledSentence, at: number): number | null {
  return new SubjectSearch(units).of(at)
}

/** The same, with all of "A, B and C" where the subject is such a list. */
export function subjectsOf(labelled: LabelledSentence, at: number): readonly number[] {
  const last = subjectOf(labelled, at)
  return last === null ? [] : partiesUpTo(labelled.units, last)
}

/** Whether a form of "be" stands before the verb at `at`, adverbs between them or not. */
export function followsBe({ units }: LabelledSentence, at: number): boolean {
  let place = at - 1
  while (place > 0 && /_R$/.test(units[place]?.code ?? '')) place -= 1
  return beForms.has(wordAt(units, place))
}

class SubjectSearch {
  readonly #units: readonly Unit[]
  // Each step goes left; the bound holds even so for a row of commas of any length.
  #steps = 0

  constructor(units: readonly Unit[]) {
    this.#units = units
  }

  of(verb: number): number | null {
    if (++this.#steps > 12) return null
    const before = this.#beforeVerbGroup(verb)
    const unit = this.#units[before]
    if (unit === undefined || isAddition(this.#units, before)) return this.#afterParticiple(verb)
    const word = codeWord(unit)
    if (isParty(unit)) return this.#headOf(before)
    if (relatives.has(word)) return isQuestion(this.#units, before) ? null : this.#antecedent(before - 1)
    if (word === ',' || word === '-' || word === ')') return this.#overInsertion(before) ?? this.#coordinated(before)
    if (coordinators.has(word)) return this.#coordinated(before)
    if (participleLeaders.has(word)) {
      // "said that after finding the breach, X waited": the participle's subject is still to come.
      const opensClause = before === 0 || /^(?:that|,|"|-)$/.test(this.#wordAt(before - 1))
      const later = opensClause ? this.#afterParticiple(verb) : null
      return later ?? this.#ofPreviousVerb(before - 1) ?? this.#afterParticiple(verb)
    }
    if (word === 'we' || word === 'it') return this.#speakerBefore(before) ?? before
    if (/^(?:they|he|she|i)$/.test(word)) return this.#speakerBefore(before)
    return isNounish(unit) ? this.#headOf(before) : null
  }

  /** The last unit before the auxiliaries and adverbs of the verb. */
  #beforeVerbGroup(verb: number): number {
    let at = verb - 1
    // "had “opened a case”": the quotation begins inside the verb group.
    while (at >= 0 && (this.#isVerbal(at) || (this.#wordAt(at) === '"' && auxiliaries.has(this.#wordAt(at - 1)))))
      at -= 1
    return at
  }

  #isVerbal(at: number): boolean {
    const unit = this.#units[at]
    if (unit === undefined) return false
    // "X on Tuesday announced": the day stands inside the verb group.
    if (unit.mention !== undefined)
      return isDate(unit) && at > 0 && !/^(?:in|since|after|by)$/.test(this.#wordAt(at - 1))
    // The tagger takes the noun of "that guests were told" for a verb.
    if (/_V$/.test(unit.code) && this.#wordAt(at - 1) === 'that' && beForms.has(this.#wordAt(at + 1))) return false
    return /_[VR]$/.test(unit.code) || this.#isAuxiliary(at) || (codeWord(unit) === 'on' && isDate(this.#units[at + 1]))
  }

  #isAuxiliary(at: number): boolean {
    const word = this.#wordAt(at)
    return word === 'to' || auxiliaries.has(word) || floating.has(word)
  }

  #wordAt(at: number): string {
    return wordAt(this.#units, at)
  }

  /** Of "customers of X" the customers, of "hackers behind X" the hackers: what stands before the preposition. */
  #headOf(at: number): number | null {
    let start = partiesUpTo(this.#units, at)[0] ?? at
    // "in five states": the number belongs to the noun.
    while (start > 0 && (isInsideNounPhrase(this.#units[start - 1]) || this.#wordAt(start - 1) === 'CNT')) start -= 1
    const word = this.#wordAt(start - 1)
    // "the Grey Heron ransomware gang": the name before the noun is the gang's.
    if (isParty(this.#units[start - 1]) && gangHeads.has(this.#wordAt(at))) return start - 1
    if (isListMark(word) && isParty(this.#units[start - 2])) return this.#partyAt(at)
    if (!prepositions.has(word)) return this.#partyAt(at)
    const head = this.#units[start - 2]
    if (head === undefined) return this.#partyAt(at)
    if (isParty(head)) return isAgentOf(this.#units, start - 2, at) ? this.#partyAt(at) : this.#headOf(start - 2)
    if (isNounish(head)) return nominalAgents.has(codeWord(head)) ? this.#partyAt(at) : this.#headOf(start - 2)
    // "customers who applied for a loan were told": the customers.
    const isRelative = relatives.has(this.#wordAt(this.#beforeVerbGroup(start - 2)))
    if (isRelative && /_V$/.test(head.code)) return this.of(start - 2)
    // "veterans whose claims were handled by X were told": the veterans.
    const owned = this.#beforeVerbGroup(start - 2)
    if (word === 'by' && this.#wordAt(owned - 1) === 'whose') return this.#antecedent(owned - 2)
    return word === 'by' || word === 'for' ? null : this.#ofPreviousVerb(start - 2)
  }

  #partyAt(at: number): number | null {
    if (isAgentOfHouse(this.#units, at)) return at - 1
    return isParty(this.#units[at]) ? at : this.#partyBeforeOthers(at)
  }

  /** "Northwind and its affiliates", "Ohio and 15 other states": the party that is named. */
  #partyBeforeOthers(last: number): number | null {
    let at = last
    while (at > 0 && last - at < 6 && (isInsideNounPhrase(this.#units[at]) || this.#wordAt(at) === 'CNT')) at -= 1
    return this.#wordAt(at) === 'and' && isParty(this.#units[at - 1]) ? at - 1 : null
  }

  /** "the breach at X, which notified": the party nearest before the pronoun, past its closing comma. */
  #antecedent(at: number): number | null {
    let place = at
    while (place >= 0 && isMark(this.#units[place])) place -= 1
    if (isParty(this.#units[place])) return place
    // "X, a maker of toys, which": the appositive stands for X.
    for (let left = place; left >= Math.max(0, place - 8); left -= 1) if (isParty(this.#units[left])) return left
    return null
  }

  /** "X, a maker of toys, notified": the words between the two marks are stepped over. */
  #overInsertion(closing: number): number | null {
    const described = this.#describedPerson(closing)
    if (described !== null) return described
    const opening = this.#openingOf(closing)
    if (opening === null || opening === 0) return null
    const first = this.#units[opening + 1]
    if (first === undefined) return null
    const word = codeWord(first)
    if (coordinators.has(word)) return null
    const before = this.#units[opening - 1]
    // "X's vendor, Northwind, notified": the name alone between the commas is who is meant.
    const lone = opening === closing - 2 && isParty(first) ? opening + 1 : null
    if (before === undefined || !isParty(before)) return lone
    // ", submitted the report," is a second verb of the sentence, no insertion.
    if (/_V$/.test(first.code) && !/(?:ing|ed)_V$/.test(first.code) && !insertedVerbs.has(word)) return null
    return this.#headOf(opening - 1) ?? lone
  }

  /** "Dana Whitlock, 26, of Nampa, Idaho, was": ages, posts and homes between commas, no verb among them. */
  #describedPerson(closing: number): number | null {
    for (let at = closing - 1; at >= Math.max(0, closing - 16); at -= 1) {
      const unit = this.#units[at]
      if (unit === undefined) return null
      if (unit.mention?.label === 'PERSON') return this.#wordAt(at + 1) === ',' && at < closing - 2 ? at : null
      const isHome = unit.mention?.label === 'ORGANIZATION' && /^(?:of|from)$/.test(this.#wordAt(at - 1))
      if (!isHome && !isDescribing(unit)) return null
    }
    return null
  }

  #openingOf(closing: number): number | null {
    const mark = this.#wordAt(closing)
    const open = mark === ')' ? '(' : mark
    for (let at = closing - 1; at >= 0; at -= 1) {
      const word = this.#wordAt(at)
      if (word === open) return at
      if (word === ';') return null
    }
    return null
  }

  /** "X notified A, submitted B": the verb before has the subject. */
  #coordinated(at: number): number | null {
    let place = at
    while (place >= 0 && (isMark(this.#units[place]) || coordinators.has(this.#wordAt(place)))) place -= 1
    return this.#ofPreviousVerb(place)
  }

  #ofPreviousVerb(from: number): number | null {
    for (let at = from; at >= 0; at -= 1) {
      const unit = this.#units[at]
      if (unit === undefined || unit.code === ';') return null
      if (/_V$/.test(unit.code) && !/ing_V$/.test(unit.code) && !isAttributive(this.#units, at)) {
        const found = this.of(at)
        if (found !== null) return found
        at = this.#beforeVerbGroup(at)
      }
    }
    return this.#firstParty(from)
  }

  /** A heading or a sentence whose verb the tagger missed: its first party. */
  #firstParty(until: number): number | null {
    for (let at = 0; at <= until; at += 1)
      if (isParty(this.#units[at])) return prepositionAt(this.#units[at - 1]) ? null : at
    return null
  }

  /** "After notifying customers, X said": the subject of the main clause, right of the comma. */
  #afterParticiple(verb: number): number | null {
    const comma = this.#units.findIndex((unit, at) => at > verb && unit.code === ',')
    if (comma < 0) return null
    for (let at = comma + 1; at < Math.min(comma + 6, this.#units.length); at += 1) {
      if (isParty(this.#units[at])) return at
      if (/_V$/.test(this.#units[at]?.code ?? '')) return null
    }
    return null
  }

  /** "X said it notified": where nobody has told whom "it" means, the speaker. */
  #speakerBefore(pronoun: number): number | null {
    let at = pronoun - 1
    if (this.#wordAt(at) === 'that') at -= 1
    // "said Thursday it", "told us it", "told the paper it".
    if (isDate(this.#units[at])) at -= this.#wordAt(at - 1) === 'on' ? 2 : 1
    if (/^(?:us|me|them|reporters)$/.test(this.#wordAt(at)) && this.#wordAt(at - 1) === 'told') at -= 1
    if (isParty(this.#units[at])) at = toldBefore(this.#units, at) ?? at
    if (speechVerbs.has(this.#wordAt(at))) return this.of(at)
    // "X waited two months before it notified": the clause before has the same subject.
    return subordinators.has(this.#wordAt(at)) ? this.#ofPreviousVerb(at - 1) : null
  }
}
