import { journeyVersion } from '../model/journeyFile.ts'
import { kinds } from '../model/kinds.ts'
import { migrateRecord } from '../model/migrateRecord.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { OwnTemplate } from '../model/templates/OwnTemplate.ts'
import type { Context } from './Context.ts'
import { StorageError, attempt } from './StorageError.ts'

export interface TemplateStore {
  /** By name. */
  listTemplates(): Promise<OwnTemplate[]>
  /** Keeps it, in place of the one with the same id. */
  saveTemplate(template: OwnTemplate): Promise<void>
  removeTemplate(id: string): Promise<void>
}

/** Templates that people made, on this device. Every promise rejects with a StorageError. */
export function createTemplateStore({ main }: Pick<Context, 'main'>): TemplateStore {
  return {
    listTemplates: () =>
      attempt(async () => {
        const rows = await main.templates.toArray()
        return rows.map(current).sort((a, b) => a.name.localeCompare(b.name))
      }),
    async saveTemplate(template) {
      await attempt(() => main.templates.put(template))
    },
    async removeTemplate(id) {
      await attempt(() => main.templates.delete(id))
    },
  }
}

/** As this version has its records. */
function current(template: OwnTemplate): OwnTemplate {
  const { version } = template
  if (version > journeyVersion) throw new StorageError('newer')
  if (version === journeyVersion) return template
  const records = template.records.map((record) => {
    const { migrations } = kinds[record.kind]
    return migrateRecord(record, migrations, version, journeyVersion) as unknown as AnyRecord
  })
  return { ...template, version: journeyVersion, records }
}
