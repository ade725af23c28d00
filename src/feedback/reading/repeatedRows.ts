import { isPreview, type PreviewRows } from '../columns/findPreviews.ts'
import type { ColumnMapping } from '../comments/feedbackSource.ts'
import type { KnownRows, RowIdentity } from './knownRows.ts'
import { RowCells } from './rowCells.ts'
import { contentOf, isTelling, ownId } from './rowIdentity.ts'

/** Finds the rows of a file, asked in their order, that other files have brought already. */
export class RepeatedRows {
  private readonly known: KnownRows
  private readonly cells: RowCells
  private readonly previews: PreviewRows | undefined

  constructor(known: KnownRows, mapping: ColumnMapping) {
    this.known = known
    this.cells = new RowCells(mapping)
    this.previews = mapping.previews
  }

  /** The first rows of the file, before any other is asked for. */
  foresee(rows: readonly (readonly string[])[]): void {
    this.known.foresee(this.identities(rows))
  }

  /** A preview is no answer: it is none of the rows that are known. */
  isRepeated(row: readonly string[]): boolean {
    return !isPreview(row, this.previews) && this.known.isRepeated(this.identity(row))
  }

  private *identities(rows: readonly (readonly string[])[]): Generator<RowIdentity> {
    for (const row of rows) if (!isPreview(row, this.previews)) yield this.identity(row)
  }

  private identity(row: readonly string[]): RowIdentity {
    const { cells } = this
    const said = cells.text(row, 'comment')
    return {
      id: ownId(cells.text(row, 'id')),
      content: contentOf(said, cells.score(row).value, cells.day(row).value),
      isTelling: isTelling(said),
    }
  }
}
