import { entityOf } from '../../claims/parties.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { ownPost, stateOffices } from '../../rules/sources.ts'

/** UTF-16 units before and after a name in which its post stands. */
const NEAR = 70

/**
 * For whom people speak: the organization that a sentence gives them, else, of one whose post is of the kind that an
 * organization has itself ("Registrar Dana Whitlock", "its provost, Dana Whitlock"), the one that was hit.
 */
export class Employers {
  readonly #context: Context
  readonly #victims: readonly string[]
  readonly #told: ReadonlyMap<string, string>
  readonly #found = new Map<string, string | null>()

  constructor(context: Context, drafts: readonly DraftClaim[], victims: readonly string[]) {
    this.#context = context
    this.#victims = victims
    this.#told = new Map(
      drafts.flatMap(({ predicate, subject, object }) =>
        predicate === 'AFFILIATED_WITH' && subject != null && object != null ? [[subject, object] as const] : [],
      ),
    )
  }

  of(person: string): string | undefined {
    const told = this.#told.get(person)
    if (told !== undefined || this.#victims.length === 0) return told
    const known = this.#found.get(person)
    if (known !== undefined) return known ?? undefined
    const found = this.#byPost(person)
    this.#found.set(person, found)
    return found ?? undefined
  }

  #byPost(person: string): string | null {
    const entity = entityOf(this.#context, person)
    if (entity?.kind !== 'PERSON' || entity.roles.some((role) => strangers.has(role))) return null
    const first = this.#context.mentions.find(
      (mention) => mention.entity === person && mention.in === undefined && mention.form === 'NAME',
    )
    return first !== undefined && this.#hasOwnPost(first) ? this.#victimBefore(first) : null
  }

  #hasOwnPost({ start, end, title = '' }: ResolvedMention): boolean {
    const { text } = this.#context.reading
    const before = /[^.!?:;“”"\n]*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? ''
    const after = /^, [^,.;:“”"\n]*/.exec(text.slice(end, end + NEAR))?.[0] ?? ''
    const lead = `${before.slice(before.lastIndexOf(', ', before.length - 3) + 1)}${title}`
    const words = ownPost.before.test(lead) ? lead : ownPost.after.test(after) ? after : null
    return words !== null && !stateOffices.test(words) && !this.#namesAnother(start - lead.length, end + after.length)
  }

  /** "Kestrel Labs’ head of research": whose post it is stands there. */
  #namesAnother(from: number, to: number): boolean {
    return this.#context.mentions.some(
      ({ label, entity, start, end, in: where }) =>
        where === undefined &&
        label === 'ORGANIZATION' &&
        start >= from &&
        end <= to &&
        !this.#victims.includes(entity ?? ''),
    )
  }

  /** The only one that was hit; of several the one named last, in this sentence or the one before. */
  #victimBefore({ start, sentence }: ResolvedMention): string | null {
    if (this.#victims.length === 1) return this.#victims[0] ?? null
    const last = this.#context.mentions.findLast(
      ({ label, entity, end, in: where, sentence: at }) =>
        where === undefined && label === 'ORGANIZATION' && end <= start && at >= sentence - 1 && entity !== null,
    )
    return last?.entity != null && this.#victims.includes(last.entity) ? last.entity : null
  }
}

const strangers: ReadonlySet<string> = new Set([
  'REGULATOR',
  'LAW_ENFORCEMENT',
  'COURT',
  'LAW_FIRM',
  'PLAINTIFF',
  'THREAT_ACTOR',
  'EXPERT',
])
