/** One thing to do with a cell, in the map's menu. */
export interface MapMenuEntry {
  readonly id: string
  readonly label: string
  readonly keys?: string
  readonly isDanger?: boolean
  readonly startsGroup?: boolean
  readonly onChoose: () => void
}
