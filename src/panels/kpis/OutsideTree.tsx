import { setFields } from '../../commands/verbs/setFields.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import styles from './Kpis.module.css'
import { StatedKpi } from './StatedKpi.tsx'
import { stateSentence } from './figures.ts'
import { kpiName } from './kpiBoard.ts'
import { kpiOptions, withBelow } from './options.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Section } from './Section.tsx'

/** KPIs that are in no tree, and those that go round in a circle, each with a way in. */
export function OutsideTree() {
  const { board } = useKpis()
  const { looseIds, cycles, nodes } = board.tree
  const inCycle = new Set(cycles.flat())
  const belowCycle = [...nodes.values()]
    .filter(({ depth, kpi }) => depth === undefined && !inCycle.has(kpi.id))
    .map(({ kpi }) => kpi.id)
  const [shown, more] = useShown([...looseIds, ...belowCycle], 20)
  return (
    <>
      {cycles.length === 0 ? null : (
        <Section title={t('kpis.cycles')}>
          <p className={styles['quiet']}>{t('kpis.cyclesText')}</p>
          <ul className={styles['rows']}>
            {cycles.map((ids) => (
              <Cycle key={ids.join()} ids={ids} />
            ))}
          </ul>
        </Section>
      )}
      {shown.length === 0 ? null : (
        <Section title={t('kpis.outside')}>
          <p className={styles['quiet']}>
            {t('kpis.outsideText', { n: looseIds.length + belowCycle.length })}
          </p>
          <ul className={styles['rows']}>
            {shown.map((id) => (
              <Loose key={id} kpiId={id} />
            ))}
          </ul>
          {more}
        </Section>
      )}
    </>
  )
}

function Loose({ kpiId }: { readonly kpiId: string }) {
  const { board } = useKpis()
  const [isChoosing, setIsChoosing] = useState(false)
  const dispatch = useDispatch()
  const value = board.values.get(kpiId)
  if (!value) return null
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <StatedKpi value={value} />
        <span className={styles['quiet']}>{stateSentence(value)}</span>
      </div>
      <div className={styles['do']}>
        {isChoosing ? (
          <ComboBox
            label={t('kpis.putUnder', { name: value.kpi.name })}
            value={null}
            text=""
            options={kpiOptions(board, withBelow(board, kpiId))}
            onChoose={(parentId) => {
              if (parentId !== null) dispatch(setFields, { id: kpiId, fields: { parentId } })
            }}
            placeholder={t('kpis.chooseParent')}
          />
        ) : (
          <Button
            look="link"
            label={t('kpis.putUnder', { name: value.kpi.name })}
            onPress={() => setIsChoosing(true)}
          >
            {t('kpis.putUnderShort')}
          </Button>
        )}
        <Button
          look="link"
          label={t('kpis.makeCompanyOf', { name: value.kpi.name })}
          onPress={() =>
            dispatch(setFields, { id: kpiId, fields: { level: 'company', parentId: null } })
          }
        >
          {t('kpis.makeCompany')}
        </Button>
      </div>
    </li>
  )
}

/** Each of the circle leads to the next; any of them can step out of it. */
function Cycle({ ids }: { readonly ids: readonly string[] }) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  // In the way of the parents, not of the alphabet.
  const way: string[] = []
  let at = ids[0]
  while (at !== undefined && !way.includes(at)) {
    way.push(at)
    at = board.tree.nodes.get(at)?.parentId
  }
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        {way.length === 1
          ? t('kpis.ownParent', { name: kpiName(board, way[0]) })
          : [...way, way[0]].map((id) => kpiName(board, id)).join(' → ')}
      </div>
      <div className={styles['do']}>
        {way.slice(0, 6).map((id) => (
          <Button
            key={id}
            look="link"
            onPress={() => dispatch(setFields, { id, fields: { parentId: null } })}
          >
            {t('kpis.takeOut', { name: kpiName(board, id) })}
          </Button>
        ))}
      </div>
    </li>
  )
}
