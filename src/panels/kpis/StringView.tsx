import { useState } from 'react'
import type { JourneyNode } from '../../analysis/journeyGraph.ts'
import type { KpiState } from '../../model/kpiState.ts'
import { t } from '../../i18n/t.ts'
import { activeOwner } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { Button } from '../../ui/Button.tsx'
import card from '../../ui/Card.module.css'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import hidden from '../../ui/Hidden.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Kpis.module.css'
import { LinkKpi } from './LinkKpi.tsx'
import { StateMark, stateWord } from './StateMark.tsx'
import { StatedKpi } from './StatedKpi.tsx'
import string from './String.module.css'
import { stateSentence } from './figures.ts'
import type { KpiBoard } from './kpiBoard.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'

interface StagePart {
  readonly id: string
  readonly name: string
  readonly nodes: readonly JourneyNode[]
}

/** The string of KPIs along the journey: what measures each touchpoint, how it stands, and whose it is. */
export function StringView() {
  const { board } = useKpis()
  const stages = stagesOf(board)
  const nodes = [...board.graph.touchpoints.values()]
  const bare = nodes.filter(({ kpiIds }) => kpiIds.length === 0)
  const [shown, more] = useShown(
    stages.flatMap((stage) => stage.nodes.map((node) => ({ stage, node }))),
    150,
  )
  if (nodes.length === 0) {
    return (
      <div className={styles['view']}>
        <p className={styles['lead']}>{t('kpis.noTouchpoints')}</p>
      </div>
    )
  }
  return (
    <div className={styles['view']}>
      <p className={styles['lead']}>
        {t('kpis.stringSentence', {
          n: nodes.length,
          bare: bare.length,
          first: bare[0]?.touchpoint.name ?? '',
        })}
      </p>
      <BeadString stages={stages} />
      <div className={classes(card['card'], styles['scroller'])}>
        <table className={styles['table']}>
          <caption className={hidden['hidden']}>{t('kpis.journey')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kpis.column.stage')}</th>
              <th scope="col">{t('kpis.column.touchpoint')}</th>
              <th scope="col">{t('kpis.column.measuredBy')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ stage, node }, at) => (
              <Row
                key={node.touchpoint.id}
                node={node}
                stage={shown[at - 1]?.stage === stage ? '' : stage.name}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </div>
  )
}

function stagesOf({ graph, records }: KpiBoard): StagePart[] {
  const parts = new Map<string, { id: string; name: string; nodes: JourneyNode[] }>()
  for (const node of graph.touchpoints.values()) {
    const step = liveRecord(records, 'step', node.touchpoint.stepId)
    const stage = liveRecord(records, 'stage', step?.stageId)
    if (!stage) continue
    const part = parts.get(stage.id) ?? { id: stage.id, name: stage.name, nodes: [] }
    parts.set(stage.id, part)
    part.nodes.push(node)
  }
  return [...parts.values()]
}

const mostBeads = 300
const worstFirst = ['off-target', 'no-reading', 'no-target', 'on-target'] as const

/** The state that a touchpoint's KPIs have together: the worst of them; undefined without any. */
function worstState({ values }: KpiBoard, kpiIds: readonly string[]): KpiState | undefined {
  const states = new Set(kpiIds.map((id) => values.get(id)?.state))
  return worstFirst.find((state) => states.has(state))
}

/** The same as the table below as one line: a bead a touchpoint, a gap where nothing measures it. */
function BeadString({ stages }: { readonly stages: readonly StagePart[] }) {
  const { board } = useKpis()
  if (board.graph.touchpoints.size > mostBeads) return null
  return (
    <ScrollRegion label={t('kpis.beads')} className={string['string']}>
      {stages.map(({ id, name, nodes }) => (
        <div key={id} aria-hidden className={string['stage']} style={{ flexGrow: nodes.length }}>
          <span className={string['name']} title={name}>
            <span>{name}</span>
          </span>
          <span className={string['beads']}>
            {nodes.map(({ touchpoint, kpiIds }) => {
              const state = worstState(board, kpiIds)
              const title = `${touchpoint.name}: ${state ? stateWord(state) : t('kpis.nothingMeasures')}`
              return (
                <span
                  key={touchpoint.id}
                  className={string['bead']}
                  data-bare={state ? undefined : ''}
                  title={title}
                >
                  {state ? <StateMark state={state} /> : null}
                </span>
              )
            })}
          </span>
        </div>
      ))}
    </ScrollRegion>
  )
}

/** Whose it is; who has left is named still, and marked. */
function KpiOwner({ ownerId = '' }: { readonly ownerId: string | undefined }) {
  const { board, owners } = useKpis()
  const owner = owners.get(ownerId)
  return (
    <span className={string['whose']}>
      <OwnerChip owner={owner} />
      {owner && !activeOwner(board.records, ownerId) ? (
        <small className={string['left']}>{t('kpis.hasLeft')}</small>
      ) : null}
    </span>
  )
}

function Row({ node, stage }: { readonly node: JourneyNode; readonly stage: string }) {
  const { board, owners, mapHref, onGo } = useKpis()
  const [isLinking, setIsLinking] = useState(false)
  const { id, name } = node.touchpoint
  return (
    <tr data-starts={stage === '' ? undefined : ''}>
      <td className={styles['quiet']}>{stage}</td>
      <th scope="row">
        <a href={mapHref} onClick={() => onGo(id)}>
          {name}
        </a>
        <span className={string['owner']}>
          <OwnerChip owner={owners.get(node.owner?.id ?? '')} />
        </span>
      </th>
      <td>
        {node.kpiIds.length === 0 ? (
          <span className={string['none']}>{t('kpis.nothingMeasures')}</span>
        ) : null}
        <ul className={string['kpis']}>
          {node.kpiIds.map((kpiId) => {
            const value = board.values.get(kpiId)
            return value ? (
              <li key={kpiId}>
                <StatedKpi value={value} />
                <KpiOwner ownerId={value.kpi.ownerId} />
                <span className={styles['quiet']}>{stateSentence(value)}</span>
              </li>
            ) : null
          })}
        </ul>
        {isLinking ? (
          <LinkKpi touchpointId={id} onDone={() => setIsLinking(false)} />
        ) : (
          <Button look="link" label={t('kpis.linkTo', { name })} onPress={() => setIsLinking(true)}>
            {t('kpis.link')}
          </Button>
        )}
      </td>
    </tr>
  )
}
