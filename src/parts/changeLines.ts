import { formatDay } from '../i18n/formatDay.ts'
import { formatNumber, sentence, t } from '../i18n/t.ts'
import type { Json } from '../lib/json.ts'
import type { Change } from '../model/change.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { type Records, recordOf } from '../model/records.ts'

/**
 * What patches change, a line each: `Phone menu · Accountable owner: nothing → Support`. The records are those before,
 * or those after where the patches point to what they add.
 */
export function changeLines(records: Records, changes: readonly Change[]): string[] {
  const find = (id: string): AnyRecord | undefined => recordOf(records, id)
  return changes.flatMap((change) => {
    if (change.field === null) {
      const { after } = change
      return after
        ? [t('changes.adds', { kind: kindWord(after.kind), name: nameOf(after, find) })]
        : []
    }
    const record = find(change.id)
    if (!record || change.field === 'order') return []
    const name = nameOf(record, find)
    if (change.field === 'deletedAt') return [t('changes.deletes', { name })]
    return [
      t('changes.changes', {
        name,
        field: fieldWord(change.field),
        before: valueWords(change.before ?? missing[change.field], find),
        after: valueWords(change.after ?? missing[change.field], find),
      }),
    ]
  })
}

/** What a field means that is not said. */
const missing: Readonly<Record<string, Json>> = { active: true, external: false }

type Find = (id: string) => AnyRecord | undefined

function kindWord(kind: string): string {
  return sentence({ key: `changes.kind.${kind}`, values: {} })
}

function fieldWord(field: string): string {
  const key = `changes.field.${field}`
  const words = sentence({ key, values: {} })
  return words === key ? field : words
}

/** What a record is called, wherever its kind keeps that; a reading by its KPI and day. */
function nameOf(record: AnyRecord, find: Find): string {
  for (const field of ['name', 'title', 'text', 'label']) {
    const value: unknown = Reflect.get(record, field)
    if (typeof value === 'string' && value !== '') return value
  }
  const kpi = record.kind === 'reading' ? find(record.kpiId) : undefined
  if (record.kind === 'reading' && kpi?.kind === 'kpi')
    return t('changes.reading', { kpi: kpi.name, date: formatDay(record.date) })
  return kindWord(record.kind)
}

function valueWords(value: Json | undefined, find: Find): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return t('changes.empty')
  if (Array.isArray(value)) return value.map((one) => valueWords(one, find)).join(', ')
  if (typeof value === 'boolean') return t(value ? 'changes.yes' : 'changes.no')
  if (typeof value === 'number') return formatNumber(value, { maximumFractionDigits: 10 })
  if (typeof value !== 'string') return JSON.stringify(value)
  const record = find(value)
  return record ? nameOf(record, find) : formatDay(value)
}
