import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../i18n/t.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { classes } from './classes.ts'

export interface DialogWindowProps {
  /** Its title, which is its accessible name too. */
  readonly title: string
  /** Escape, the cross, or a press outside where it may be put away so. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons along its foot. */
  readonly footer?: ReactNode
  /** Beside the title: the steps of a wizard. */
  readonly aside?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** No padding, the content fills it. */
  readonly isFlush?: boolean
  /** Whether a press outside closes it too; not where work would be lost. */
  readonly isLight?: boolean
  readonly role?: 'dialog' | 'alertdialog'
}

/** An open dialog. */
export function DialogWindow(props: DialogWindowProps) {
  const { title, onClose, children, footer, aside, size = 'medium', role = 'dialog' } = props
  const { isFlush = false, isLight = false } = props
  return (
    <ModalOverlay
      className={classes(styles['overlay'])}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={isLight}
    >
      <Modal className={classes(styles['modal'], styles[size])}>
        <AriaDialog className={classes(styles['dialog'])} role={role}>
          <header className={styles['header']}>
            <Heading slot="title" className={classes(styles['title'])}>
              {title}
            </Heading>
            {aside}
            <IconButton
              label={t('ui.close')}
              icon={<X size={16} aria-hidden />}
              onPress={onClose}
            />
          </header>
          <div className={classes(styles['body'], isFlush && styles['flush'])}>{children}</div>
          {footer === undefined ? null : <footer className={styles['footer']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
