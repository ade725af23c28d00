import { sentence, t } from '../../i18n/t.ts'
import type { Json } from '../../lib/json.ts'
import type { Change } from '../../model/change.ts'
import type { AnyRecord } from '../../model/kinds.ts'
import { type Records, recordOf } from '../../model/records.ts'

/** What patches change, a line each: `Phone menu · Accountable owner: nobody → Support`. */
export function changeLines(records: Records, changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.field === null) {
      const { after } = change
      return after ? [t('findings.adds', { kind: kindWord(after.kind), name: nameOf(after) })] : []
    }
    const record = recordOf(records, change.id)
    if (!record || change.field === 'order') return []
    if (change.field === 'deletedAt') return [t('findings.deletes', { name: nameOf(record) })]
    return [
      t('findings.changes', {
        name: nameOf(record),
        field: fieldWord(change.field),
        before: valueWords(records, change.before),
        after: valueWords(records, change.after),
      }),
    ]
  })
}

function kindWord(kind: string): string {
  return sentence({ key: `findings.kind.${kind}`, values: {} })
}

function fieldWord(field: string): string {
  const key = `findings.field.${field}`
  const words = sentence({ key, values: {} })
  return words === key ? field : words
}

/** What a record is called, wherever its kind keeps that. */
export function nameOf(record: AnyRecord): string {
  for (const field of ['name', 'title', 'text', 'label']) {
    const value: unknown = Reflect.get(record, field)
    if (typeof value === 'string' && value !== '') return value
  }
  return kindWord(record.kind)
}

function valueWords(records: Records, value: Json | undefined): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return t('findings.empty')
  if (Array.isArray(value)) return value.map((one) => valueWords(records, one)).join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  const record = recordOf(records, value)
  return record ? nameOf(record) : value
}
