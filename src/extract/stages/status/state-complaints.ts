import { isAuthority } from '../../claims/parties.ts'
import type { Context } from '../../draft.ts'

/** Papers that only the state brings to court. */
const stateOnly =
  /\b(?:criminal|administrative) complaint|\bindictment|\bcharging (?:documents?|papers?)|\bcomplaint unsealed\b/i

/**
 * By whom "the complaint" of an article is, where it is the state's: "the agency's complaint", "in its complaint, the
 * commission", "a criminal complaint". Undefined where it may be a plaintiff's; nobody where the office has no name.
 */
export function stateComplainant(context: Context): readonly string[] | undefined {
  const { text } = context.reading
  if (!/complaint|indictment|charging/i.test(text)) return undefined
  const own = context.mentions.find(
    ({ entity, start, end, in: where }) =>
      where === undefined &&
      isAuthority(context, entity) &&
      (/^['’]s? (?:\w+ )?complaint/.test(text.slice(end, end + 30)) ||
        /\bin its (?:\w+ )?complaint, (?:the )?$/i.test(text.slice(Math.max(0, start - 40), start))),
  )
  if (own?.entity != null) return [own.entity]
  if (!stateOnly.test(text)) return undefined
  const prosecutors = context.mentions.find(
    ({ label, text: words }) => label === 'GROUP' && /prosecutors$/i.test(words),
  )
  return prosecutors?.entity == null ? [] : [prosecutors.entity]
}
