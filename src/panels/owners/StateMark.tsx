import { Check, CircleHelp, X } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import styles from './StateMark.module.css'
import type { Answer } from './useAssign.ts'

const icons = { proposed: CircleHelp, accepted: Check, declined: X } as const

/** Whether the owner said yes. Nothing where nobody asked. */
export function StateMark({ state }: { readonly state: Answer | undefined }) {
  if (state === undefined) return null
  const Icon = icons[state]
  return (
    <span className={styles['state']} data-state={state}>
      <Icon size={12} aria-hidden />
      {t(`owners.state.${state}`)}
    </span>
  )
}
