import type { KpiState } from '../../model/kpiState.ts'
import { t } from '../../i18n/t.ts'
import { KpiTree } from './KpiTree.tsx'
import { OutsideTree } from './OutsideTree.tsx'
import { StateMark, stateWord } from './StateMark.tsx'
import styles from './Kpis.module.css'
import { formatGap, wayOff } from './figures.ts'
import type { KpiBoard } from './kpiBoard.ts'
import { useKpis } from './useKpis.ts'

const states = ['on-target', 'off-target', 'no-target', 'no-reading'] as const

const roots = {
  'on-target': 'kpis.root.onTarget',
  'off-target': 'kpis.root.offTarget',
  'no-target': 'kpis.root.noTarget',
  'no-reading': 'kpis.root.noReading',
} as const satisfies Record<KpiState, string>

/** From touchpoint to company: how KPIs roll up, and what pulls them down. */
export function TreeView() {
  const { board, organisationHref } = useKpis()
  const { tree } = board
  if (board.values.size === 0) {
    return (
      <p className={styles['lead']}>
        {t('kpis.none')} <a href={organisationHref}>{t('kpis.enterFirst')}</a>
      </p>
    )
  }
  return (
    <div className={styles['view']}>
      {tree.rootIds.length === 0 ? (
        <p className={styles['lead']}>{t('kpis.noTree')}</p>
      ) : (
        <>
          {toSay(board).map((id) => (
            <p key={id} className={styles['lead']}>
              <KpiSentence kpiId={id} />
            </p>
          ))}
          <p className={styles['legend']}>
            {states.map((state) => (
              <span key={state}>
                <StateMark state={state} />
                {stateWord(state)}
              </span>
            ))}
            <span>{t('kpis.treeKeys')}</span>
          </p>
          <KpiTree />
        </>
      )}
      <OutsideTree />
    </div>
  )
}

const mostSentences = 4

/** The roots, and below them whatever is pulled down, the highest up first; a few of them. */
function toSay({ tree, pulls }: KpiBoard): string[] {
  const depthOf = (id: string): number => tree.nodes.get(id)?.depth ?? Number.MAX_SAFE_INTEGER
  const pulled = [...pulls].flatMap(([id, list]) => (list.length > 0 ? [id] : []))
  pulled.sort((a, b) => depthOf(a) - depthOf(b))
  return [...new Set([...tree.rootIds, ...pulled])].slice(0, mostSentences)
}

/** "Customers who stay is 6 points short of its target. First contact fix pulls it down." */
function KpiSentence({ kpiId }: { readonly kpiId: string }) {
  const { board } = useKpis()
  const value = board.values.get(kpiId)
  if (!value) return null
  const { kpi, state, gap } = value
  const names = (board.pulls.get(kpiId) ?? []).flatMap((pull) => {
    const child = board.values.get(pull.kpiId)?.kpi.name
    return child === undefined ? [] : [child]
  })
  const [first, second] = names
  return (
    <>
      {t(roots[state], {
        name: kpi.name,
        gap: gap === undefined ? '' : formatGap(gap, kpi.unit),
        direction: wayOff(kpi),
      })}
      {first === undefined
        ? null
        : ` ${t('kpis.pullSentence', { first, second: second ?? '', n: names.length })}`}
    </>
  )
}
