import type { Migration } from './defineKind.ts'

/**
 * Takes a record of file version `from` to version `to`, one migration after the other.
 * The record given is not touched.
 */
export function migrateRecord(
  record: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[],
  from: number,
  to: number,
): Record<string, unknown> {
  let migrated: Record<string, unknown> = { ...record }
  for (const migration of migrations.toSorted((a, b) => a.to - b.to)) {
    if (migration.to > from && migration.to <= to) migrated = migration.up({ ...migrated })
  }
  return migrated
}
