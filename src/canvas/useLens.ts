import { useEffect, useMemo, useRef } from 'react'
import type { Records } from '../model/records.ts'
import { useFindings, useSession } from '../store/useEditor.tsx'
import type { MapTools } from './MapTools.ts'
import { type Kept, keptCards } from './lens.ts'
import { fitCards } from './viewport/zoomBy.ts'

/** The cards that the session's lens keeps. A lens that was just put on shows at least one of them. */
export function useLens(tools: MapTools, records: Records): Kept {
  const findings = useFindings()
  const lens = useSession((state) => state.lens)
  const kept = useMemo(() => lens && keptCards(records, findings, lens), [records, findings, lens])
  const shown = useRef<typeof lens>(undefined)
  useEffect(() => {
    if (shown.current === lens) return
    shown.current = lens
    if (kept) fitCards(tools, kept)
  }, [lens, kept, tools])
  return kept
}
