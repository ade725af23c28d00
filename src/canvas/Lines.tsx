import type { TextLine, TextTone } from '../layout/Scene.ts'
import styles from './Lines.module.css'

const inks: Readonly<Record<TextTone, string>> = {
  ink: 'var(--map-ink)',
  ink2: 'var(--map-ink-2)',
  ink3: 'var(--map-ink-3)',
  onHead: 'var(--map-on-head)',
  onHeadSoft: 'var(--map-on-head-soft)',
  critical: 'var(--map-critical)',
  customers: 'var(--map-negative-text)',
}

/** Half of a line's box and Inter's baseline in it: the inverse of what set the lines. */
const ascent = 0.9688
const descent = 0.2412

/** Lines of text as they were broken and measured, so that they stand on the screen as in a picture. */
export function Lines({
  lines,
  from = { x: 0, y: 0 },
}: {
  readonly lines: readonly TextLine[]
  /** The corner that the lines' places are taken from. */
  readonly from?: { readonly x: number; readonly y: number }
}) {
  return lines.map((line) => (
    <span
      key={`${line.x} ${line.y}`}
      className={styles['line']}
      style={{
        left: line.x - from.x,
        top: line.y - from.y - line.size * ascent,
        lineHeight: `${line.size * (ascent + descent)}px`,
        fontSize: line.size,
        fontWeight: line.weight,
        color: inks[line.tone],
      }}
    >
      {line.text}
    </span>
  ))
}
