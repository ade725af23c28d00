import type { RichKey } from './richKeyOf.ts'

/** Does what the key means, as if it was typed: the browser's own undo in the box takes it back. */
export function runRichKey(area: HTMLTextAreaElement, key: RichKey): void {
  if (key === 'bold') toggleBold(area)
  else breakLine(area)
}

const stars = '**'

function toggleBold(area: HTMLTextAreaElement): void {
  const { value, selectionStart: start, selectionEnd: end } = area
  const chosen = value.slice(start, end)
  const inner = chosen.trim()
  const isInside = value.slice(start - 2, start) === stars && value.slice(end, end + 2) === stars
  if (isInside) {
    replace(area, start - 2, end + 2, chosen)
    area.setSelectionRange(start - 2, end - 2)
    return
  }
  const isBold = inner.length > 4 && inner.startsWith(stars) && inner.endsWith(stars)
  const next = isBold ? inner.slice(2, -2) : stars + inner + stars
  // Stars stand at words, not at the spaces around them.
  const from = start + (chosen.length - chosen.trimStart().length)
  replace(area, from, from + inner.length, next)
  if (inner === '') area.setSelectionRange(from + 2, from + 2)
  else area.setSelectionRange(from, from + next.length)
}

/** A new line; after an item the next one, after an empty item none: the list ends. */
function breakLine(area: HTMLTextAreaElement): void {
  const { value, selectionStart: start, selectionEnd: end } = area
  const lineStart = value.lastIndexOf('\n', start - 1) + 1
  const [, mark = '', rest = ''] = /^(\s*- )(.*)$/.exec(value.slice(lineStart, start)) ?? []
  if (mark !== '' && rest.trim() === '') replace(area, lineStart, end, '')
  else replace(area, start, end, `\n${mark}`)
}

function replace(area: HTMLTextAreaElement, start: number, end: number, text: string): void {
  area.setSelectionRange(start, end)
  const command = text === '' ? 'delete' : 'insertText'
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else goes into the box's own undo
  if (document.execCommand?.(command, false, text)) return
  area.setRangeText(text, start, end, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
