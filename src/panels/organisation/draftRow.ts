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

/** What a row is called: its first cell, that it is new, or that it has no name. */
export function rowName(first: string, row: string): string {
  if (row === draftRow) return t('organisation.newRow')
  return first === '' ? t('organisation.noName') : first
}
