import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { t } from '../i18n/t.ts'
import type { View } from '../store/createSession.ts'
import { useLivingSelection } from '../store/useEditor.tsx'
import styles from './EditorScreen.module.css'

/** Views that need all of the room. */
const wide: ReadonlySet<View> = new Set<View>([
  'owners',
  'kpis',
  'feedback',
  'organisation',
  'text',
])

/** Views that would move if it came and went. */
const always: ReadonlySet<View> = new Set<View>(['map', 'table'])

export interface DetailsAsideProps {
  readonly view: View
  readonly children: ReactNode
}

/**
 * The column for what is selected, from its top whenever that is something else. Beside the map and the table it shows
 * the journey while nothing is selected; the other views have the room then.
 */
export function DetailsAside({ view, children }: DetailsAsideProps) {
  const selected = useLivingSelection().join(' ')
  const aside = useRef<HTMLElement>(null)
  const shown = useRef(selected)
  useLayoutEffect(() => {
    if (shown.current === selected) return
    shown.current = selected
    if (aside.current) aside.current.scrollTop = 0
  }, [selected])
  if (wide.has(view) || (!always.has(view) && selected === '')) return null
  return (
    <aside ref={aside} className={styles['details']} aria-label={t('details.title')}>
      {children}
    </aside>
  )
}
