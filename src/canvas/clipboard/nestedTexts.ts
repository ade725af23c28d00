const bullet = /^(?:[-*•–—+]|\d{1,3}[.)])\s+/u

/**
 * The texts of an indented or bulleted list: one a line; with `hasLists` what is indented below a line goes with it, as a
 * list. Undefined: there are columns in it.
 */
export function nestedTexts(text: string, hasLists: boolean): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.some((line) => line.trim().replace(bullet, '').includes('\t'))) return undefined
  const texts: string[] = []
  let outermost = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const indent = line.search(/\S/u)
    const words = line.trim().replace(bullet, '')
    const isInside = hasLists && indent > outermost
    if (isInside) texts.push(`${texts.pop() ?? ''}\n- ${words}`)
    else {
      texts.push(words)
      outermost = Math.min(outermost, indent)
    }
  }
  return texts
}
