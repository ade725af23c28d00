/** What commas are for where it is known: "1,234" is then 1.234, or 1234. */
export type CommaUse = 'decimals' | 'thousands'

/**
 * The number that a person wrote: "54", "-0.5", "54,5", "1 200", "1,234.5", "1.234,5", "71%" (71). Undefined for
 * anything else, and for "1,234", which is a thousand to some and little more than one to others, unless it is known
 * what commas are for. Where they stand before decimals the point stands between thousands: "1.234" is then 1234.
 */
export function readNumber(text: string, commas?: CommaUse): number | undefined {
  const plain = text
    .trim()
    .replace(/\s*%$/, '')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3})/g, '')
    .replace(/^[−–]/, '-')
  if (plain.length > 40 || !/^[-+]?(\d[\d.,]*|[.,]\d+)$/.test(plain)) return undefined
  const digits = inEnglish(plain, commas)
  return digits === undefined ? undefined : Number(digits)
}

/** Whether this number can only be one with a comma before its decimals. */
export function hasDecimalComma(text: string): boolean {
  return /^\s*[-+]?(?:0|\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})\s*%?\s*$/.test(text)
}

/** Whether this can be read as two numbers: "1,234". Others can tell what commas are for. */
export function isTwoNumbers(text: string): boolean {
  return readNumber(text) === undefined && readNumber(text, 'decimals') !== undefined
}

function canBeThousands(text: string): boolean {
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
}

/** With a point before the decimals and nothing between thousands. */
function inEnglish(text: string, commas: CommaUse | undefined): string | undefined {
  const marks = text.replaceAll(/[^.,]/g, '')
  const decimal = marks.at(-1)
  if (decimal === undefined) return text
  if (marks.length === 1) {
    if (!canBeThousands(text)) return text.replace(',', '.')
    if (decimal === '.') return commas === 'decimals' ? text.replace('.', '') : text
    if (commas === undefined) return undefined
    return text.replace(',', commas === 'decimals' ? '.' : '')
  }
  const group = marks[0] ?? ''
  const isGrouped = (whole: string): boolean =>
    whole.split(group).every((part, at) => (at === 0 ? /^[-+]?\d{1,3}$/ : /^\d{3}$/).test(part))
  if (group === decimal) return isGrouped(text) ? text.replaceAll(group, '') : undefined
  const at = text.lastIndexOf(decimal)
  const whole = text.slice(0, at)
  if (whole.includes(decimal) || !isGrouped(whole)) return undefined
  return `${whole.replaceAll(group, '')}.${text.slice(at + 1)}`
}
