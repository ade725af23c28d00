/** Row numbers that are listed one by one or as ranges; what is beyond is only counted. */
const mostListed = 10_000

/**
 * Row numbers, ascending, as text: "12,15-18". Of more than 10,000 the first are listed and the others counted:
 * "12,15-18,+240".
 */
export function writeRows(rows: readonly number[]): string {
  const listed = rows.slice(0, mostListed)
  const parts: string[] = []
  for (let at = 0; at < listed.length;) {
    const first = listed[at] ?? 0
    let end = at + 1
    while (end < listed.length && listed[end] === first + end - at) end++
    const last = first + end - at - 1
    parts.push(last === first ? String(first) : `${first}-${last}`)
    at = end
  }
  if (rows.length > listed.length) parts.push(`+${rows.length - listed.length}`)
  return parts.join(',')
}

/** How many rows such a text stands for, those that are only counted too; 0 for what is none. */
export function countRows(text: string): number {
  let rows = 0
  for (const part of text.split(',')) {
    const found = /^(?:(\d+)(?:-(\d+))?|\+(\d+))$/.exec(part)
    if (!found) continue
    const [, first = '0', last = first, more] = found
    rows += more === undefined ? Math.max(0, Number(last) - Number(first) + 1) : Number(more)
  }
  return rows
}
