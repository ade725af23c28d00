import { useState } from 'react'
import { TablePanel } from '../panels/table/TablePanel.tsx'
import { keepTable, keptTable } from './keptTable.ts'

/** The table, looked at as it was the last time on this device. */
export function KeptTable({ journeyId }: { readonly journeyId: string }) {
  const [kept] = useState(() => keptTable(journeyId))
  return <TablePanel kept={kept} onKeep={(view) => keepTable(journeyId, view)} />
}
