import type { PathCommand } from '../lib/shapes.ts'
import styles from './ChannelIcon.module.css'

/** A channel's outline, drawn on a grid of 24. Its name stands beside it, so it says nothing itself. */
export function ChannelIcon({ path }: { readonly path: readonly PathCommand[] }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 24 24" aria-hidden>
      <path d={path.map((command) => command.join(' ')).join('')} />
    </svg>
  )
}
