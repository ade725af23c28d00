import { amidSentence } from '../../i18n/amidSentence.ts'
import { setEach } from '../../commands/verbs/setEach.ts'
import {
  type DefinitionField,
  type RollUpProblem,
  weightSlack,
} from '../../analysis/kpis/rollUp.ts'
import { formatNumber, formatGap, stateSentence, wayOff } from './figures.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { SheetSection } from './Sheet.tsx'
import styles from './Sheet.module.css'
import { kpiName } from './kpiBoard.ts'
import { rollUpWords } from './nodeWords.ts'
import { shareWeights } from '../../analysis/kpis/shareWeights.ts'
import { useKpis } from './useKpis.ts'

/** What a parent would be by its children, what is wrong with that, and which children pull it down. */
export function RollUpSection({ kpiId }: { readonly kpiId: string }) {
  const { board, open } = useKpis()
  const rolled = board.rollUps.get(kpiId)
  const value = board.values.get(kpiId)
  if (!rolled || !value) return null
  const { unit } = value.kpi
  const pulls = board.pulls.get(kpiId) ?? []
  return (
    <SheetSection title={t('kpis.rollsUp')}>
      <p>{rollUpWords(board, kpiId)}</p>
      {rolled.difference === undefined || Math.abs(rolled.difference) < 0.005 ? null : (
        <p className={styles['quiet']}>
          {t(rolled.difference > 0 ? 'kpis.ownIsAbove' : 'kpis.ownIsBelow', {
            gap: formatGap(rolled.difference, unit),
          })}
        </p>
      )}
      {rolled.problems.map((problem) => (
        <Problem key={problem.code} kpiId={kpiId} problem={problem} />
      ))}
      {pulls.length === 0 ? null : (
        <>
          <p>{t('kpis.pulledDownBy')}</p>
          <ol className={styles['list']}>
            {pulls.map(({ kpiId: childId, pull }) => {
              const child = board.values.get(childId)
              return (
                <li key={childId}>
                  <Button look="link" onPress={() => open({ kind: 'kpi', id: childId })}>
                    {child?.kpi.name}
                  </Button>{' '}
                  {t('kpis.pullsBy', {
                    pull: formatGap(pull, unit),
                    direction: wayOff(child?.kpi ?? value.kpi),
                  })}
                  {child && child.gap !== undefined ? (
                    <span className={styles['quiet']}> {stateSentence(child)}</span>
                  ) : null}
                </li>
              )
            })}
          </ol>
        </>
      )}
    </SheetSection>
  )
}

const mostLinks = 8

const fieldWords = {
  unit: 'organisation.column.unit',
  method: 'organisation.column.method',
  direction: 'organisation.column.direction',
  scaleMin: 'organisation.column.scaleMin',
  scaleMax: 'organisation.column.scaleMax',
  positiveFrom: 'organisation.column.positiveFrom',
} as const satisfies Record<DefinitionField, string>

/** In which part of their definitions KPIs differ: "unit, method". */
export function fieldNames(fields: readonly DefinitionField[]): string {
  return fields.map((field) => amidSentence(t(fieldWords[field]))).join(', ')
}

function Problem({ kpiId, problem }: { readonly kpiId: string; readonly problem: RollUpProblem }) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  const childIds = board.tree.nodes.get(kpiId)?.childIds ?? []
  if (problem.code === 'no-children') return null
  if (problem.code === 'definitions') {
    return (
      <div className={styles['problem']}>
        {t('kpis.problem.definitions', { fields: fieldNames(problem.fields) })}
        <Links ids={childIds} />
      </div>
    )
  }
  if (problem.code === 'missing') {
    return (
      <div className={styles['problem']}>
        {t('kpis.problem.missing', { n: problem.kpiIds.length })}
        <Links ids={problem.kpiIds} />
      </div>
    )
  }
  /** All in proportion to what they are; where none says anything, all the same. One step of undo. */
  const settle = (): void => {
    const weights = childIds.map((id) => Math.max(0, board.values.get(id)?.kpi.weight ?? 0))
    const changes = shareWeights(weights).flatMap((weight, at) => {
      const id = childIds[at]
      return id === undefined ? [] : [{ id, fields: { weight } }]
    })
    dispatch(setEach, { changes })
  }
  return (
    <div className={styles['problem']}>
      {problem.kpiIds.length > 0
        ? t(
            Math.abs(problem.sum - 1) <= weightSlack
              ? 'kpis.problem.onlyNoWeight'
              : 'kpis.problem.noWeight',
            { sum: formatNumber(problem.sum), n: problem.kpiIds.length },
          )
        : t('kpis.problem.weights', { sum: formatNumber(problem.sum) })}
      <Button look="link" onPress={settle}>
        {t('kpis.problem.settleWeights')}
      </Button>
      {problem.kpiIds.length === 0 ? null : <Links ids={problem.kpiIds} />}
    </div>
  )
}

function Links({ ids }: { readonly ids: readonly string[] }) {
  const { board, open } = useKpis()
  return ids.slice(0, mostLinks).map((id) => (
    <Button key={id} look="link" onPress={() => open({ kind: 'kpi', id })}>
      {t('kpis.goTo', { name: kpiName(board, id) })}
    </Button>
  ))
}
