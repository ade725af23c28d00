import { figureRange, isOutside } from '../model/figureRange.ts'
import { isAncestor } from '../model/isAncestor.ts'
import type { RecordOf } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { liveRecord } from '../model/records.ts'
import type { OrganisationChanges } from './OrganisationChanges.ts'
import type { OrganisationRow, TwoWords } from './OrganisationRow.ts'
import { namedRows } from './namedRows.ts'

const upOrDown: TwoWords = {
  isTrue: /^(up|higher|more|increase|hoch|h(ö|oe)her|mehr|steigend|steigt|\+|↑)$/i,
  isFalse:
    /^(down|lower|less|decrease|runter|niedriger|weniger|fallend|sinkend|f(ä|ae)llt|[-−–]|↓)$/i,
  problem: 'importing.notADirection',
}

/** Takes KPIs over: their definitions, their owners and what they roll up to. */
export function planKpis(rows: readonly OrganisationRow[], changes: OrganisationChanges): void {
  // Those that stand further down may be parents of those above.
  for (const row of rows) if (row.isShort && row.name() !== '') changes.idFor('kpi', row.name())
  const parents = new Map(
    recordsOfKind(changes.before, 'kpi').map(({ id, parentId }) => [id, parentId]),
  )
  for (const { row, name } of namedRows(rows)) {
    const isUp = row.either('direction', upOrDown)
    const known = liveRecord(changes.before, 'kpi', changes.knownId('kpi', name))
    changes.put('kpi', name, {
      unit: row.text('unit') || undefined,
      direction: isUp === undefined ? undefined : isUp ? 'up' : 'down',
      baseline: figureOf(row, 'baseline', known),
      target: figureOf(row, 'target', known),
      ownerId: ownerOf(row, changes),
      parentId: parentOf(row, changes.idFor('kpi', name), { changes, parents }),
      weight: weightOf(row),
    })
  }
}

/** What is left out: a figure that the KPI's definition, where it is there already, doesn't allow. */
function figureOf(
  row: OrganisationRow,
  column: 'baseline' | 'target',
  known: RecordOf<'kpi'> | undefined,
): number | undefined {
  const figure = row.number(column)
  const unit = row.text('unit') || known?.unit
  const range = known && figureRange(unit === undefined ? known : { ...known, unit })
  if (figure === undefined || !isOutside(figure, range) || !range.isSure) return figure
  row.leave(column, 'importing.outsideRange', { name: row.name(), min: range.min, max: range.max })
  return undefined
}

function ownerOf(row: OrganisationRow, changes: OrganisationChanges): string | undefined {
  const name = row.text('owner')
  if (name === '') return undefined
  const id = changes.knownId('person', name) ?? changes.knownId('department', name)
  if (id === undefined) row.leave('owner', 'importing.nobodyCalledSo')
  return id
}

interface Tree {
  readonly changes: OrganisationChanges
  /** Of each KPI, as it is before or planned by a row above. */
  readonly parents: Map<string, string | undefined>
}

function parentOf(
  row: OrganisationRow,
  id: string,
  { changes, parents }: Tree,
): string | undefined {
  const name = row.text('parent')
  if (name === '') return undefined
  const parent = changes.knownId('kpi', name)
  if (parent === undefined) {
    row.leave('parent', 'importing.noSuchKpi')
    return undefined
  }
  if (parent === id || isAncestor(id, parent, (one) => parents.get(one))) {
    row.leave('parent', 'importing.circle')
    return undefined
  }
  parents.set(id, parent)
  return parent
}

function weightOf(row: OrganisationRow): number | undefined {
  const weight = row.number('weight')
  if (weight === undefined || weight >= 0) return weight
  row.leave('weight', 'importing.notAWeight')
  return undefined
}
