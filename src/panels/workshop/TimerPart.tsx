import { Pause, Play, X } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { mostMinutes } from '../../store/workshopTimer.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import styles from './WorkshopBar.module.css'
import { useTimer } from './useTimer.ts'

/** Sets minutes, starts, pauses, adds a minute, ends. */
export function TimerPart({ now }: { readonly now: () => number }) {
  const { left, isRunning, begin, pause, goOn, addMinute, end } = useTimer(now)
  const [minutes, setMinutes] = useState<number | undefined>(10)
  if (left === undefined)
    return (
      <div role="group" aria-label={t('workshop.timer')} className={styles['timer']}>
        <NumberField
          label={t('workshop.minutes')}
          value={minutes}
          onCommit={setMinutes}
          refuse={(value) =>
            value >= 1 && value <= mostMinutes
              ? undefined
              : t('workshop.wrongMinutes', { most: mostMinutes })
          }
        />
        <Button
          icon={<Play size={16} aria-hidden />}
          isDisabled={minutes === undefined}
          onPress={() => begin(minutes ?? 1)}
        >
          {t('workshop.start')}
        </Button>
      </div>
    )
  const isUp = left === 0
  return (
    <div role="group" aria-label={t('workshop.timer')} className={styles['timer']}>
      <span
        role="timer"
        aria-label={t('workshop.timeLeft')}
        className={styles['time']}
        data-up={isUp || undefined}
      >
        {isUp ? t('workshop.timeUp') : clockText(left)}
      </span>
      {isUp ? null : (
        <Button
          icon={isRunning ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
          onPress={isRunning ? pause : goOn}
        >
          {t(isRunning ? 'workshop.pause' : 'workshop.goOn')}
        </Button>
      )}
      <Button onPress={addMinute}>{t('workshop.longer')}</Button>
      <IconButton label={t('workshop.end')} icon={<X size={16} aria-hidden />} onPress={end} />
    </div>
  )
}

/** "4:05" of ms; what has begun counts as a whole second, so that 0:00 is the end. */
function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
