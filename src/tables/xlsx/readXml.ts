import { TableError } from '../tableError.ts'
import { xmlEntities } from '../xmlEntities.ts'

/** What a reader hears of an XML text, in its order; names come without their prefix. */
export interface XmlReader {
  open: (name: string, attributes: string) => void
  close: (name: string) => void
  /** text between tags, entities resolved */
  text: (text: string) => void
}

const ENTITIES: ReadonlyMap<string, string> = new Map(xmlEntities)

const resolved = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}

const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#\d{1,8}|#x[\da-fA-F]{1,6}|[a-z]{2,4});/g, resolved) : text

const ATTRIBUTE = /(?:^|[\s'"])(?:[^\s=:'"]+:)?([^\s=:'"]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The attributes of a tag by their names, the first of a name. */
export function attributesOf(attributes: string): Map<string, string> {
  const found = new Map<string, string>()
  ATTRIBUTE.lastIndex = 0
  for (let one = ATTRIBUTE.exec(attributes); one; one = ATTRIBUTE.exec(attributes)) {
    const [, name = '', double, single] = one
    if (!found.has(name)) found.set(name, withoutEntities(double ?? single ?? ''))
  }
  return found
}

/** The value of an attribute, undefined without one. */
export const attributeOf = (attributes: string, name: string): string | undefined =>
  attributes.includes(name) ? attributesOf(attributes).get(name) : undefined

/** Where a tag ends that begins at `from`: a ">" in quotes belongs to a value. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at
  }
  return -1
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML from its first to its last character, as far as the parts of a workbook use it.
 * @throws TableError `xml-entities` for any declaration (`<!DOCTYPE`, `<!ENTITY`), `damaged-workbook` where a tag
 *   never ends or closes what is not open
 */
export function readXml(xml: string, part: string, reader: XmlReader): void {
  const damaged = (): TableError => new TableError('damaged-workbook', { part })
  const open: string[] = []
  /** Behind what begins at `from` and ends with `end`. */
  const behind = (end: string, from: number): number => {
    const found = xml.indexOf(end, from)
    if (found < 0) throw damaged()
    return found + end.length
  }
  let at = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (start > at && open.length > 0) reader.text(withoutEntities(xml.slice(at, start)))
    if (xml.startsWith('<!--', start)) at = behind('-->', start + 4)
    else if (xml.startsWith('<?', start)) at = behind('?>', start + 2)
    else if (xml.startsWith('<![CDATA[', start)) {
      at = behind(']]>', start + 9)
      reader.text(xml.slice(start + 9, at - 3))
    } else if (xml.startsWith('<!', start)) throw new TableError('xml-entities', { part })
    else {
      const end = tagEnd(xml, start + 1)
      if (end < 0) throw damaged()
      if (!tag(xml.slice(start + 1, end), open, reader)) throw damaged()
      at = end + 1
    }
  }
  if (open.length > 0) throw damaged()
}

/** Tells the reader of one tag; false where it closes what is not open. */
function tag(inside: string, open: string[], reader: XmlReader): boolean {
  if (inside.startsWith('/')) {
    const name = localName(inside.slice(1).trimEnd())
    if (open.pop() !== name) return false
    reader.close(name)
    return true
  }
  const isEmpty = inside.endsWith('/')
  const body = isEmpty ? inside.slice(0, -1) : inside
  const gap = body.search(/\s/)
  const name = localName(gap < 0 ? body : body.slice(0, gap))
  reader.open(name, gap < 0 ? '' : body.slice(gap))
  if (isEmpty) reader.close(name)
  else open.push(name)
  return true
}
