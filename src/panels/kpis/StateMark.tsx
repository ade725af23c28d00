import type { KpiState } from '../../model/kpiState.ts'
import { t } from '../../i18n/t.ts'
import styles from './Marks.module.css'

const words = {
  'on-target': 'kpis.state.onTarget',
  'off-target': 'kpis.state.offTarget',
  'no-target': 'kpis.state.noTarget',
  'no-reading': 'kpis.state.noReading',
} as const satisfies Record<KpiState, string>

/** The word for a state. */
export function stateWord(state: KpiState): string {
  return t(words[state])
}

/**
 * A KPI's state as a shape, the map's own: full circle, diamond; a ring without a target, a dashed one without a
 * reading. The words beside it say the same.
 */
export function StateMark({ state }: { readonly state: KpiState }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden>
      {state === 'on-target' ? <circle className={styles['on']} cx="6" cy="6" r="4.5" /> : null}
      {state === 'off-target' ? (
        <path className={styles['off']} d="M6 0.5 11.5 6 6 11.5 0.5 6Z" />
      ) : null}
      {state === 'no-target' ? (
        <circle className={styles['unknown']} cx="6" cy="6" r="4.2" />
      ) : null}
      {state === 'no-reading' ? (
        <circle className={styles['unknown']} cx="6" cy="6" r="4.2" strokeDasharray="2.2 2.2" />
      ) : null}
    </svg>
  )
}
