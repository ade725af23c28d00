import { BatchBuilder } from './batchBuilder.ts'
import { type ByteSource, piecesOf } from './byteSource.ts'
import type { Table, TableBatch, TableFacts } from './table.ts'
import { batchRows } from './tableLimits.ts'

export interface RowsInMemory {
  count: number
  /** the cells of a row, from 0, in an array that may be changed */
  rowAt: (at: number) => string[]
  /** how many of the first rows are no data */
  leftOut: number
  blankLines: number
  source: ByteSource
  signal?: AbortSignal | undefined
}

async function* batchesOf(facts: TableFacts, held: RowsInMemory): AsyncGenerator<TableBatch> {
  const { count, source, signal, blankLines } = held
  const builder = new BatchBuilder(facts, held.leftOut)
  // The rows are here, but whoever gave the bytes pauses between their pieces, and hears there that it shall stop.
  const pieces = piecesOf(source)
  let bytesRead = 0
  try {
    for (let from = 0; from === 0 || from < count; from += batchRows) {
      const end = Math.min(count, from + batchRows)
      for (let at = from; at < end; at++) builder.add({ fields: held.rowAt(at) })
      const due = end === count ? Infinity : (facts.bytes * end) / count
      while (bytesRead < due) {
        const next = await pieces.next()
        signal?.throwIfAborted()
        if (next.done === true) break
        bytesRead += next.value.length
      }
      if (end === count) builder.finish()
      yield builder.take(bytesRead, blankLines)
    }
  } finally {
    await pieces.return(undefined)
  }
}

/** A table of what is in memory already, from which rows are made as they are asked for. */
export function tableOfRows(facts: TableFacts, held: RowsInMemory): Table {
  return { facts, batches: () => batchesOf(facts, held) }
}
