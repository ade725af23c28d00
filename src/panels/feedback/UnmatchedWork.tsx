import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { CommentRef } from '../../model/evidence.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DecidedText } from './DecidedText.tsx'
import { MoodMark } from './MoodMark.tsx'
import { UnmatchedThemes } from './UnmatchedThemes.tsx'
import styles from './UnmatchedWork.module.css'
import type { CommentFilter } from './commentFilter.ts'
import { useFeedback, useFeedbackState } from './useFeedback.ts'
import { pageOf, useComments } from './useComments.ts'
import { useOpened } from './useOpened.ts'
import { useSettle } from './useSettle.ts'

export interface UnmatchedWorkProps {
  /** Of the comments that no touchpoint is found in. */
  readonly filter: CommentFilter
  readonly sourceName: (sourceId: string) => string | undefined
}

/** The comments without a touchpoint, one after the other: what is said of one teaches the rest. */
export function UnmatchedWork({ filter, sourceName }: UnmatchedWorkProps) {
  const { comments } = useFeedback()
  const version = useFeedbackState()
  const [at, setAt] = useState(0)
  const page = pageOf(at)
  const { total, rowAt } = useComments(comments, filter, version, [page, page])
  const box = useRef<HTMLElement>(null)
  // The buttons go with their comment; the focus waits here for those of the next one.
  const wait = (): void => box.current?.focus({ preventScroll: true })
  useEffect(wait, [])
  const row = rowAt(at)
  const isDone = total !== undefined && at >= total
  return (
    <div className={styles['work']}>
      <section
        ref={box}
        tabIndex={-1}
        className={styles['one']}
        aria-label={t('browse.work')}
        aria-busy={total === undefined}
      >
        {isDone ? (
          <>
            <p className={styles['text']}>
              {t(total === 0 ? 'browse.workNone' : 'browse.workDone')}
            </p>
            {total === 0 ? null : <Button onPress={() => setAt(0)}>{t('browse.workAgain')}</Button>}
          </>
        ) : (
          <>
            <p className={styles['count']}>
              {total === undefined ? '' : t('browse.workTitle', { number: at + 1, total })}
            </p>
            {row ? (
              <One of={row} sourceName={sourceName} onLeave={wait} onSkip={() => setAt(at + 1)} />
            ) : (
              <p className={styles['text']}>…</p>
            )}
          </>
        )}
      </section>
      <UnmatchedThemes />
    </div>
  )
}

interface OneProps {
  readonly of: CommentRef
  readonly sourceName: UnmatchedWorkProps['sourceName']
  /** It is done with this comment. */
  readonly onLeave: () => void
  readonly onSkip: () => void
}

function One({ of, sourceName, onLeave, onSkip }: OneProps) {
  const settle = useSettle()
  const { comment } = useOpened(of)
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const nameOf = (id: string): string => touchpoints.find((one) => one.id === id)?.name ?? ''
  if (!comment) return <p className={styles['text']}>…</p>
  const { sourceId, row, text, deciding, label, candidates } = comment
  const say = (id: string | null): void => {
    if (id === null) return
    onLeave()
    const done = { key: 'browse.settled.confirmed', values: { name: nameOf(id) } }
    void settle([{ sourceId, row, touchpoint: { id, is: 'confirmed' } }], done)
  }
  const skip = (): void => {
    onLeave()
    onSkip()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = candidates[Number(event.key) - 1]
    if (chosen !== undefined) say(chosen)
    else if (event.key === 's' || event.key === 'S') skip()
    else return
    event.preventDefault()
  }
  const source = sourceName(sourceId) ?? sourceId
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys for the buttons in it
    <div className={styles['body']} onKeyDown={onKeyDown}>
      <DecidedText text={text} deciding={deciding} />
      <p className={styles['meta']}>
        <MoodMark label={label} />
        <span>{t('feedback.commentMeta', { source, row })}</span>
      </p>
      <div className={styles['candidates']} role="group" aria-label={t('browse.candidates')}>
        {candidates.map((id, n) => (
          <Choice
            key={id}
            shouldFocus={n === 0}
            number={n + 1}
            name={nameOf(id)}
            onPress={() => say(id)}
          />
        ))}
      </div>
      <div className={styles['others']}>
        <ComboBox
          label={t('browse.another')}
          value={null}
          text=""
          placeholder={t('browse.anotherHint')}
          options={touchpoints.map(({ id, name }) => ({ key: id, label: name }))}
          onChoose={say}
        />
        <Button onPress={skip}>{t('browse.skip')}</Button>
      </div>
      <p className={styles['help']}>{t('browse.workHelp')}</p>
    </div>
  )
}

interface ChoiceProps {
  readonly number: number
  readonly name: string
  readonly onPress: () => void
  /** The comment before it is done with: the keys go on here. */
  readonly shouldFocus: boolean
}

function Choice({ number, name, onPress, shouldFocus }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Whoever is elsewhere on the page meanwhile is left there.
    const isWaiting = document.activeElement === button.current?.closest('section')
    if (shouldFocus && isWaiting) button.current?.focus()
  }, [shouldFocus])
  return (
    <button
      ref={button}
      type="button"
      className={styles['candidate']}
      aria-label={t('browse.candidate', { name })}
      aria-keyshortcuts={String(number)}
      onClick={onPress}
    >
      <kbd aria-hidden>{number}</kbd>
      {name}
    </button>
  )
}
