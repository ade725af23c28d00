import type { Context } from './Context.ts'
import type { SettledRows } from './SettledRows.ts'
import { attempt } from './StorageError.ts'

export interface SettledStore {
  /** Replaces all that was said about the rows of a source. */
  saveSettled(rows: SettledRows): Promise<void>
  /** What was said about the rows of a source; nothing where nobody said anything. */
  loadSettled(sourceId: string): Promise<SettledRows>
}

/** What people said about comments, on this device. Every promise rejects with a StorageError. */
export function createSettledStore({ feedback }: Context): SettledStore {
  return {
    async saveSettled({ sourceId, settled, moods }) {
      await attempt(async () => {
        if (settled.length + moods.length === 0) await feedback.settled.delete(sourceId)
        else await feedback.settled.put({ sourceId, settled, moods })
      })
    },
    async loadSettled(sourceId) {
      const found = await attempt(() => feedback.settled.get(sourceId))
      return found ?? { sourceId, settled: [], moods: [] }
    },
  }
}
