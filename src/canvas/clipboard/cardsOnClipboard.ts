import { pictureOf } from '../../model/pictures.ts'
import { type Records, livingRecord } from '../../model/records.ts'

/** A card on the clipboard: what it says, and what else belongs to it where it is a touchpoint. */
export interface CopiedCard {
  readonly kind: 'touchpoint' | 'card' | 'painPoint' | 'opportunity'
  readonly text: string
  /** The lane that it was in. */
  readonly laneId?: string
  readonly channel?: string
  readonly accountableId?: string
  readonly responsibleIds?: readonly string[]
  readonly kpiIds?: readonly string[]
  readonly words?: readonly string[]
  readonly link?: string
  /** As a data URL: another journey stores it for itself. */
  readonly picture?: string
  readonly alt?: string
}

/** The cards among records. */
export function copyCards(records: Records, ids: readonly string[]): CopiedCard[] {
  return ids.flatMap((id): CopiedCard[] => {
    const record = livingRecord(records, id)
    if (!record) return []
    if (record.kind === 'painPoint' || record.kind === 'opportunity')
      return [{ kind: record.kind, text: record.title }]
    if (record.kind === 'card') {
      const { text, laneId, link, alt } = record
      const all = { link, picture: pictureOf(records, record)?.data, alt }
      return [{ kind: 'card', text, laneId, ...given(all) }]
    }
    if (record.kind !== 'touchpoint') return []
    const { name: text, laneId, channel, accountableId, responsibleIds, kpiIds, words } = record
    const all = { channel, accountableId, responsibleIds, kpiIds, words }
    return [{ kind: 'touchpoint', text, laneId, ...given(all) }]
  })
}

function given(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const mostCards = 2000

/** Reads the cards back; undefined where they aren't any. Whatever another program may have put there is looked at. */
export function readCards(json: string): CopiedCard[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length === 0 || value.length > mostCards) return undefined
  const cards = value.flatMap((one: unknown) => readCard(one) ?? [])
  return cards.length === value.length ? cards : undefined
}

function readCard(value: unknown): CopiedCard | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const get = (field: string): unknown => Reflect.get(value, field)
  const string = (field: string) => {
    const one = get(field)
    return typeof one === 'string' && one !== '' ? { [field]: one } : {}
  }
  const strings = (field: string) => {
    const list = get(field)
    return Array.isArray(list) && list.every((one) => typeof one === 'string')
      ? { [field]: list }
      : {}
  }
  const [kind, text] = [get('kind'), get('text')]
  if (typeof text !== 'string') return undefined
  // A card may be its picture alone.
  if (text.trim() === '' && (kind !== 'card' || typeof get('picture') !== 'string'))
    return undefined
  if (kind !== 'touchpoint' && kind !== 'card' && kind !== 'painPoint' && kind !== 'opportunity')
    return undefined
  return {
    kind,
    text,
    ...string('laneId'),
    ...string('channel'),
    ...string('accountableId'),
    ...strings('responsibleIds'),
    ...strings('kpiIds'),
    ...strings('words'),
    ...string('link'),
    ...string('picture'),
    ...string('alt'),
  }
}
