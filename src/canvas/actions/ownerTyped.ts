import { recordsOfKind } from '../../model/queries.ts'
import { type Records, livingRecord } from '../../model/records.ts'

/** A name with the owner typed behind it. */
export interface OwnerTyped {
  readonly text: string
  /** Missing: nobody is named, and nobody was before. */
  readonly owner?: { readonly id?: string; readonly name: string }
}

/**
 * Reads “Phone menu @Support”: who is called so, else the only one whose name begins so, else a new department. A bare
 * @ means the owner named last. Undefined: there is no @ behind the name.
 */
export function ownerTyped(
  records: Records,
  typed: string,
  lastId: string | undefined,
): OwnerTyped | undefined {
  const found = /^(.*\S)\s+@\s*([^@]*)$/su.exec(typed.trim())
  const [, text, name = ''] = found ?? []
  if (text === undefined) return undefined
  if (name === '') {
    const last = livingRecord(records, lastId)
    const owner = last && 'name' in last ? { id: last.id, name: last.name } : undefined
    return owner ? { text, owner } : { text }
  }
  const wanted = folded(name)
  const owners = [
    ...recordsOfKind(records, 'department'),
    ...recordsOfKind(records, 'person').filter(({ active }) => active !== false),
  ]
  const same = owners.find((one) => folded(one.name) === wanted)
  const begun = owners.filter((one) => folded(one.name).startsWith(wanted))
  const owner = same ?? (begun.length === 1 ? begun[0] : undefined)
  return { text, owner: owner ? { id: owner.id, name: owner.name } : { name } }
}

function folded(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase()
}
