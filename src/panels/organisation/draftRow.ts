import type { FieldValues } from '../../commands/checkedRecord.ts'
import type { OrganisationKind } from '../../commands/verbs/addRecord.ts'
import { t } from '../../i18n/t.ts'
import type { Column } from './Column.ts'

/** The row of a record that is just begun: no record id is like this. */
export const draftRow = '+'

export interface GridOptions {
  readonly kind: OrganisationKind
  readonly columns: readonly Column[]
  readonly ids: readonly string[]
  /** Fields that all the records have. */
  readonly fixed: FieldValues
  /** What a new row starts with. */
  readonly start: FieldValues
}

/** What a row is called: its first cell, or that it is new. */
export function rowName(first: string, row: string): string {
  return row === draftRow || first === '' ? t('organisation.newRow') : first
}
