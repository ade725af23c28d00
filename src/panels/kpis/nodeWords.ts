import { formatValue } from '../../i18n/layoutWords.ts'
import { formatShare, t } from '../../i18n/t.ts'
import { readingSentence, stateSentence } from './figures.ts'
import type { KpiBoard } from './kpiBoard.ts'
import type { TreeItem } from './treeItems.ts'
import type { Kpis } from './useKpis.ts'

/** "Weighted mean of 3: 58.9%", or that something about it is wrong; empty where nothing is below. */
export function rollUpWords(board: KpiBoard, kpiId: string): string {
  const rolled = board.rollUps.get(kpiId)
  const kpi = board.values.get(kpiId)?.kpi
  if (!rolled || !kpi) return ''
  const n = board.tree.nodes.get(kpiId)?.childIds.length ?? 0
  if (rolled.rollUp === undefined) return t('kpis.rollUp.none', { n })
  const way = t(`organisation.choice.${rolled.rollUp}`)
  if (rolled.value === undefined) return t('kpis.rollUp.broken', { way, n })
  return t('kpis.rollUp.value', { way, n, value: formatValue(rolled.value, kpi.unit) })
}

/** "Pulls the parent down most · weight 50%"; empty where neither is so. */
export function pullWords({ ranks, values }: KpiBoard, kpiId: string): string {
  const rank = ranks.get(kpiId)
  const weight = values.get(kpiId)?.kpi.weight
  return [
    rank === undefined ? '' : t('kpis.pullRank', { rank }),
    weight === undefined ? '' : t('kpis.weightIs', { weight: formatShare(weight) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What a screen reader says of a place in the tree. */
export function itemName({ board, owners }: Kpis, { kpiId, touchpointId }: TreeItem): string {
  if (touchpointId !== undefined) {
    const node = board.graph.touchpoints.get(touchpointId)
    const owner = node?.owner ? owners.get(node.owner.id)?.name : undefined
    return [
      t('kpis.touchpointCalled', { name: node?.touchpoint.name ?? '' }),
      owner ?? t('part.noOwner'),
    ].join(', ')
  }
  const value = board.values.get(kpiId)
  if (!value) return ''
  return [
    value.kpi.name,
    ...(value.latest ? [readingSentence(value)] : []),
    stateSentence(value),
    owners.get(value.kpi.ownerId ?? '')?.name ?? t('kpis.noOwner'),
    pullWords(board, kpiId),
    rollUpWords(board, kpiId),
  ]
    .filter(Boolean)
    .join(', ')
}
