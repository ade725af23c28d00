import type { EvidenceMonth } from '../model/evidence.ts'
import { formatCount, formatShare } from '../i18n/t.ts'
import styles from './Sparkline.module.css'

export interface SparklineProps {
  /** Scored comments by month, oldest first. */
  readonly months: readonly EvidenceMonth[]
  /** How high a bar is: the negative share, or for complaints, which are all negative, how many there were. */
  readonly figure?: 'share' | 'count'
  /** What a screen reader hears in its place. */
  readonly label: string
}

const mostMonths = 24
const height = 46
const recent = 3

/** Months as bars of equal width, the last three in the full colour. */
export function Sparkline({ months, figure = 'share', label }: SparklineProps) {
  const shown = months.slice(-mostMonths)
  const most = Math.max(1, ...shown.map(({ n }) => n))
  const pitch = 100 / Math.max(shown.length, 6)
  return (
    <svg
      className={styles['line']}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {shown.map(({ month, n, negative }, at) => {
        const share = n === 0 ? 0 : negative / n
        const part = figure === 'share' ? share : n / most
        const bar = Math.max(part * height, n === 0 ? 0 : 1)
        const told =
          figure === 'share' ? `${formatShare(share)} (${formatCount(n)})` : formatCount(n)
        return (
          <rect
            key={month}
            className={at < shown.length - recent ? styles['before'] : styles['recent']}
            x={at * pitch}
            y={height - bar}
            width={pitch * 0.84}
            height={bar}
          >
            <title>{`${month}: ${told}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}
