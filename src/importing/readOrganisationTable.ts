import type { ByteSource } from '../tables/byteSource.ts'
import { readTable } from '../tables/readTable.ts'
import { TableError } from '../tables/tableError.ts'
import { tableMessage } from '../tables/tableMessage.ts'
import { ImportError } from './ImportError.ts'

/** A table as it was read: its first row, and those below it that hold anything. */
export interface OrganisationTable {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** From 1 below the header; blank lines not counted. */
  readonly row: number
  readonly cells: readonly string[]
}

/** Most rows that one import takes. */
export const mostRows = 5000
const mostColumns = 200

/**
 * Reads a table of the organisation, of which the first row names the columns; `name` is what people call it. Throws
 * an ImportError.
 */
export async function readOrganisationTable(
  source: ByteSource,
  name: string,
): Promise<OrganisationTable> {
  try {
    return await read(source, name)
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const { key, values } = tableMessage(error, name)
    throw new ImportError(key, values)
  }
}

async function read(source: ByteSource, name: string): Promise<OrganisationTable> {
  const table = await readTable(source, { headerRows: 0 })
  let header: readonly string[] | undefined
  const rows: TableRow[] = []
  for await (const batch of table.batches()) {
    for (const cells of batch.rows) {
      if (cells.every((cell) => cell.trim() === '')) continue
      if (header) rows.push({ row: rows.length + 1, cells })
      else header = cells
      if (rows.length > mostRows)
        throw new ImportError('importing.tooManyTableRows', { max: mostRows })
      if (cells.length > mostColumns)
        throw new ImportError('importing.tooWide', { max: mostColumns })
    }
  }
  if (!header) throw new ImportError('table.empty', { name })
  if (rows.length === 0) throw new ImportError('importing.onlyHeader')
  return { header, rows }
}
