import { xmlEntities } from '../xmlEntities.ts'

/** Entities of HTML that stand in what people write; others stay as they are. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...xmlEntities,
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['euro', '€'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
])

const IS_HTML =
  /^\s*<(?:!doctype|html|body|head|div|p|br|span|b|i|u|a|em|strong|ul|ol|li|h[1-6]|table|img|pre|blockquote|font|script|style)\b[^<>]*>/i
const HIDDEN = /<(script|style|head|title)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi
const LINE_END = /<br\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre|ul|ol|table)\s*>/gi
const TAG = /<\/?[a-z!][^<>]*>/gi

const ofCode = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''

const entity = (whole: string, name: string): string => {
  if (name.startsWith('#x') || name.startsWith('#X'))
    return ofCode(Number.parseInt(name.slice(2), 16))
  if (name.startsWith('#')) return ofCode(Number(name.slice(1)))
  return ENTITIES.get(name) ?? whole
}

/** What a person reads of a field that is HTML, a line a paragraph; any other text comes back as it is. */
export function plainText(text: string): string {
  if (!IS_HTML.test(text)) return text
  return text
    .replace(HIDDEN, '')
    .replace(/[^\S\n]*\n\s*/g, ' ')
    .replace(LINE_END, '\n')
    .replace(TAG, '')
    .replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/g, entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
