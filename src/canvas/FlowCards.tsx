import { type NodeProps, ReactFlow, type ReactFlowInstance } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Scene } from '../layout/Scene.ts'
import { useSession } from '../store/useEditor.tsx'
import styles from './FlowCards.module.css'
import { useMap } from './MapTools.ts'
import { CardPicture } from './cards/CardPicture.tsx'
import { type CardNode, mountedNext, toFlow } from './toFlow.ts'
import { usePaletteHere } from './usePalette.ts'
import { useValue } from './value.ts'
import { leastZoom, mostZoom } from './viewport/Viewport.ts'

/** Cards that come into the page in one frame: more would be felt while panning. */
const mostAFrame = 16

/** The cards in view as React Flow's nodes. React Flow shows; input and the truth are elsewhere. */
export function FlowCards({
  scene,
  inView,
  onMounted,
}: {
  readonly scene: Scene
  /** Ids of cards. */
  readonly inView: readonly string[]
  /** All cards in view are in the page: the ground need not draw them. */
  readonly onMounted: (ids: ReadonlySet<string>) => void
}) {
  const { viewport } = useMap()
  const flow = useRef<ReactFlowInstance<CardNode>>(undefined)
  const mounted = useMounted(inView)
  const nodes = useMemo(
    () => toFlow([...mounted].flatMap((id) => scene.cards.get(id) ?? [])),
    [scene, mounted],
  )

  const isWhole = useMemo(() => inView.every((id) => mounted.has(id)), [inView, mounted])
  useEffect(() => {
    if (isWhole) onMounted(mounted)
  }, [isWhole, mounted, onMounted])
  useEffect(() => viewport.subscribe((now) => void flow.current?.setViewport(now)), [viewport])

  return (
    <div className={styles['flow']} aria-hidden inert>
      <ReactFlow<CardNode>
        nodes={nodes}
        nodeTypes={nodeTypes}
        onInit={(instance) => {
          flow.current = instance
          void instance.setViewport(viewport.get())
        }}
        minZoom={leastZoom}
        maxZoom={mostZoom}
        {...silent}
      />
    </div>
  )
}

/** All of React Flow's own input is off. */
const silent = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  panOnDrag: false,
  panOnScroll: false,
  zoomOnScroll: false,
  zoomOnPinch: false,
  zoomOnDoubleClick: false,
  preventScrolling: false,
  selectNodesOnDrag: false,
  autoPanOnNodeFocus: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
}

/** The ids that are in the page, in the order of the map: what comes into view is mounted a few at a time. */
function useMounted(inView: readonly string[]): ReadonlySet<string> {
  const [mounted, setMounted] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let frame = requestAnimationFrame(function next() {
      setMounted((before) => {
        const after = mountedNext(inView, before, mostAFrame)
        if (after.size < inView.length) frame = requestAnimationFrame(next)
        return after
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [inView])
  return mounted
}

/** Its ring goes under the badge on its corner; it pales while it is dragged. */
const CardNodeView = memo(function CardNodeView({ id, data }: NodeProps<CardNode>) {
  const palette = usePaletteHere()
  const { gesture } = useMap()
  const isMoving = useValue(gesture, (now) => now.kind === 'moving' && now.ids.includes(id))
  const isSelected = useSession((state) => state.selection.includes(id))
  return (
    <div className={isMoving ? styles['moving'] : styles['card']} data-selected={isSelected}>
      <CardPicture card={data.card} palette={palette} />
    </div>
  )
})

const nodeTypes = { card: CardNodeView }
