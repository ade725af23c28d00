/** What the rows of the table are. */
export type TableRows = 'touchpoints' | 'steps'

export type TableGroup = 'stage' | 'owner' | 'channel'

/** Stands for "none" where an owner or a channel is asked for: no id and no channel is like this. */
export const noneOfThem = '-'

/** Which rows are shown; what is missing is not asked for. */
export interface TableFilter {
  /** In any of the columns. */
  readonly text?: string
  readonly stageId?: string
  /** A person or department, or {@link noneOfThem}. */
  readonly ownerId?: string
  readonly channel?: string
  /** Findings of at least this weight; none: those without any. */
  readonly findings?: 'critical' | 'warning' | 'any' | 'none'
}

export interface TableSort {
  readonly column: string
  readonly isDown: boolean
}

/** How much of a long text a row shows: whatever is cut is seen in the cell in focus. */
export const rowHeights = ['one', 'two', 'all'] as const

export type RowHeight = (typeof rowHeights)[number]

/** How the table is looked at: never part of a document. */
export interface TableView {
  readonly rows: TableRows
  /** Keys of the columns that are left out. */
  readonly hidden: readonly string[]
  /** In rem, by the column's key, where somebody changed it. */
  readonly widths: Readonly<Record<string, number>>
  readonly height: RowHeight
  readonly filter: TableFilter
  /** Missing: in the map's order. */
  readonly sort?: TableSort | undefined
  readonly group?: TableGroup | undefined
  /** Keys of the groups that are folded up. */
  readonly folded: readonly string[]
}

export const plainTable: TableView = {
  rows: 'touchpoints',
  hidden: [],
  widths: {},
  height: 'one',
  filter: {},
  folded: [],
}
