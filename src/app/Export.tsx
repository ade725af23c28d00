import '../i18n/laterWords.ts'
import { useMemo } from 'react'
import { ExportDialog } from '../panels/exporting/ExportDialog.tsx'
import { exporterOf } from './exportService.ts'
import type { OpenJourney } from './openJourney.ts'

export interface ExportProps {
  readonly journey: OpenJourney
  readonly onClose: () => void
}

/** The export dialog over the open journey. Loaded when it is opened. */
export function Export({ journey, onClose }: ExportProps) {
  const exporter = useMemo(() => exporterOf(journey), [journey])
  return <ExportDialog isOpen onClose={onClose} exporter={exporter} today={today()} />
}

/** The day here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
