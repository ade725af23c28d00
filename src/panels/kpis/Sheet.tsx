import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import heading from '../../ui/Heading.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Sheet.module.css'

export interface SheetProps {
  readonly kicker: string
  readonly title: string
  readonly onClose: () => void
  /** Whether it takes the focus as it comes up, or shows another record. */
  readonly shouldFocus: boolean
  readonly children: ReactNode
}

/** What is shown of one record beside the view. Escape puts it away. */
export function Sheet({ kicker, title, onClose, shouldFocus, children }: SheetProps) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shouldFocus) headingRef.current?.focus()
  }, [shouldFocus])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere in it
    <aside
      className={styles['sheet']}
      aria-label={t('kpis.sheet')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles['top']}>
        <div>
          <p className={heading['label']}>{kicker}</p>
          <h3 ref={headingRef} tabIndex={-1} className={classes(heading['aside'], styles['title'])}>
            {title}
          </h3>
        </div>
        <IconButton label={t('ui.close')} icon={<X size={16} aria-hidden />} onPress={onClose} />
      </header>
      {children}
    </aside>
  )
}

export interface SheetSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function SheetSection({ title, children }: SheetSectionProps) {
  return (
    <section className={styles['section']} aria-label={title}>
      <h4 className={heading['label']}>{title}</h4>
      {children}
    </section>
  )
}
