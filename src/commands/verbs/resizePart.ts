import { laneHeights } from '../../model/kinds/lane.ts'
import { columnWidths } from '../../model/kinds/stage.ts'
import { defineCommand, refuse } from '../command.ts'

export interface ResizePart {
  /** A stage or a lane. */
  readonly id: string
  /**
   * px at scale 1: how wide each of the stage's columns is, or the lane's least height; what goes beyond the limits
   * is taken to them. Missing: as the map has it by itself.
   */
  readonly size?: number
}

/** Sets the width of a stage's columns, or the least height of a lane. */
export const resizePart = defineCommand<ResizePart>({
  id: 'part.resize',
  label: 'command.part.resize',
  run(draft, { id, size }) {
    const stage = draft.edit('stage', id)
    if (stage) {
      if (size === undefined) delete stage.columnWidth
      else stage.columnWidth = within(size, columnWidths)
      return
    }
    const lane = draft.edit('lane', id)
    if (!lane) refuse('refused.gone')
    if (size === undefined) delete lane.height
    else lane.height = within(size, laneHeights)
  },
})

function within(size: number, { least, most }: { least: number; most: number }): number {
  return Math.round(Math.max(least, Math.min(most, size)))
}
