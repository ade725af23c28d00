import type { Context } from './Context.ts'
import { documentRange } from './documentRows.ts'
import { attempt } from './StorageError.ts'

/** Deletes the rows of a source for good, and all that was said about them. */
export async function deleteRowsOf({ feedback }: Context, sourceId: string): Promise<void> {
  const { db, chunks, texts, needALook, settled, staging } = feedback
  await attempt(() =>
    db.transaction('rw', [chunks, texts, needALook, settled, staging], async () => {
      for (const table of [chunks, texts])
        await table
          .where('[sourceId+n]')
          .between(...documentRange(sourceId))
          .delete()
      for (const table of [needALook, settled, staging]) await table.delete(sourceId)
    }),
  )
}
