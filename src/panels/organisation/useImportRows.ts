import { type ClipboardEvent, useRef, useState } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import { ImportError } from '../../importing/ImportError.ts'
import {
  type OrganisationColumn,
  type RowKind,
  missingColumns,
  rowKindOf,
} from '../../importing/organisationColumns.ts'
import { type OrganisationPlan, planOrganisation } from '../../importing/planOrganisation.ts'
import {
  type OrganisationTable,
  readOrganisationTable,
} from '../../importing/readOrganisationTable.ts'
import { localDay } from '../../lib/calendar.ts'
import { newId } from '../../lib/newId.ts'
import type { Records } from '../../model/records.ts'
import { useOpen } from '../../store/useEditor.tsx'

const most = 10 * 1024 * 1024
/** Letters of pasted text: more than the rows of one import need, and no more than a text box takes at once. */
const mostPasted = 500_000

export interface RowsRead {
  readonly table?: OrganisationTable
  /** How many rows of what. */
  readonly told?: string
  readonly problem?: string
  readonly kind?: RowKind | undefined
  /** Nothing of it is in the organisation yet. */
  readonly plan?: OrganisationPlan
}

export interface ImportRows {
  /** What is pasted or typed. */
  readonly text: string
  readonly reading: RowsRead
  readonly onText: (text: string) => void
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onFile: (file: File) => void
  readonly onKind: (kind: RowKind) => void
}

/** Rows of a file or of pasted text, and what they would add and change. */
export function useImportRows(): ImportRows {
  const { editor } = useOpen()
  const [text, setText] = useState('')
  const [reading, setReading] = useState<RowsRead>({})
  const turn = useRef(0)

  const read = async (source: RowsSource): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    const next = await readRows(source, () => editor.getState().records)
    // What was read meanwhile counts.
    if (mine === turn.current) setReading(next)
  }
  const show = (next: RowsRead): void => {
    turn.current += 1
    setReading(next)
  }

  const refuseText = (): void => show({ problem: t('importing.tooMuchText', { max: mostPasted }) })

  return {
    text,
    reading,
    onPaste(event) {
      if (event.clipboardData.getData('text/plain').length <= mostPasted) return
      // Not even into the box, where laying it out would hold everything up.
      event.preventDefault()
      refuseText()
    },
    onText(typed) {
      if (typed.length > mostPasted) {
        refuseText()
        return
      }
      setText(typed)
      if (typed.trim() === '') show({})
      else void read(sourceOfText(typed))
    },
    onFile(file) {
      setText('')
      if (file.size > most) show({ problem: t('importing.tooBig', { mb: most / 1024 / 1024 }) })
      else void read(sourceOfFile(file))
    },
    onKind(kind) {
      const { table, told } = reading
      if (!table) return
      const next = plannedFrom(table, kind, editor.getState().records)
      show(told === undefined ? next : { ...next, told })
    },
  }
}

/** Rows on their way in: their bytes, and what people are told about them. */
interface RowsSource {
  readonly pieces: () => AsyncGenerator<Uint8Array>
  readonly name: string
  readonly tell: (n: number) => string
}

const sourceOfText = (text: string): RowsSource => ({
  pieces: () => piecesOfText(text),
  name: t('organisation.pasted'),
  tell: (n) => t('organisation.fromText', { n }),
})

const sourceOfFile = (file: File): RowsSource => ({
  pieces: () => piecesOfFile(file),
  name: file.name,
  tell: (n) => t('organisation.fromFile', { name: file.name, n }),
})

async function readRows(
  { pieces, name, tell }: RowsSource,
  records: () => Records,
): Promise<RowsRead> {
  try {
    const table = await readOrganisationTable(pieces, name)
    const planned = plannedFrom(table, rowKindOf(table.header), records())
    return { ...planned, told: tell(table.rows.length) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** What the rows would add and change, or why they can't. */
function plannedFrom(
  table: OrganisationTable,
  kind: RowKind | undefined,
  records: Records,
): RowsRead {
  const header = table.header.map((name) => name.trim().slice(0, 40)).join(', ')
  const columns = header.slice(0, 200)
  if (kind === undefined) return { table, problem: t('importing.unknownRows', { columns }) }
  const missing = missingColumns(table.header, kind)
  if (missing.length > 0) {
    const names = missing.map((one) => columnName(one)).join(', ')
    return { table, kind, problem: t('importing.missing', { columns: names }) }
  }
  return {
    table,
    kind,
    plan: planOrganisation(table, records, { kind, newId, today: localDay(new Date()) }),
  }
}

/** The name of a column that the rows lack, as its header might say it. */
function columnName(column: OrganisationColumn): string {
  const names = {
    name: 'organisation.column.name',
    kpi: 'organisation.column.kpi',
    date: 'organisation.column.date',
    value: 'organisation.column.value',
  } as const
  return column in names ? t(names[column as keyof typeof names]) : column
}

function problemOf(error: unknown): string {
  if (error instanceof ImportError) return sentence({ key: error.code, values: error.values })
  return t('importing.unreadable')
}

async function* piecesOfText(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

async function* piecesOfFile(file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer())
}
