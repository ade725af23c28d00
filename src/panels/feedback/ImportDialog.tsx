import '../../i18n/laterWords.ts'
import { type RefObject, useEffect, useRef } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import notice from '../../ui/Notice.module.css'
import { classes } from '../../ui/classes.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { FileStep } from './FileStep.tsx'
import styles from './ImportDialog.module.css'
import { LandingAside } from './LandingAside.tsx'
import type { Place } from './LandingList.tsx'
import { ProblemRows } from './ProblemRows.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import { StepTrail } from './StepTrail.tsx'
import { TouchpointsStep } from './TouchpointsStep.tsx'
import { downloadText } from './downloadText.ts'
import type { FilePreview, Reading } from './feedbackPort.ts'
import { fileFacts, nameOfFile } from './fileFacts.ts'
import { useFeedback } from './useFeedback.ts'
import { type Import, useImport } from './useImport.ts'
import { useLandingPlace } from './useLandingPlace.ts'
import { useLandingRows } from './useLandingRows.ts'

export interface ImportDialogProps {
  readonly isOpen: boolean
  /** Put away: all is imported, or nothing. */
  readonly onClose: () => void
}

/** From a feedback file to evidence on the cards. Nothing is kept before "Import", and "Cancel" leaves no trace. */
export function ImportDialog({ isOpen, onClose }: ImportDialogProps) {
  // A fresh import each time it is opened.
  return isOpen ? <OpenDialog onClose={onClose} /> : null
}

function OpenDialog({ onClose }: Pick<ImportDialogProps, 'onClose'>) {
  const port = useFeedback()
  const one = useImport(port, onClose)
  const { step, open, reading, files, at, trouble, flow } = one
  const rows = useLandingRows(reading)
  const landing = useLandingPlace(rows)
  const body = useRef<HTMLDivElement>(null)
  useFocusColumns(body, step === 'columns' ? open?.preview : undefined)
  const leaveOut =
    at + 1 < files.length ? (
      <Button look="link" onPress={flow.leaveOut}>
        {t('feedback.leaveOut')}
      </Button>
    ) : null
  return (
    <Dialog
      title={t('feedback.importTitle')}
      isOpen
      onClose={onClose}
      size="large"
      isFlush
      aside={<StepTrail step={step} />}
      footer={<Footer one={one} onClose={onClose} />}
    >
      <div ref={body} className={styles['body']} data-wide={step === 'file' || undefined}>
        <div className={styles['column']}>
          {trouble ? (
            <p role="alert" className={classes(notice['critical'], styles['problem'])}>
              {sentence(trouble)} {leaveOut}
            </p>
          ) : null}
          {open && step !== 'file' ? (
            <>
              <p className={styles['facts']}>
                <b>{open.preview.name}</b>{' '}
                {fileFacts(open.preview, reading?.isDone ? reading.rows : undefined)}
                {files.length > 1
                  ? ` · ${t('feedback.fileOf', { number: at + 1, files: files.length })}`
                  : null}
              </p>
              {open.reading ? null : (
                <p role="alert" className={classes(notice['warning'], styles['warning'])}>
                  {open.preview.rows.length === 0
                    ? t('feedback.table.no-rows', { name: open.preview.name })
                    : t('feedback.noColumn')}{' '}
                  {leaveOut}
                </p>
              )}
            </>
          ) : null}
          <StepContent one={one} place={landing.place} />
        </div>
        {step === 'file' ? null : <LandingAside state={reading} rows={rows} at={landing} />}
      </div>
    </Dialog>
  )
}

/** The button that chose the file has gone; the focus goes to what is to be looked at first, once a file. */
function useFocusColumns(
  body: RefObject<HTMLElement | null>,
  preview: FilePreview | undefined,
): void {
  const seen = useRef<FilePreview>(undefined)
  useEffect(() => {
    if (!preview || seen.current === preview) return
    seen.current = preview
    body.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()
  }, [body, preview])
}

function StepContent({ one, place }: { readonly one: Import; readonly place: Place }) {
  const { step, open, reading, looking, flow } = one
  if (step === 'file' || !open) return <FileStep looking={looking} onFiles={flow.chooseFiles} />
  const { preview, roles } = open
  if (step === 'columns')
    return (
      <div className={styles['main']}>
        <ColumnTable key={preview.name} preview={preview} roles={roles} onRole={flow.setRole} />
        {open.reading && reading?.isDone ? (
          <ProblemRows
            rows={reading.problemRows}
            problems={reading.problems}
            onDownload={() => void downloadProblems(open.reading, preview.name)}
          />
        ) : null}
      </div>
    )
  if (step === 'touchpoints')
    return open.reading && reading ? (
      <TouchpointsStep reading={open.reading} state={reading} place={place} />
    ) : null
  return <ReviewStep open={open} state={reading} flow={flow} />
}

async function downloadProblems(reading: Reading | undefined, name: string): Promise<void> {
  const rows = await reading?.problemRows()
  if (rows !== undefined) downloadText(`${nameOfFile(name)}-need-a-look.csv`, rows, 'text/csv')
}

function Footer({ one, onClose }: { readonly one: Import; readonly onClose: () => void }) {
  const { step, open, reading, looking, isKeeping, flow } = one
  const isUnsure = open?.known !== undefined && !open.isAgain
  const isEmpty = open?.preview.rows.length === 0
  return (
    <>
      <ReadingProgress state={reading} looking={looking} isKeeping={isKeeping} />
      {step === 'file' ? null : (
        <Button isDisabled={isKeeping} onPress={() => flow.goBy(-1)}>
          {t('feedback.back')}
        </Button>
      )}
      <Button onPress={onClose}>{t('feedback.cancel')}</Button>
      {step === 'review' ? (
        <Button
          look="primary"
          isDisabled={isKeeping || !open?.reading || reading?.problem !== undefined || isUnsure}
          onPress={() => void flow.keep()}
        >
          {t('feedback.importNow')}
        </Button>
      ) : (
        <Button look="primary" isDisabled={!open || isEmpty} onPress={() => flow.goBy(1)}>
          {t('feedback.next')}
        </Button>
      )}
    </>
  )
}
