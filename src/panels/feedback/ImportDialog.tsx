import '../../i18n/laterWords.ts'
import { type RefObject, useEffect, useRef } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import notice from '../../ui/Notice.module.css'
import { classes } from '../../ui/classes.ts'
import { AsBefore } from './AsBefore.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { FileList } from './FileList.tsx'
import { FileStep } from './FileStep.tsx'
import styles from './ImportDialog.module.css'
import { LandingAside } from './LandingAside.tsx'
import type { Place } from './LandingList.tsx'
import { ProblemRows } from './ProblemRows.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { RepeatedRows } from './RepeatedRows.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import { StepTrail } from './StepTrail.tsx'
import { TouchpointsStep } from './TouchpointsStep.tsx'
import { downloadText } from './downloadText.ts'
import type { FilePreview, Reading } from './feedbackPort.ts'
import { fileFacts, nameOfFile } from './fileFacts.ts'
import { filesAlike } from './filesAlike.ts'
import { isNothingNew } from './isNothingNew.ts'
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
  const { step, open, reading, files, isOver } = one
  const rows = useLandingRows(reading)
  const landing = useLandingPlace(rows)
  const body = useRef<HTMLDivElement>(null)
  useFocusColumns(body, step === 'columns' ? open?.preview : undefined)
  const alike = filesAlike(one)
  const isWide = step === 'file' || !open
  return (
    <Dialog
      title={t('feedback.importTitle')}
      isOpen
      onClose={onClose}
      size="large"
      isFlush
      aside={isOver ? null : <StepTrail step={step} />}
      footer={<Footer one={one} onClose={onClose} />}
    >
      <div ref={body} className={styles['body']} data-wide={isWide || undefined}>
        <div className={styles['column']}>
          {isOver ? <Outcome one={one} /> : <Trouble one={one} />}
          {files.length > 1 ? <FileList files={files} current={alike} isAlone={isOver} /> : null}
          {isOver ? null : (
            <>
              {open && step !== 'file' ? <OpenFacts one={one} alike={alike.length} /> : null}
              <StepContent one={one} place={landing.place} alike={alike.length} />
            </>
          )}
        </div>
        {isWide ? null : <LandingAside state={reading} rows={rows} at={landing} />}
      </div>
    </Dialog>
  )
}

/** What came of several files, where not all are in. */
function Outcome({ one }: { readonly one: Import }) {
  const done = one.files.filter(({ status }) => status === 'imported' || status === 'later').length
  return (
    <div className={styles['over']} role="alert">
      <h3>{t('import.overTitle', { left: one.files.length - done })}</h3>
      <p>{t('import.overText', { done })}</p>
    </div>
  )
}

function Trouble({ one }: { readonly one: Import }) {
  const { trouble } = one
  if (!trouble) return null
  return (
    <p role="alert" className={classes(notice['critical'], styles['problem'])}>
      {sentence(trouble)} <LeaveOut one={one} />
    </p>
  )
}

/** Goes on with the other files. */
function LeaveOut({ one }: { readonly one: Import }) {
  const { files, open, flow } = one
  return open && files.length > 1 ? (
    <Button look="link" onPress={flow.leaveOut}>
      {t('feedback.leaveOut')}
    </Button>
  ) : null
}

function OpenFacts({ one, alike }: { readonly one: Import; readonly alike: number }) {
  const { step, open, reading, files, flow } = one
  if (!open) return null
  const { preview, at } = open
  return (
    <>
      <p className={styles['facts']}>
        <b>{preview.name}</b> {fileFacts(preview, reading?.isDone ? reading.rows : undefined)}
        {files.length > 1
          ? ` · ${t('feedback.fileOf', { number: at + 1, files: files.length })}`
          : null}
        {alike > 1 ? ` · ${t('import.alike', { files: alike - 1 })}` : null}
      </p>
      {open.reading ? null : (
        <p role="alert" className={classes(notice['warning'], styles['warning'])}>
          {t('feedback.noColumn')} <LeaveOut one={one} />
        </p>
      )}
      {/* The last step asks about a file that is here whole. */}
      {step === 'review' && open.known ? null : (
        <RepeatedRows open={open} state={reading} flow={flow}>
          <LeaveOut one={one} />
        </RepeatedRows>
      )}
    </>
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

interface StepContentProps {
  readonly one: Import
  readonly place: Place
  readonly alike: number
}

function StepContent({ one, place, alike }: StepContentProps) {
  const { step, open, reading, looking, flow } = one
  if (step === 'file' || !open) return <FileStep looking={looking} flow={flow} />
  const { preview, roles } = open
  if (step === 'columns')
    return (
      <div className={styles['main']}>
        <AsBefore open={open} flow={flow} />
        <ColumnTable key={open.at} preview={preview} roles={roles} onRole={flow.setRole} />
        {open.reading && reading?.isDone ? (
          <ProblemRows
            rows={reading.problemRows}
            problems={reading.problems}
            onDownload={() => void downloadProblems(open.reading, preview.name)}
          />
        ) : null}
        <ReadingChoices key={`choices${open.at}`} open={open} flow={flow} />
      </div>
    )
  if (step === 'touchpoints')
    return open.reading && reading ? (
      <TouchpointsStep reading={open.reading} state={reading} place={place} />
    ) : null
  return <ReviewStep open={open} state={reading} alike={alike} flow={flow} />
}

async function downloadProblems(reading: Reading | undefined, name: string): Promise<void> {
  const rows = await reading?.problemRows()
  if (rows !== undefined) downloadText(`${nameOfFile(name)}-need-a-look.csv`, rows, 'text/csv')
}

function Footer({ one, onClose }: { readonly one: Import; readonly onClose: () => void }) {
  const { step, open, reading, looking, isKeeping, isOver, flow } = one
  const isIdle = reading !== undefined && isNothingNew(reading)
  const isUnsure = isIdle || (open?.known !== undefined && !open.isAgain)
  if (isOver)
    return (
      <>
        <div className={styles['progress']} />
        <Button look="primary" onPress={onClose}>
          {t('import.close')}
        </Button>
      </>
    )
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
        <Button look="primary" isDisabled={!open} onPress={() => flow.goBy(1)}>
          {t('feedback.next')}
        </Button>
      )}
    </>
  )
}
