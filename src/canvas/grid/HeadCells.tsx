import { ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react'
import { memo, useMemo } from 'react'
import { t } from '../../i18n/t.ts'
import { badge } from '../../layout/cardShapes.ts'
import type { Box, ColumnBox, LaneBox, StageBox } from '../../layout/Scene.ts'
import { useDetailsOf } from '../../store/useDetails.ts'
import { useSession } from '../../store/useEditor.tsx'
import { Lines } from '../Lines.tsx'
import { useMap } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'
import { ShapeView } from '../cards/ShapeView.tsx'
import { addStepAt, addTouchpointAt } from '../editing/addToMap.ts'
import { InPlaceEditor } from '../editing/InPlaceEditor.tsx'
import { showNew } from '../editing/showNew.ts'
import { headFrame } from '../editing/textFrame.ts'
import { DetailMark, saidOfDetails } from './DetailMark.tsx'
import { boxStyle, useFocusWish } from './GridCellView.tsx'
import { usePaletteHere } from '../usePalette.ts'
import styles from './GridLayer.module.css'

function useHead(id: string) {
  const { ref, isActive } = useFocusWish<HTMLDivElement>(id)
  const isSelected = useSession((state) => state.selection.includes(id))
  const isEditing = useSession((state) => state.editing === id)
  return { ref, isActive, isSelected, isEditing }
}

/** The head of a column: a step. */
export const StepHead = memo(function StepHead(props: {
  readonly column: ColumnBox
  readonly stepId: string
  readonly box: Box
  readonly name: string
  readonly stage: string
  readonly index: number
}) {
  const { column, stepId, box, name, stage, index } = props
  const { ref, isActive, isSelected, isEditing } = useHead(stepId)
  const tools = useMap()
  const frame = useMemo(() => headFrame(column.title, box), [column, box])
  const details = useDetailsOf(stepId)
  const inStage = t('map.inStage', { name: stage })
  return (
    <div
      ref={ref}
      role="columnheader"
      data-key={stepId}
      data-head="step"
      data-selected={isSelected}
      aria-colindex={index + 1}
      aria-label={name}
      aria-description={[inStage, saidOfDetails(details)].filter(Boolean).join(', ')}
      tabIndex={isActive ? 0 : -1}
      className={`${styles['head']} ${styles['step']}`}
      style={boxStyle(box)}
    >
      {isEditing ? (
        <InPlaceEditor id={stepId} frame={frame} isMultiline={false} />
      ) : (
        <Lines lines={column.title} from={box} />
      )}
      <DetailMark details={details} />
      {column.isUnplaced ? null : <span className={styles['columnBorder']} aria-hidden />}
      {column.isUnplaced || isEditing ? null : (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles['add']} ${styles['addTouchpoint']}`}
          aria-label={t('map.addTouchpointTo', { name })}
          onClick={() => {
            addTouchpointAt(tools, { stepId, stageId: column.stageId })
            showNew(tools)
          }}
        >
          <Plus size={14} aria-hidden />
        </button>
      )}
    </div>
  )
})

/** The name of a lane. */
export const LaneHead = memo(function LaneHead(props: {
  readonly lane: LaneBox
  readonly box: Box
  readonly name: string
}) {
  const { lane, box, name } = props
  const { ref, isActive, isSelected, isEditing } = useHead(lane.laneId)
  const frame = useMemo(() => headFrame(lane.title, box), [lane, box])
  return (
    <div
      ref={ref}
      role="rowheader"
      data-key={lane.laneId}
      data-head="lane"
      data-selected={isSelected}
      data-below-line={lane.isBelowLine}
      aria-colindex={1}
      aria-expanded={!lane.isCollapsed}
      aria-label={name}
      tabIndex={isActive ? 0 : -1}
      className={`${styles['head']} ${styles['lane']}`}
      style={boxStyle(box)}
    >
      {isEditing ? (
        <InPlaceEditor id={lane.laneId} frame={frame} isMultiline={false} />
      ) : (
        <span data-slide={fallRoom(lane)} data-at={lane.y} data-down>
          <Lines lines={lane.title} from={box} />
          <Lines lines={lane.subtitle} from={box} />
        </span>
      )}
      {isEditing ? null : (
        <FoldButton id={lane.laneId} name={name} isCollapsed={lane.isCollapsed === true} />
      )}
      {lane.isCollapsed ? null : <span className={styles['laneBorder']} aria-hidden />}
    </div>
  )
})

/** Collapses a stage or lane, or opens it. */
function FoldButton(props: {
  readonly id: string
  readonly name: string
  readonly isCollapsed: boolean
}) {
  const { id, name, isCollapsed } = props
  const tools = useMap()
  const label = t(isCollapsed ? 'map.expand' : 'map.collapse', { name })
  const Icon = isCollapsed ? ChevronsUpDown : ChevronsDownUp
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['fold']}
      data-collapsed={isCollapsed}
      aria-expanded={!isCollapsed}
      aria-label={label}
      title={label}
      onClick={() => withActions(({ foldParts }) => foldParts(tools, [id]))}
    >
      <Icon size={14} aria-hidden />
    </button>
  )
}

/** What findings there are in a collapsed stage, on the corner of its head. */
function StageBadge({ stage }: { readonly stage: StageBox }) {
  const palette = usePaletteHere()
  if (!stage.badge) return null
  return (
    <svg className={styles['stageBadge']} width={stage.w} height={stage.h} aria-hidden>
      <ShapeView shapes={badge(stage.badge, palette, 0, 0)} id={`badge-${stage.stageId}`} />
    </svg>
  )
}

/** "3 touchpoints, 4 findings": its name says the steps, and its state that it is collapsed. */
function saidOfStage({ more = [], badge: mark }: StageBox, steps: number): string {
  const counts = more.slice(-1).map(({ text }) => text)
  const findings = mark ? [t('map.findings', { count: mark.count })] : []
  return [...(steps === 0 ? [] : counts), ...findings].join(', ')
}

/** The head of a stage. It stands above the grid, whose columns are steps; a collapsed one is the head of its column. */
export const StageHead = memo(function StageHead(props: {
  readonly stage: StageBox
  readonly name: string
  readonly steps: number
  /** of its column, where it is collapsed */
  readonly index?: number
}) {
  const { stage, name, steps, index = 0 } = props
  const { stageId, isUnplaced, isCollapsed = false, more } = stage
  const { ref, isActive, isSelected, isEditing } = useHead(stageId)
  const tools = useMap()
  const frame = useMemo(() => headFrame([stage.name], stage), [stage])
  const role = isCollapsed
    ? ({
        role: 'columnheader',
        'aria-expanded': false,
        'aria-colindex': index + 1,
        'aria-description': saidOfStage(stage, steps),
      } as const)
    : ({ role: 'group', 'aria-roledescription': t('map.stageRole') } as const)
  return (
    <div
      ref={ref}
      {...role}
      data-key={stageId}
      data-head="stage"
      data-selected={isSelected}
      data-unplaced={isUnplaced}
      data-bare={steps === 0 && !isCollapsed}
      aria-label={t('map.stage', { name, count: steps })}
      tabIndex={isActive ? 0 : -1}
      className={`${styles['head']} ${styles['stage']}`}
      style={boxStyle(stage)}
    >
      {isEditing ? (
        <InPlaceEditor id={stageId} frame={frame} isMultiline={false} />
      ) : (
        <>
          <span data-slide={isCollapsed ? 0 : slideRoom(stage)} data-at={stage.x}>
            <Lines lines={[stage.name, ...(more ?? [])]} from={stage} />
          </span>
          {stage.count ? <Lines lines={[stage.count]} from={stage} /> : null}
        </>
      )}
      <StageBadge stage={stage} />
      {isUnplaced || isEditing ? null : (
        <FoldButton id={stageId} name={name} isCollapsed={isCollapsed} />
      )}
      {isUnplaced || isEditing || isCollapsed ? null : (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles['add']} ${styles['addStep']}`}
          aria-label={t('map.addStepTo', { name })}
          onClick={() => {
            addStepAt(tools, { stageId })
            showNew(tools)
          }}
        >
          <Plus size={14} aria-hidden />
        </button>
      )}
    </div>
  )
})

/** How far a stage's name can slide along its head to stay in view, px. */
function slideRoom({ x, w, name, count }: StageBox): number {
  const end = count ? count.x - 12 : x + w - (name.x - x)
  return Math.max(0, end - name.x - name.width)
}

/** How far a lane's name can slide down in its head to stay in view, px. */
function fallRoom({ y, h, title, subtitle }: LaneBox): number {
  const last = subtitle.at(-1) ?? title.at(-1)
  return Math.max(0, y + h - 12 - (last?.y ?? y))
}
