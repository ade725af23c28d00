import { formatDay } from '../../i18n/formatDay.ts'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './ExportDialog.module.css'
import { ExportProblem } from './ExportProblem.ts'
import {
  type ExportChoice,
  type ExportPart,
  type Exporter,
  exportFormats,
  exportScales,
} from './Exporter.ts'
import { PreviewPicture } from './PreviewPicture.tsx'
import { usePicture } from './usePicture.ts'

export interface ExportDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly exporter: Exporter
  /** `YYYY-MM-DD`, for the footer */
  readonly today: string
}

/** "Export": what of the map, in which format; the picture is shown before it is made. */
export function ExportDialog(props: ExportDialogProps) {
  // Opened again, it begins anew: with what is selected now, and without the last run's message.
  return props.isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog({ onClose, exporter, today }: ExportDialogProps) {
  const hasSelection = useSession(({ selection }) => selection.length > 0)
  const [format, setFormat] = useState<ExportChoice['format']>('png')
  const [scale, setScale] = useState<ExportChoice['scale']>(2)
  const [part, setPart] = useState<ExportPart>('whole')
  const [withDate, setWithDate] = useState(false)
  const isPicture = format !== 'journeyFile'
  const hasLens = useSession(({ lens }) => lens !== undefined)
  const [isAsDrawn, setIsAsDrawn] = useState(false)
  const chosen = {
    part,
    ...(withDate ? { date: today } : {}),
    ...(isAsDrawn ? { isAsDrawn } : {}),
  }
  const picture = usePicture(exporter, chosen)
  const { done, problem, start, stop } = useRun(exporter, onClose)
  const isRunning = done !== undefined
  const factor = format === 'png' ? scale : 1
  const download = (): void => {
    start({ format, scale, ...chosen })
  }
  return (
    <Dialog
      title={t('export.title')}
      isOpen
      onClose={() => {
        stop()
        onClose()
      }}
      size="medium"
      footer={
        <>
          <Button look="quiet" onPress={isRunning ? stop : onClose}>
            {isRunning ? t('export.stop') : t('export.cancel')}
          </Button>
          <Button look="primary" onPress={download} isDisabled={isRunning}>
            {t('export.download')}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['choices']}>
          <RadioGroup
            label={t('export.format')}
            value={format}
            look="tiles"
            options={exportFormats.map((key) => ({
              key,
              label: t(`export.${key}`),
              detail: t(`export.${key}Help`),
            }))}
            onChoose={(key) => {
              const found = exportFormats.find((one) => one === key)
              if (found) setFormat(found)
            }}
          />
          {format === 'png' ? (
            <RadioGroup
              label={t('export.scale')}
              value={String(scale)}
              look="across"
              options={exportScales.map((one) => ({
                key: String(one),
                label: t(`export.scale${one}`),
              }))}
              onChoose={(key) => {
                const found = exportScales.find((one) => String(one) === key)
                if (found) setScale(found)
              }}
            />
          ) : null}
          {isPicture && hasSelection ? (
            <RadioGroup
              label={t('export.what')}
              value={part}
              look="across"
              options={[
                { key: 'whole', label: t('export.whole') },
                { key: 'selection', label: t('export.selection') },
              ]}
              onChoose={(key) => setPart(key === 'selection' ? 'selection' : 'whole')}
            />
          ) : null}
          {isPicture && hasLens ? (
            <Checkbox isSelected={!isAsDrawn} onChange={(isOn) => setIsAsDrawn(!isOn)}>
              {t('export.throughLens')}
            </Checkbox>
          ) : null}
          {isPicture ? (
            <Checkbox isSelected={withDate} onChange={setWithDate}>
              {t('export.withDate', { date: formatDay(today) })}
            </Checkbox>
          ) : null}
        </div>
        {isPicture ? (
          <figure className={styles['figure']}>
            <PreviewPicture picture={picture} label={t('export.preview')} />
            <figcaption className={styles['size']}>
              {t('export.size', {
                width: Math.round(picture.width * factor),
                height: Math.round(picture.height * factor),
              })}
            </figcaption>
          </figure>
        ) : null}
      </div>
      <div className={styles['status']} role="status">
        {isRunning && format === 'png' ? (
          <ProgressBar label={t('export.drawing')} value={done} />
        ) : null}
        {problem === undefined ? null : <p className={styles['problem']}>{problem}</p>}
      </div>
    </Dialog>
  )
}

interface Run {
  /** fraction 0–1; undefined: nothing runs */
  readonly done: number | undefined
  readonly problem: string | undefined
  readonly start: (choice: ExportChoice) => void
  readonly stop: () => void
}

function useRun(exporter: Exporter, onDone: () => void): Run {
  const [done, setDone] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const start = (choice: ExportChoice): void => {
    const controller = new AbortController()
    running.current = controller
    setProblem(undefined)
    setDone(0)
    exporter
      .run(choice, { signal: controller.signal, onProgress: setDone })
      .then(onDone)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setProblem(sentenceOf(error))
      })
      .finally(() => setDone(undefined))
  }
  return { done, problem, start, stop: () => running.current?.abort() }
}

function sentenceOf(error: unknown): string {
  const code = error instanceof ExportProblem ? error.code : 'other'
  return t('export.failed', { reason: t(`export.reason.${code}`) })
}
