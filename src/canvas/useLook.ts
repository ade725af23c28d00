import { useEffect, useMemo, useRef, useState } from 'react'
import type { Records } from '../model/records.ts'
import { useFindings, useSession } from '../store/useEditor.tsx'
import type { MapTools } from './MapTools.ts'
import type { Look } from './lens.ts'
import type { createLook } from './lens/createLook.ts'
import { fitCards } from './viewport/zoomBy.ts'

let loaded: typeof createLook | undefined

/** Fetches what a lens needs before somebody puts one on. */
export async function preloadLook(): Promise<void> {
  loaded ??= (await import('./lens/createLook.ts')).createLook
}

/** How the session's lens makes the map look. A lens that was just put on shows at least one of its cards. */
export function useLook(tools: MapTools, records: Records): Look | undefined {
  const findings = useFindings()
  const lens = useSession((state) => state.lens)
  const [see, setSee] = useState(() => loaded?.())
  const isWanted = lens !== undefined
  useEffect(() => {
    let isHere = isWanted && !see
    if (isHere)
      void preloadLook().then(() => {
        if (isHere) setSee(() => loaded?.())
      })
    return () => {
      isHere = false
    }
  }, [isWanted, see])
  const look = useMemo(() => lens && see?.(lens, records, findings), [lens, see, records, findings])
  const shown = useRef<typeof lens>(undefined)
  useEffect(() => {
    if (shown.current === lens || (lens && !look)) return
    shown.current = lens
    if (look?.kept) fitCards(tools, look.kept)
  }, [lens, look, tools])
  return look
}
