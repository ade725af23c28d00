// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Migration } from '../../src/model/defineKind.ts'
import { journeyVersion } from '../../src/model/journeyFile.ts'
import { kinds } from '../../src/model/kinds.ts'
import { migrateRecord } from '../../src/model/migrateRecord.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'

interface RawFile {
  readonly version: number
  readonly organisation: Readonly<Record<string, RawRecord>>
  readonly journey: Readonly<Record<string, RawRecord>>
}
interface RawRecord extends Readonly<Record<string, unknown>> {
  readonly kind: string
}
type Migrations = Readonly<Record<string, { readonly migrations: readonly Migration[] }>>

const folder = new URL('../fixtures/journeys/', import.meta.url)
const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** The migrations of these kinds that run on none of the files, as "kind to version". */
function neverRun(kindsOf: Migrations, texts: readonly string[], version: number): string[] {
  const missing = new Set(
    Object.entries(kindsOf).flatMap(([kind, { migrations }]) =>
      migrations.map(({ to }) => `${kind} to ${to}`),
    ),
  )
  for (const text of texts) {
    const file = JSON.parse(text) as RawFile
    for (const record of [...Object.values(file.organisation), ...Object.values(file.journey)]) {
      const watched = (kindsOf[record.kind]?.migrations ?? []).map((migration) => ({
        to: migration.to,
        up: (given: Record<string, unknown>) => {
          missing.delete(`${record.kind} to ${migration.to}`)
          return migration.up(given)
        },
      }))
      migrateRecord(record, watched, file.version, version)
    }
  }
  return [...missing]
}

describe('migrateRecord', () => {
  const migrations: Migration[] = [
    { to: 3, up: ({ title, ...rest }) => ({ ...rest, name: title }) },
    { to: 2, up: ({ label, ...rest }) => ({ ...rest, title: label }) },
  ]

  it('goes up one version after the other, from where the file is', () => {
    expect(migrateRecord({ label: 'Call' }, migrations, 1, 3)).toEqual({ name: 'Call' })
    expect(migrateRecord({ title: 'Call' }, migrations, 2, 3)).toEqual({ name: 'Call' })
    expect(migrateRecord({ label: 'Call' }, migrations, 1, 2)).toEqual({ title: 'Call' })
    expect(migrateRecord({ name: 'Call' }, migrations, 3, 3)).toEqual({ name: 'Call' })
  })

  it('does not touch the record it is given', () => {
    const record = Object.freeze({ label: 'Call' })
    const inPlace: Migration = { to: 2, up: (given) => Object.assign(given, { label: 'Other' }) }
    migrateRecord(record, [inPlace], 1, 2)
    expect(record).toEqual({ label: 'Call' })
  })
})

describe('released versions', () => {
  it('each have a frozen file, and every one is read', () => {
    const versions = new Set(files.map((text) => (JSON.parse(text) as RawFile).version))
    expect([...versions].sort((a, b) => a - b)).toEqual(
      Array.from({ length: journeyVersion }, (_, at) => at + 1),
    )
    for (const text of files) expect(readJourneyFile(text).records.size).toBeGreaterThan(0)
  })

  it('have no migration that these files do not run', () => {
    expect(neverRun(kinds, files, journeyVersion)).toEqual([])
  })

  it('would show a migration that nothing runs', () => {
    const up: Migration['up'] = (record) => record
    const planted = {
      step: { migrations: [{ to: 2, up }] },
      nowhere: { migrations: [{ to: 2, up }] },
    }
    expect(neverRun(planted, files, 2)).toEqual(['nowhere to 2'])
  })
})
