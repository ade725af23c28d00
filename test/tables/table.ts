import { readTable } from '../../src/tables/readTable.ts'
import type { RowTrouble, TableFacts, TableOptions } from '../../src/tables/table.ts'

/** Text or bytes in pieces of a given size, as a file is streamed. */
export const pieces = (content: string | Uint8Array, size = 65536) =>
  async function* (): AsyncGenerator<Uint8Array> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

export interface WholeTable {
  facts: TableFacts
  rows: string[][]
  troubles: RowTrouble[]
  blankLines: number
}

/** Reads everything at once. */
export async function tableOf(
  content: string | Uint8Array,
  options: TableOptions = {},
  size?: number,
): Promise<WholeTable> {
  const table = await readTable(pieces(content, size), options)
  const rows: string[][] = []
  const troubles: RowTrouble[] = []
  let blankLines = 0
  for await (const batch of table.batches()) {
    rows.push(...batch.rows)
    troubles.push(...batch.troubles)
    blankLines = batch.blankLines
  }
  return { facts: table.facts, rows, troubles, blankLines }
}
