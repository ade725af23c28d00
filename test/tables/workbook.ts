import { strToU8, zipSync, type Zippable } from 'fflate'
import { escapeXml } from '../../src/lib/drawing/escapeXml.ts'

/** A cell as a spreadsheet stores it; numbers with a style are dates, times or shares. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { value: number; style: 'date' | 'moment' | 'percent' | 'time' | 'unit' }
  | { formula: string; result: string }
  | { xml: string }

export interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
  merges?: readonly string[]
  isHidden?: boolean
}

const styles = ['', 'date', 'moment', 'percent', 'time', 'unit']

const stylesXml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs>${[0, 14, 164, 9, 21, 165].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

/** What looks like an escaped sign is escaped itself, as Excel does. */
const text = (value: string): string =>
  `<t xml:space="preserve">${escapeXml(value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'))}</t>`

function cellXml(cell: Cell, place: string, strings: string[] | undefined): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    if (!strings) return `<c r="${place}" t="inlineStr"><is>${text(cell)}</is></c>`
    return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`
  }
  if ('xml' in cell) return cell.xml
  if ('formula' in cell)
    return `<c r="${place}" t="str"><f>${escapeXml(cell.formula)}</f><v>${escapeXml(cell.result)}</v></c>`
  return `<c r="${place}" s="${styles.indexOf(cell.style)}"><v>${cell.value}</v></c>`
}

function sheetXml({ rows, merges = [] }: Sheet, strings: string[] | undefined): string {
  const body = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`, strings))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<?xml version="1.0"?><worksheet><sheetData>${body.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
}

const rels = (entries: readonly (readonly [string, string])[]): string =>
  `<Relationships>${entries
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="http://x/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

export interface WorkbookOptions {
  /** texts in a table of their own, as Excel writes them; otherwise in the cells */
  isShared?: boolean
  isMacTime?: boolean
  /** parts that replace or join those of the workbook */
  parts?: Zippable
}

/** The bytes of an .xlsx file. */
export function workbook(
  sheets: readonly Sheet[],
  { isShared = true, isMacTime = false, parts = {} }: WorkbookOptions = {},
): Uint8Array {
  const strings = isShared ? [] : undefined
  const bodies = sheets.map((sheet) => sheetXml(sheet, strings))
  const list = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(rels([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(
      `<workbook><workbookPr${isMacTime ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      rels([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', '/xl/styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(stylesXml),
    ...(strings
      ? {
          'xl/sharedStrings.xml': strToU8(
            `<sst>${strings.map((value) => `<si>${text(value)}</si>`).join('')}</sst>`,
          ),
        }
      : {}),
    ...Object.fromEntries(
      bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(body)]),
    ),
    ...parts,
  })
}
