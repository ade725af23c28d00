import type { Context } from './Context.ts'
import { documentRange } from './documentRows.ts'
import type { SavedMapping } from './SavedMapping.ts'
import { attempt } from './StorageError.ts'

export interface MappingStore {
  /** Keeps it, in place of the one with the same name. */
  saveMapping(mapping: SavedMapping): Promise<void>
  /** Of one workspace, by name. */
  listMappings(organisationId: string): Promise<SavedMapping[]>
  removeMapping(organisationId: string, name: string): Promise<void>
}

/** How files were read before, on this device. Every promise rejects with a StorageError. */
export function createMappingStore({ feedback }: Context): MappingStore {
  return {
    async saveMapping(mapping) {
      await attempt(() => feedback.mappings.put(mapping))
    },
    listMappings: (organisationId) =>
      attempt(() =>
        feedback.mappings
          .where('[organisationId+name]')
          .between(...documentRange(organisationId))
          .toArray(),
      ),
    async removeMapping(organisationId, name) {
      await attempt(() => feedback.mappings.delete([organisationId, name]))
    },
  }
}
