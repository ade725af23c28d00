/**
 * The number that a person wrote: "54", "-0.5", "54,5", "1 200", "1,234.5", "1.234,5", "71%" (71). Undefined for
 * anything else, and for "1,234", which is a thousand to some and little more than one to others: unless it is known
 * that the comma stands before decimals, and the point between thousands ("1.234" is then 1234).
 */
export function readNumber(text: string, isDecimalComma = false): number | undefined {
  const plain = text
    .trim()
    .replace(/\s*%$/, '')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3})/g, '')
    .replace(/^[−–]/, '-')
  if (plain.length > 40 || !/^[-+]?(\d[\d.,]*|[.,]\d+)$/.test(plain)) return undefined
  const digits = inEnglish(plain, isDecimalComma)
  return digits === undefined ? undefined : Number(digits)
}

/** Whether this number can only be one with a comma before its decimals. */
export function hasDecimalComma(text: string): boolean {
  return /^\s*[-+]?(?:0|\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})\s*%?\s*$/.test(text)
}

/** With a point before the decimals and nothing between thousands. */
function inEnglish(text: string, isDecimalComma: boolean): string | undefined {
  const marks = text.replaceAll(/[^.,]/g, '')
  const decimal = marks.at(-1)
  if (decimal === undefined) return text
  if (marks.length === 1) {
    const canBeThousands = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
    if (!canBeThousands || isDecimalComma === (decimal === ',')) return text.replace(',', '.')
    return isDecimalComma ? text.replace('.', '') : undefined
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
