import { type AnyRecord, type RecordOf, isKind } from './kinds.ts'
import { pictureSize } from './pictureSize.ts'
import { mostPictures } from './pictures.ts'

type Showing = RecordOf<'card'> | RecordOf<'persona'>

/** The picture that a card or persona of an early file holds itself, where it shows no other; it may be anything. */
export function oldPicture(record: AnyRecord | undefined): string | undefined {
  if (!isKind(record, 'card') && !isKind(record, 'persona')) return undefined
  if (('pictureId' in record ? record.pictureId : undefined) !== undefined) return undefined
  if (('portraitId' in record ? record.portraitId : undefined) !== undefined) return undefined
  const old: unknown = Reflect.get(record, 'picture')
  return typeof old === 'string' && record.deletedAt === undefined ? old : undefined
}

/**
 * Early files hold pictures in cards and personas; what of it is a PNG or JPEG within the limits becomes a record of its
 * own, the same however often the file is read. Anything else stays as it is. Without such pictures it is the list given.
 */
export function adoptPictures(records: readonly AnyRecord[]): readonly AnyRecord[] {
  if (records.every((record) => oldPicture(record) === undefined)) return records
  const taken = new Set(records.map(({ id }) => id))
  const known = new Map<string, string>()
  let sum = 0
  for (const record of records) {
    if (!('data' in record)) continue
    known.set(keyOf(record.kind, record.data), record.id)
    sum += record.data.length
  }
  const made: AnyRecord[] = []
  const adopted = records.map((record) => {
    const data = oldPicture(record)
    if (data === undefined || pictureSize(data) === undefined) return record
    const kind = record.kind === 'card' ? 'picture' : 'portrait'
    let id = known.get(keyOf(kind, data))
    if (id === undefined) {
      if (sum + data.length > mostPictures) return record
      id = freeId(record.id, taken)
      taken.add(id)
      known.set(keyOf(kind, data), id)
      sum += data.length
      made.push({ id, kind, data })
    }
    return showing(record as Showing, id)
  })
  return made.length === 0 && adopted.every((one, at) => one === records[at])
    ? records
    : [...adopted, ...made]
}

function keyOf(kind: 'picture' | 'portrait', data: string): string {
  return `${kind} ${data}`
}

function showing(record: Showing, id: string): AnyRecord {
  const { ['picture' as never]: _, ...rest } = record
  return record.kind === 'card'
    ? { ...(rest as RecordOf<'card'>), pictureId: id }
    : { ...(rest as RecordOf<'persona'>), portraitId: id }
}

/** An id that follows from the record's own. */
function freeId(recordId: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const id = `old${n === 0 ? '' : n}-${recordId}`.slice(0, 36)
    if (!taken.has(id)) return id
  }
}
