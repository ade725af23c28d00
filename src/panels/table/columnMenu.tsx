import {
  ArrowDown,
  ArrowUp,
  Columns3,
  EyeOff,
  Group,
  ListOrdered,
  MoveHorizontal,
  RulerDimensionLine,
  Undo2,
  UnfoldHorizontal,
  FoldHorizontal,
} from 'lucide-react'
import { t } from '../../i18n/t.ts'
import type { TableGroup } from '../../store/TableView.ts'
import type { MenuEntry } from '../../ui/MenuEntry.ts'
import type { TableColumn } from './TableColumn.ts'
import { widthOf, withWidth } from './columnWidths.ts'
import type { TableData } from './useTableRows.ts'

export interface ColumnMenuTools {
  readonly data: TableData
  readonly column: TableColumn
  /** Lets the arrow keys change the width. */
  readonly onMove: () => void
  readonly onFit: () => void
  /** Opens what chooses columns. */
  readonly onColumns: () => void
}

/** By what part of its width a column grows or shrinks. */
const step = 1.25

/** All that the head of a column can do. */
export function columnMenu(tools: ColumnMenuTools): MenuEntry[] {
  return [...orderEntries(tools), ...widthEntries(tools), ...shownEntries(tools)]
}

function orderEntries({ data: { view, change }, column: { key } }: ColumnMenuTools): MenuEntry[] {
  const { sort, group, rows } = view
  const sorted = sort?.column === key ? sort : undefined
  const groups: readonly TableGroup[] = rows === 'steps' ? ['stage'] : ['stage', 'owner', 'channel']
  const own = groups.find((one) => one === key)
  const entries: (MenuEntry | false)[] = [
    sorted?.isDown !== false && {
      id: 'up',
      label: t('tableView.sortUp'),
      icon: <ArrowUp size={14} />,
      onChoose: () => change({ sort: { column: key, isDown: false } }),
    },
    sorted?.isDown !== true && {
      id: 'down',
      label: t('tableView.sortDown'),
      icon: <ArrowDown size={14} />,
      onChoose: () => change({ sort: { column: key, isDown: true } }),
    },
    sort !== undefined && {
      id: 'asOnMap',
      label: t('tableView.sortAsOnMap'),
      icon: <ListOrdered size={14} />,
      onChoose: () => change({ sort: undefined }),
    },
    own !== undefined && {
      id: 'group',
      label: t(group === own ? 'tableView.ungroup' : 'tableView.groupByThis'),
      icon: <Group size={14} />,
      onChoose: () => change({ group: group === own ? undefined : own, folded: [] }),
    },
  ]
  return entries.filter((one) => one !== false)
}

function widthEntries({ data, column, onMove, onFit }: ColumnMenuTools): MenuEntry[] {
  const { view, change } = data
  const width = widthOf(column, view)
  const set = (to: number | undefined): void => change({ widths: withWidth(view, column, to) })
  const entries: MenuEntry[] = [
    {
      id: 'fit',
      label: t('tableView.fit'),
      icon: <RulerDimensionLine size={14} />,
      onChoose: onFit,
      startsGroup: true,
    },
    {
      id: 'wider',
      label: t('tableView.wider'),
      icon: <UnfoldHorizontal size={14} />,
      onChoose: () => set(width * step),
    },
    {
      id: 'narrower',
      label: t('tableView.narrower'),
      icon: <FoldHorizontal size={14} />,
      onChoose: () => set(width / step),
    },
    {
      id: 'move',
      label: t('tableView.moveEdge'),
      icon: <MoveHorizontal size={14} />,
      onChoose: onMove,
    },
  ]
  if (width === column.width) return entries
  const usual: MenuEntry = {
    id: 'usual',
    label: t('tableView.usualWidth'),
    icon: <Undo2 size={14} />,
    onChoose: () => set(undefined),
  }
  return [...entries, usual]
}

function shownEntries({ data, column: { key }, onColumns }: ColumnMenuTools): MenuEntry[] {
  const { view, change } = data
  const hide: MenuEntry = {
    id: 'hide',
    label: t('tableView.hide'),
    icon: <EyeOff size={14} />,
    onChoose: () => change({ hidden: [...view.hidden, key] }),
    startsGroup: true,
  }
  const columns: MenuEntry = {
    id: 'columns',
    label: t('tableView.showColumns', { n: view.hidden.length }),
    icon: <Columns3 size={14} />,
    onChoose: onColumns,
    startsGroup: key === 'name',
  }
  return key === 'name' ? [columns] : [hide, columns]
}
