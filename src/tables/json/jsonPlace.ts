const TOKEN =
  // oxlint-disable-next-line no-control-regex -- a string of JSON may hold none, and here that is found
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/y

/** What may come next: a value, a value or the end of an empty list, a name, a name or the end, … */
type Due = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end'

/** The state after a token, undefined where it can't stand there. */
function after(due: Due, token: string, open: string[]): Due | undefined {
  const isValue = due === 'value' || due === 'value-or-end'
  if (token === '{' || token === '[') {
    if (isValue) open.push(token)
    return isValue ? (token === '{' ? 'name-or-end' : 'value-or-end') : undefined
  }
  if (token === '}' || token === ']') {
    const isEmpty = due === (token === '}' ? 'name-or-end' : 'value-or-end')
    if (!isEmpty && due !== 'comma-or-end') return undefined
    return open.pop() === (token === '}' ? '{' : '[') ? 'comma-or-end' : undefined
  }
  if (token === ',') {
    if (due !== 'comma-or-end' || open.length === 0) return undefined
    return open.at(-1) === '{' ? 'name' : 'value'
  }
  if (token === ':') return due === 'colon' ? 'value' : undefined
  if (isValue) return 'comma-or-end'
  return token.startsWith('"') && (due === 'name' || due === 'name-or-end') ? 'colon' : undefined
}

/** Where a text stops being one JSON value, as an offset: engines say that each in their own way, or not at all. */
function brokenAt(text: string): number {
  const open: string[] = []
  let due: Due = 'value'
  let at = 0
  for (;;) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    const [whole = ''] = found ?? []
    const token = whole.trimStart()
    const next: Due | undefined = found ? after(due, token, open) : undefined
    if (!next) {
      const space = /[ \t\n\r]*/y
      space.lastIndex = at
      return at + (space.exec(text)?.[0].length ?? 0)
    }
    due = next
    at += whole.length
  }
}

/** Line and column, both from 1, where a text that JSON.parse refused stops being JSON. */
export function jsonPlace(text: string): { line: number; column: number } {
  const at = brokenAt(text)
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
    line++
    start = end + 1
  }
  return { line, column: at - start + 1 }
}
