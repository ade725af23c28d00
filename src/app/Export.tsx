import '../i18n/laterWords.ts'
import { useMemo } from 'react'
import { ExportDialog } from '../panels/exporting/ExportDialog.tsx'
import { exporterOf } from './exportService.ts'
import type { OpenJourney } from './openJourney.ts'
import { todayHere } from './todayHere.ts'

export interface ExportProps {
  readonly journey: OpenJourney
  readonly onClose: () => void
}

/** The export dialog over the open journey. Loaded when it is opened. */
export function Export({ journey, onClose }: ExportProps) {
  const exporter = useMemo(() => exporterOf(journey), [journey])
  return <ExportDialog isOpen onClose={onClose} exporter={exporter} today={todayHere()} />
}
