import '../../i18n/laterWords.ts'
import { useEffect, useRef, useState } from 'react'
import { formatCount, sentence, t } from '../../i18n/t.ts'
import { FeedbackProblem } from '../../panels/feedback/FeedbackProblem.ts'
import type { Session } from '../../store/createSession.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { classes } from '../../ui/classes.ts'
import bar from '../FloatingBar.module.css'
import styles from './SampleReading.module.css'
import type { FeedbackService } from './feedbackService.ts'
import type { SampleToRead } from '../openSample.ts'
import { type SampleFeedback, loadSampleFeedback } from '../samples.ts'

export interface SampleReadingProps {
  readonly sample: SampleToRead
  readonly feedback: Promise<FeedbackService>
  readonly session: Session
}

interface Progress {
  readonly comments: number
  /** Read, 0–1. */
  readonly share: number
}

/** Reads the feedback of a sample while the map stands open already. Shows how far it is, and can be stopped. */
export function SampleReading({ sample, feedback, session }: SampleReadingProps) {
  const [progress, setProgress] = useState<Progress | undefined>(() =>
    isWaiting(sample) ? { comments: 0, share: 0 } : undefined,
  )
  const stop = useRef<() => void>(undefined)
  useEffect(() => {
    const files = takeFeedback(sample)
    if (files.length === 0) return undefined
    const abort = new AbortController()
    stop.current = () => abort.abort()
    readAll(files, feedback, abort.signal, setProgress)
      .catch((error: unknown) => {
        if (abort.signal.aborted) return
        const reason =
          error instanceof FeedbackProblem ? sentence(error.reason) : t('app.samplePart')
        session.notify({ key: 'app.sampleProblem', values: { reason } }, 'refused')
      })
      .finally(() => setProgress(undefined))
    return () => abort.abort()
  }, [sample, feedback, session])
  if (!progress) return null
  return (
    <section className={classes(bar['bar'], styles['reading'])} aria-label={t('app.sampleReading')}>
      <ProgressBar
        label={t('app.sampleReading')}
        value={progress.share}
        valueText={formatCount(progress.comments)}
      />
      <Button onPress={() => stop.current?.()}>{t('ui.cancel')}</Button>
    </section>
  )
}

const taken = new WeakSet<SampleToRead>()

function isWaiting(sample: SampleToRead): boolean {
  return sample.feedback.length > 0 && !taken.has(sample)
}

/** The files still to be read: each sample that was opened is read once. */
function takeFeedback(sample: SampleToRead): readonly SampleFeedback[] {
  if (taken.has(sample)) return []
  taken.add(sample)
  return sample.feedback
}

async function readAll(
  files: readonly SampleFeedback[],
  feedback: Promise<FeedbackService>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const service = await feedback
  for (const entry of files) {
    const file = await loadSampleFeedback(entry)
    await service.importFile(file, {
      name: entry.name,
      kind: entry.kind,
      columns: entry.columns,
      signal,
      onProgress: ({ comments, bytesRead, bytes }) =>
        onProgress({ comments, share: bytes === 0 ? 0 : bytesRead / bytes }),
    })
  }
}
