import { formatDay } from '../../i18n/formatDay.ts'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import type { CommentRef } from '../../model/evidence.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { OpenedComment } from './CommentBrowser.ts'
import { CommentMood } from './CommentMood.tsx'
import { DecidedText } from './DecidedText.tsx'
import styles from './OpenComment.module.css'
import { PinQuote } from './PinQuote.tsx'
import { SpokenList } from './SpokenList.tsx'
import { useOpened } from './useOpened.ts'

export interface OpenCommentProps {
  readonly of: CommentRef
  /** Its place among all that fit, from 0. */
  readonly at: number
  readonly total: number
  readonly sourceName: (sourceId: string) => string | undefined
  /** The touchpoint whose comments are read. */
  readonly touchpointId?: string | undefined
  readonly onWalk: (at: number) => void
  readonly onClose: () => void
}

/** One comment: its whole text, what decided its mood, what it is taken to speak of and why, and the way to its row. */
export function OpenComment(props: OpenCommentProps) {
  const { of, at, total, sourceName, touchpointId, onWalk, onClose } = props
  const { comment, isGone } = useOpened(of)
  const article = useRef<HTMLElement>(null)
  const isLast = at >= total - 1
  // Opened by a key or a click, it is what is read next.
  useEffect(() => article.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it
    <article
      ref={article}
      tabIndex={-1}
      className={styles['opened']}
      aria-label={t('browse.opened', { number: at + 1, total })}
      aria-busy={comment === undefined && !isGone}
      onKeyDown={onKeyDown}
    >
      <header className={styles['head']}>
        <h4 className={styles['title']}>{t('browse.opened', { number: at + 1, total })}</h4>
        <IconButton
          label={t('browse.previous')}
          icon={<ChevronUp size={16} aria-hidden />}
          isDisabled={at === 0}
          onPress={() => onWalk(at - 1)}
        />
        <IconButton
          label={t('browse.next')}
          icon={<ChevronDown size={16} aria-hidden />}
          isDisabled={isLast}
          onPress={() => onWalk(at + 1)}
        />
        <IconButton
          label={t('browse.close')}
          icon={<X size={16} aria-hidden />}
          keys="Esc"
          onPress={onClose}
        />
      </header>
      {isGone ? <p className={styles['quiet']}>{t('browse.gone')}</p> : null}
      {comment ? (
        <Whole
          key={`${comment.sourceId}:${comment.row}`}
          comment={comment}
          source={sourceName(comment.sourceId) ?? comment.sourceId}
          touchpointId={touchpointId}
        />
      ) : null}
    </article>
  )
}

interface WholeProps {
  readonly comment: OpenedComment
  readonly source: string
  readonly touchpointId: string | undefined
}

function Whole({ comment, source, touchpointId }: WholeProps) {
  const { text, deciding, score, date, segment, row } = comment
  return (
    <div className={styles['body']}>
      {text === '' ? (
        <p className={styles['quiet']}>{t('browse.noText')}</p>
      ) : (
        <DecidedText text={text} deciding={deciding} />
      )}
      <p className={styles['meta']}>
        <b>{t('feedback.commentMeta', { source, row })}</b>
        {score === undefined ? null : <span>{t('feedback.scoreOf', { score })}</span>}
        {date === undefined ? null : <time dateTime={date}>{formatDay(date)}</time>}
        {segment === undefined ? null : <span>{segment}</span>}
      </p>
      {text === '' ? null : (
        <PinQuote comment={comment} source={source} touchpointId={touchpointId} />
      )}
      <CommentMood comment={comment} />
      <SpokenList comment={comment} />
    </div>
  )
}
