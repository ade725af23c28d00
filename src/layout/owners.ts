import { accountableOwner, departmentOf, recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { departmentColor } from './ownerColors.ts'

export interface Owner {
  readonly id: string
  readonly name: string
  /** what the chip says: the department where there is one */
  readonly shown: string
  readonly initials: string
  readonly color: string
  readonly isPerson: boolean
}

/** Colour of people in no department. */
const apart = '#5f6771'

/** Looks up owners of touchpoints, each made once. */
export class Owners {
  private readonly records: Records
  private readonly colors: ReadonlyMap<string, string>
  private readonly made = new Map<string, Owner>()

  constructor(records: Records) {
    this.records = records
    const departments = recordsOfKind(records, 'department')
    this.colors = new Map(
      departments.map(({ id, color }, place) => [id, departmentColor(color, place)]),
    )
  }

  /** Undefined: unowned (methods.md: none, declined, or not active any more). */
  of(touchpoint: Touchpoint): Owner | undefined {
    const record = accountableOwner(this.records, touchpoint)
    if (!record) return undefined
    const known = this.made.get(record.id)
    if (known) return known
    const department = departmentOf(this.records, record.id)
    const owner: Owner = {
      id: record.id,
      name: record.name,
      shown: department?.name ?? record.name,
      initials: initialsOf(record.name),
      color: this.colors.get(department?.id ?? '') ?? apart,
      isPerson: record.kind === 'person',
    }
    this.made.set(record.id, owner)
    return owner
  }
}

/** First letters of the first and last word; "" where a name has no letter or figure. */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const first = words[0]
  const last = words.length > 1 ? words.at(-1) : undefined
  // Some letters become two in upper case: ß is SS.
  return [first, last].map((word) => firstLetter(firstLetter(word ?? '').toUpperCase())).join('')
}

function firstLetter(word: string): string {
  return word === '' ? '' : String.fromCodePoint(word.codePointAt(0) ?? 0)
}
