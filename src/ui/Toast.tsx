import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Toast.module.css'
import { classes } from './classes.ts'

export interface ToastProps {
  /** Missing: nothing to say. The region stays in the page, so that what comes up is announced. */
  readonly notice?:
    | {
        readonly text: string
        readonly tone: 'done' | 'refused'
        /** A new serial is a new notice, though it may say the same. */
        readonly serial: number
      }
    | undefined
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
  readonly onClose: () => void
  /** Milliseconds until it goes. */
  readonly shownFor?: number
  /** Where it stands: at the foot of the window, or of the positioned element around it. */
  readonly at?: 'window' | 'pane'
}

/** A sentence said in passing. Goes by itself, unless somebody points at it or tabs into it. */
export function Toast({ notice, action, onClose, shownFor = 8000, at = 'window' }: ToastProps) {
  const [isHeld, setIsHeld] = useState(false)
  const serial = notice?.serial
  useEffect(() => {
    if (serial === undefined || isHeld) return undefined
    const timer = setTimeout(onClose, shownFor)
    return () => clearTimeout(timer)
  }, [serial, isHeld, onClose, shownFor])
  const Icon = notice?.tone === 'refused' ? CircleAlert : CircleCheck
  return (
    <div
      className={classes(styles['place'], at === 'pane' && styles['inPane'])}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <div className={notice && styles['toast']}>
        {notice ? <Icon size={16} aria-hidden className={styles[notice.tone]} /> : null}
        {/* The sentence alone: a screen reader would read the buttons with it, each time. */}
        <div role="status" aria-label={t('ui.notices')} className={styles['text']}>
          {notice ? <span key={notice.serial}>{notice.text}</span> : null}
        </div>
        {notice && action ? (
          <Button look="link" onPress={action.onPress}>
            {action.label}
          </Button>
        ) : null}
        {notice ? (
          <IconButton
            label={t('ui.dismissNotice')}
            icon={<X size={14} aria-hidden />}
            onPress={onClose}
          />
        ) : null}
      </div>
    </div>
  )
}
