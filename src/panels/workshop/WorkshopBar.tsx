import '../../i18n/laterWords.ts'
import { LogOut, Maximize, Minimize, Undo2 } from 'lucide-react'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { t } from '../../i18n/t.ts'
import { journeyOf } from '../../model/queries.ts'
import { useHistory, useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TimerPart } from './TimerPart.tsx'
import styles from './WorkshopBar.module.css'
import { useFullScreen } from './useFullScreen.ts'

export interface WorkshopBarProps {
  /** Whether all is saved. */
  readonly state: ReactNode
  readonly undoKeys: string
  readonly onUndo: () => void
  readonly onLeave: () => void
  /** ms */
  readonly now: () => number
}

/** What is left of the page around the map while people work on it in a room: large type, a timer, undo. */
export function WorkshopBar({ state, undoKeys, onUndo, onLeave, now }: WorkshopBarProps) {
  const { session } = useOpen()
  const name = useRecords((records) => journeyOf(records)?.name ?? '')
  const history = useHistory()
  const { canFill, isFull, toggle } = useFullScreen(() =>
    session.notify({ key: 'workshop.noFullScreen', values: {} }, 'refused'),
  )
  useLargeType()
  useEscape(onLeave)
  return (
    <header className={styles['bar']}>
      <Button icon={<LogOut size={16} aria-hidden />} onPress={onLeave}>
        {t('workshop.leave')}
      </Button>
      <h1>{name}</h1>
      {state}
      <div className={styles['tools']}>
        <TimerPart now={now} />
        <IconButton
          label={t('app.undo')}
          icon={<Undo2 size={16} aria-hidden />}
          keys={undoKeys}
          isDisabled={history.done.length === 0}
          onPress={onUndo}
        />
        {canFill ? (
          <IconButton
            label={t(isFull ? 'workshop.leaveFullScreen' : 'workshop.fullScreen')}
            icon={isFull ? <Minimize size={16} aria-hidden /> : <Maximize size={16} aria-hidden />}
            onPress={toggle}
          />
        ) : null}
      </div>
    </header>
  )
}

/** Everything a quarter larger, for as long as the bar stands. */
function useLargeType(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['workshop'] = ''
    return () => {
      delete dataset['workshop']
    }
  }, [])
}

/** Escape leaves, where nothing else takes it: a text, a menu, a dialog, a selection. */
function useEscape(onLeave: () => void): void {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null) return
    event.preventDefault()
    onLeave()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => leave(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
