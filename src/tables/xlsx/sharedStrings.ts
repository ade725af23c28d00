import { unescaped } from './cellText.ts'
import { readXml } from './readXml.ts'

/** The texts that cells point to by number, their parts in several fonts joined; readings of signs are left out. */
export function sharedStrings(xml: string, part: string): string[] {
  const strings: string[] = []
  let isText = false
  let isReading = false
  let text = ''
  readXml(xml, part, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') isText = true
      else if (name === 'rPh') isReading = true
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text))
      else if (name === 't') isText = false
      else if (name === 'rPh') isReading = false
    },
    text(more) {
      if (isText && !isReading) text += more
    },
  })
  return strings
}
