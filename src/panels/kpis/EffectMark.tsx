import styles from './Marks.module.css'

/** Whether something helps or hurts, as a shape: up, down, or a bar for neither. The word stands beside it. */
export function EffectMark({ effect }: { readonly effect: 'helps' | 'neutral' | 'hurts' }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden>
      {effect === 'helps' ? <path className={styles['ink']} d="M6 1.5 11 10.5H1Z" /> : null}
      {effect === 'neutral' ? <path className={styles['ink']} d="M1 5h10v2H1Z" /> : null}
      {effect === 'hurts' ? <path className={styles['hurts']} d="M6 10.5 1 1.5H11Z" /> : null}
    </svg>
  )
}
