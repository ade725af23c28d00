import { columnNames } from '../headerRows.ts'
import type { Survey } from '../surveyBytes.ts'
import type { TableFacts, TableOptions } from '../table.ts'

/** Facts of records with these fields; their names are numbers where they are asked for as a row. */
export function jsonFacts(
  format: 'json' | 'jsonl',
  names: readonly string[],
  { found, bytes, damagedCharacters }: Survey,
  { headerRows }: TableOptions,
): TableFacts {
  return {
    format,
    encoding: found.encoding,
    delimiter: '',
    headerRows: 0,
    ...columnNames(headerRows === 0 ? [] : [names], names.length),
    columnCount: names.length,
    bytes,
    damagedCharacters,
  }
}
