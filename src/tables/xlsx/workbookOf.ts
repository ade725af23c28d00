import { TableError } from '../tableError.ts'
import { archiveError } from './archiveError.ts'
import type { Archive } from './Archive.ts'
import { type NumberKind, numberFormats } from './numberFormats.ts'
import { attributeOf, readXml } from './readXml.ts'
import { sharedStrings } from './sharedStrings.ts'

export interface Workbook {
  /** in their order; `part` is the name in the archive */
  sheets: { name: string; part: string; isHidden: boolean }[]
  strings: readonly string[]
  formats: readonly NumberKind[]
  isMacTime: boolean
}

interface Relation {
  type: string
  target: string
}

/** Parts that a part points to, by the ids that it calls them. */
function relationsOf(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const relations = new Map<string, Relation>()
  readXml(archive.text(name) ?? '', name, {
    open(tag, attributes) {
      const [id, target] = [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')]
      if (tag !== 'Relationship' || id === undefined || target === undefined) return
      const type = (attributeOf(attributes, 'Type') ?? '').replace(/^.*\//, '')
      relations.set(id, { type, target: pathFrom(folder, target) })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

/** "xl/worksheets/sheet1.xml" of "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml" or "../xl/…" seen from a folder. */
function pathFrom(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const targetOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target

/**
 * What a workbook says of its sheets, and what their cells point to.
 * @throws TableError for an archive that is no workbook, has a password, is damaged or goes over a limit
 */
export function workbookOf(archive: Archive): Workbook {
  const part = targetOf(relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const isWorkbook = /\.xml$/i.test(part) && !/^(word|ppt)\//i.test(part)
  const xml = isWorkbook && !archive.isEncrypted ? archive.text(part) : undefined
  if (archive.isEncrypted) throw new TableError('password')
  if (xml === undefined) throw archiveError(archive.names)
  const relations = relationsOf(archive, part)
  const sheets: Workbook['sheets'] = []
  let isMacTime = false
  readXml(xml, part, {
    open(tag, attributes) {
      if (tag === 'workbookPr')
        isMacTime = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')
      if (tag !== 'sheet') return
      const relation = relations.get(attributeOf(attributes, 'id') ?? '')
      if (relation?.type !== 'worksheet') return
      const name = attributeOf(attributes, 'name') ?? ''
      const isHidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible'
      sheets.push({ name, part: relation.target, isHidden })
    },
    close: () => undefined,
    text: () => undefined,
  })
  const stringsPart = targetOf(relations, 'sharedStrings') ?? 'xl/sharedStrings.xml'
  const stylesPart = targetOf(relations, 'styles') ?? 'xl/styles.xml'
  return {
    sheets,
    strings: sharedStrings(archive.text(stringsPart) ?? '', stringsPart),
    formats: numberFormats(archive.text(stylesPart) ?? '', stylesPart),
    isMacTime,
  }
}
