import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../i18n/t.ts'
import { shownEvidence } from '../store/shownEvidence.ts'
import { useFindings, useOpen, useRecords, useSession } from '../store/useEditor.tsx'
import { OncePictured } from '../ui/OncePictured.tsx'
import { later } from '../ui/later.ts'
import { EmptyMap } from './EmptyMap.tsx'
import { FilterRow } from './FilterRow.tsx'
import styles from './JourneyMap.module.css'
import { LensRow } from './LensRow.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { MapBar } from './MapBar.tsx'
import { MapContext, type MapTools, type MapView, type PlanPaste } from './MapTools.ts'
import { Overlay } from './Overlay.tsx'
import { ZoomControls } from './ZoomControls.tsx'
import { Hatch } from './cards/ShapeView.tsx'
import { useClipboard } from './clipboard/useClipboard.ts'
import { createMap } from './createMap.ts'
import { useUndoFocus } from './editing/useUndoFocus.ts'
import { GridLayer } from './grid/GridLayer.tsx'
import { GroundCanvas } from './ground/GroundCanvas.tsx'
import { LookContext } from './lens.ts'
import { ContextMenu } from './menu/ContextMenu.tsx'
import { MapDialogs } from './menu/MapDialogs.tsx'
import { useInView } from './useInView.ts'
import { useLook } from './useLook.ts'
import { useMapWish } from './useMapWish.ts'
import { PaletteContext, paletteStyle, usePalette, usePaletteHere } from './usePalette.ts'
import { overviewZoom } from './viewport/Viewport.ts'
import { leaveMap, openMap } from './viewport/zoomBy.ts'

export interface JourneyMapProps {
  readonly planPaste: PlanPaste
  /** Says results to screen readers; off where the app's own notices are announced. */
  readonly isAnnouncing?: boolean
}

/** The journey map: the open editor's and session's, from EditorContext. */
export function JourneyMap({ planPaste, isAnnouncing = true }: JourneyMapProps) {
  const { editor, session } = useOpen()
  const [tools] = useState(() => createMap(editor, session, planPaste))
  // What the view follows from: any change of it renders.
  useRecords((records) => records)
  useSession(shownEvidence)
  useSession(({ shownPersonaId }) => shownPersonaId)
  useFindings()
  const region = useRef<HTMLElement>(null)
  useClipboard(tools, region)
  useUndoFocus(tools, region)
  useMapWish(tools, region)
  const palette = usePalette()
  const view = tools.view()
  const look = useLook(tools, view.records)
  return (
    <MapContext value={tools}>
      <section
        ref={region}
        aria-label={t('map.region')}
        className={styles['map']}
        style={paletteStyle(palette)}
      >
        <MapBar />
        <FilterRow />
        <LookContext value={look}>
          <PaletteContext value={palette}>
            <LensRow />
            <Pane tools={tools} view={view} />
          </PaletteContext>
        </LookContext>
        {isAnnouncing ? <LiveRegion /> : null}
      </section>
    </MapContext>
  )
}

// The ground draws the cards of the first picture; a small one of all of the map can wait.
const FlowCards = later(async () => (await import('./FlowCards.tsx')).FlowCards)

const Minimap = later(async () => (await import('./ground/Minimap.tsx')).Minimap)

const noCards: ReadonlySet<string> = new Set()

function Pane({ tools, view }: { readonly tools: MapTools; readonly view: MapView }) {
  const { viewport } = tools
  const { scene } = view
  const pane = useRef<HTMLDivElement>(null)
  const palette = usePaletteHere()
  const paleHatch = use(LookContext)?.paint.paleHatch(palette)
  const [mounted, setMounted] = useState(noCards)

  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return undefined
    viewport.setPane({ width: element.clientWidth, height: element.clientHeight })
    openMap(tools)
    viewport.tellNow()
    return () => leaveMap(tools)
  }, [tools, viewport])
  // After the map has its place: what is in view then comes with the first picture.
  const { cells, cardIds } = useInView(viewport, scene)

  useEffect(() => {
    const element = pane.current
    if (!element) return undefined
    const observer = new ResizeObserver(() =>
      viewport.setPane({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [viewport])

  useEffect(
    () =>
      viewport.subscribe(({ zoom }, isResting) => {
        if (!pane.current) return
        pane.current.dataset['moving'] = String(!isResting)
        pane.current.dataset['overview'] = String(zoom < overviewZoom)
      }),
    [viewport],
  )

  return (
    <div ref={pane} className={styles['pane']}>
      <Hatch color={palette.critical} background={palette.criticalSoft} />
      {paleHatch ? <Hatch {...paleHatch} /> : null}
      <GroundCanvas scene={scene} palette={palette} mounted={mounted} />
      <OncePictured fetched={FlowCards.preload}>
        <FlowCards scene={scene} inView={cardIds} onMounted={setMounted} />
      </OncePictured>
      <GridLayer view={view} inView={cells} />
      <Overlay view={view} palette={palette} />
      {scene.stages.length === 0 ? <EmptyMap /> : null}
      <ZoomControls />
      {scene.stages.length === 0 ? null : (
        <OncePictured fetched={Minimap.preload}>
          <Minimap scene={scene} palette={palette} />
        </OncePictured>
      )}
      <ContextMenu />
      <MapDialogs />
    </div>
  )
}
