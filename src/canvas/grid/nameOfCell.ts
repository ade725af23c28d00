import { t } from '../../i18n/t.ts'
import { textField } from '../../commands/verbs/rename.ts'
import { formatSigned } from '../../i18n/formatSigned.ts'
import { recordOf } from '../../model/records.ts'
import type { Records } from '../../model/records.ts'
import { plainText } from '../../model/richText.ts'
import type { ChipBox, Scene } from '../../layout/Scene.ts'
import type { MapView } from '../MapTools.ts'
import { cardName, collapsedName, computedName, emptyName } from './cellName.ts'
import type { GridCell } from './MapGrid.ts'

/** The accessible name of a cell, from the records' whole texts: what is drawn may be cut. */
export function nameOfCell({ records, scene }: MapView, cell: GridCell): string {
  switch (cell.kind) {
    case 'stage':
      return textOf(records, cell.key) ?? cell.stage.name.text
    case 'step':
      return textOf(records, cell.key) ?? drawn(cell.columnBox.title)
    case 'lane':
      return textOf(records, cell.key) ?? drawn(cell.lane.title)
    case 'card':
      return cardName(cell.card, textOf(records, cell.key) ?? drawn(cell.card.text.lines))
    case 'empty':
    case 'computed':
    case 'summary': {
      const step = textOf(records, cell.stepId) ?? t('map.unplaced')
      const lane = textOf(records, cell.laneId) ?? t('map.unplaced')
      if (cell.kind === 'empty') return emptyName(step, lane)
      const said =
        cell.laneType === 'feeling'
          ? feelings(scene, cell.laneId, cell.stepId)
          : cell.cell.chips.map((chip) => chipText(chip))
      return cell.kind === 'summary'
        ? collapsedName(lane, step, cell.cell.summary, said)
        : computedName(lane, step, said)
    }
  }
}

/** The whole text of a record, drawn or not. */
export function textOf(records: Records, id: string): string | undefined {
  const record = recordOf(records, id)
  const field = record && textField(record.kind)
  const value: unknown = record && field ? Reflect.get(record, field) : undefined
  if (typeof value !== 'string' || value === '') return undefined
  return record?.kind === 'card' ? plainText(value) : value
}

function drawn(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join(' ')
}

function chipText(chip: ChipBox): string {
  if (chip.owner) return chip.owner.name
  const { bar, complaints = 0 } = chip.feedback ?? {}
  const counts = bar && complaints > 0 ? [t('map.complaints', { n: complaints })] : []
  const state = chip.status ? [t(`map.kpiState.${chip.status}`)] : []
  return [...chip.lines.map(({ text }) => text), ...counts, ...state].join(' ')
}

/** "team +0.4", "customers −1.8 from 1,860 comments" */
function feelings(scene: Scene, laneId: string, stepId: string): string[] {
  const curves = scene.feelings.find((one) => one.laneId === laneId)
  if (!curves) return []
  const team = curves.team.flatMap(({ personaId, name, runs }) => {
    const point = runs.flat().find((one) => one.stepId === stepId)
    if (!point) return []
    const value = formatSigned(point.value)
    return [personaId === undefined ? t('map.team', { value }) : t('map.persona', { name, value })]
  })
  const customers = curves.customers.flat().find((point) => point.stepId === stepId)
  return [
    ...team,
    ...(customers
      ? [t('map.customers', { value: formatSigned(customers.value), n: customers.n })]
      : []),
  ]
}
