import { t } from '../i18n/t.ts'
import hidden from '../ui/Hidden.module.css'
import { classes } from '../ui/classes.ts'
import styles from './OwnerChip.module.css'
import { initialsOf } from './initialsOf.ts'

export interface ChipOwner {
  readonly name: string
  readonly isPerson: boolean
  /** Department's colour as it can be seen in this theme, and the ink on it, `#rrggbb`. */
  readonly mark: string
  readonly onMark: string
}

export interface OwnerChipProps {
  /** Missing: nobody, the empty slot. */
  readonly owner?: ChipOwner | undefined
  /** Only the avatar; the name stays for screen readers. */
  readonly isSmall?: boolean
}

/** Who is accountable: a person's or department's avatar and name, or the dashed slot that says nobody is. */
export function OwnerChip({ owner, isSmall = false }: OwnerChipProps) {
  if (!owner) return <span className={styles['none']}>{t('part.noOwner')}</span>
  const { name, isPerson, mark, onMark } = owner
  return (
    <span className={styles['chip']}>
      <span
        aria-hidden
        className={classes(styles['avatar'], !isPerson && styles['department'])}
        style={{ backgroundColor: mark, color: onMark }}
      >
        {initialsOf(name)}
      </span>
      <span className={isSmall ? hidden['hidden'] : styles['name']}>{name}</span>
    </span>
  )
}
