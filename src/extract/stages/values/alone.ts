import type { Numeral } from './numeral.ts'

/** Whether a small number without a noun counts what the words before it counted. */
export const countsAlone = (text: string, numeral: Numeral): boolean =>
  standsForPeople(text, numeral) ||
  isSharedOut(text, numeral) ||
  isRaised(text, numeral) ||
  isPlaceholder(text, numeral) ||
  isLabelled(text, numeral)

/** "Of the 900 invited, 388 declined": a number alone is the subject of its clause. */
function standsForPeople(text: string, { start, end }: Numeral): boolean {
  return (
    /(?:[,;—] |^|\b(?:and|while|only|just|another|whom|them|which) )$/i.test(
      text.slice(Math.max(0, start - 9), start),
    ) &&
    /^ (?:\p{Ll}+ly )?(?:have|had|were|are|did|do|objected|opted|declined|responded|submitted|filed|signed|enrolled|accepted|agreed|refused|said|belonged|lived|live|came|reported|received|lost)\b/u.test(
      text.slice(end, end + 32),
    )
  )
}

/** "including 412 in Maine": of those just counted. */
function isSharedOut(text: string, { start, end }: Numeral): boolean {
  return (
    /\b(?:including|plus|and|with) (?:about |some |another )?$/i.test(text.slice(Math.max(0, start - 22), start)) &&
    /^ (?:in|from) (?:the )?\p{Lu}/u.test(text.slice(end, end + 14)) &&
    !MONTH_NEXT.test(text.slice(end, end + 14))
  )
}

const MONTH_NEXT = /^ (?:in|from) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** "from 501 to 418,732": a figure that was replaced. */
function isRaised(text: string, { start, end, number }: Numeral): boolean {
  return (
    number >= 100 &&
    /\bfrom (?:about |some |just |only )?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    /^ to (?:about |some |nearly |almost |over |more than )?(?:\d{1,3},\d{3}|\d+(?:\.\d+)? (?:million|thousand))/i.test(
      text.slice(end, end + 32),
    )
  )
}

/** "a placeholder of 501", "entered 501 as a placeholder": what is filed before anybody has counted. */
const isPlaceholder = (text: string, { start, end }: Numeral): boolean =>
  /\bplaceholder (?:(?:figure|number|total|count|estimate|value) )?of (?:just |only )?$/i.test(
    text.slice(Math.max(0, start - 36), start),
  ) || /^ (?:was |were )?(?:\p{Ll}+ )?as an? (?:interim |temporary )?placeholder\b/u.test(text.slice(end, end + 44))

/** "Maine residents affected: 12": a line of a form. */
const isLabelled = (text: string, { start }: Numeral): boolean =>
  /\b(?:affected|impacted|notified|involved|exposed|compromised)(?: in [\p{L} ]{2,20})?(?: \([^()]{1,40}\))?: $/iu.test(
    text.slice(Math.max(0, start - 80), start),
  )
