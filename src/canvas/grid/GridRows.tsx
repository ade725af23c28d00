import { memo } from 'react'
import { t } from '../../i18n/t.ts'
import type { MapView } from '../MapTools.ts'
import { usePale } from '../lens.ts'
import { nameOfCell, textOf } from './nameOfCell.ts'
import { CardCell, PlaceCell } from './GridCellView.tsx'
import { LaneHead, StageHead, StepHead } from './HeadCells.tsx'
import type { GridCell, GridRow } from './MapGrid.ts'

/** The grid itself: rows of heads, cards and places, as screen readers walk them. */
export const GridRows = memo(function GridRows({
  view,
  rows,
}: {
  readonly view: MapView
  readonly rows: readonly GridRow[]
}) {
  const { grid } = view
  return (
    <div
      role="grid"
      aria-label={t('map.region')}
      aria-multiselectable
      aria-rowcount={grid.rows.length}
      aria-colcount={grid.columnCount}
    >
      {rows.map(({ row, cells }) =>
        cells.length === 0 ? null : (
          <div key={row} role="row" aria-rowindex={row}>
            {cells.map((cell) => (
              <OneCell key={cell.key} view={view} cell={cell} />
            ))}
          </div>
        ),
      )}
      {rows.every(({ cells }) => cells.length === 0) ? (
        <div role="row">
          <div role="gridcell" aria-label={t('map.emptyMap')} tabIndex={0} data-key="" />
        </div>
      ) : null}
    </div>
  )
})

function OneCell({ view, cell }: { readonly view: MapView; readonly cell: GridCell }) {
  const isPale = usePale(cell.key)
  const name = nameOfCell(view, cell)
  switch (cell.kind) {
    case 'stage':
      return (
        <StageHead
          stage={cell.stage}
          name={name}
          steps={view.records.index.stepsOfStage.get(cell.key)?.length ?? 0}
          index={cell.column}
        />
      )
    case 'step':
      return (
        <StepHead
          column={cell.columnBox}
          stepId={cell.stepId}
          box={cell.box}
          name={name}
          stage={stageName(view, cell.columnBox.stageId)}
          index={cell.column}
        />
      )
    case 'lane':
      return <LaneHead lane={cell.lane} box={cell.box} name={name} />
    case 'card':
      return (
        <CardCell
          card={cell.card}
          name={name}
          description={placeOf(view, cell, isPale)}
          column={cell.column}
        />
      )
    case 'empty':
    case 'computed':
    case 'summary':
      return (
        <PlaceCell
          cellKey={cell.key}
          kind={cell.kind}
          cell={cell.cell}
          name={name}
          column={cell.column}
        />
      )
  }
}

/** Where a card stands, for who has not walked there by row and column; its channel; whether the lens leaves it out. */
function placeOf(
  view: MapView,
  cell: GridCell & { readonly kind: 'card' },
  isPale: boolean,
): string {
  const { columns } = view.scene
  const stageId = columns.find(({ stepId }) => stepId === cell.stepId)?.stageId ?? ''
  const place = t('map.placed', {
    stage: stageName(view, stageId),
    step: textOf(view.records, cell.stepId) ?? t('map.unplaced'),
    lane: textOf(view.records, cell.laneId) ?? t('map.unplaced'),
  })
  const rest = [cell.card.channel?.line.text, isPale ? t('map.notInLens') : undefined]
  return [place, ...rest].filter((part) => part !== undefined).join(', ')
}

function stageName({ scene }: MapView, stageId: string): string {
  return scene.stages.find((stage) => stage.stageId === stageId)?.name.text ?? ''
}
