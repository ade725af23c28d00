import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import styles from './CommentList.module.css'
import { MoodMark } from './MoodMark.tsx'
import type { CommentPage, CommentQuery, CommentRow } from './feedbackPort.ts'
import { type CommentFilter, pageOf, useComments } from './useComments.ts'

export interface CommentListProps {
  readonly label: string
  readonly ask: (query: CommentQuery) => Promise<CommentPage>
  readonly filter: CommentFilter
  /** Changes whenever the same question may have another answer. */
  readonly version: unknown
  readonly sourceName: (sourceId: string) => string | undefined
  /** What to say where nothing fits. */
  readonly empty: string
}

const likelyHeight = 76

/** Comments one below the other; only those in view are in the page. */
export function CommentList({ label, ask, filter, version, sourceName, empty }: CommentListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly [number, number]>([0, 0])
  const { total, rowAt } = useComments(ask, filter, version, pages)
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed on or memoised
  const virtualizer = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    overscan: 6,
    onChange: ({ range }) => {
      if (!range) return
      const [from, to] = [pageOf(range.startIndex), pageOf(range.endIndex)]
      if (from !== pages[0] || to !== pages[1]) setPages([from, to])
    },
  })
  const items = virtualizer.getVirtualItems()
  return (
    <div className={styles['comments']} aria-busy={total === undefined}>
      <p className={styles['total']} role="status">
        {total === undefined ? '' : t('feedback.found', { comments: total })}
      </p>
      {total === 0 ? <p className={styles['empty']}>{empty}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard too */}
      <div
        ref={scroller}
        className={styles['scroll']}
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        <ul className={styles['list']} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, key, start }) => (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={total ?? -1}
              aria-posinset={index + 1}
              className={styles['comment']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Comment row={rowAt(index)} sourceName={sourceName} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface CommentProps {
  readonly row: CommentRow | undefined
  readonly sourceName: CommentListProps['sourceName']
}

function Comment({ row, sourceName }: CommentProps) {
  if (!row) return <p className={styles['text']}>…</p>
  const source = sourceName(row.sourceId)
  return (
    <>
      <p className={styles['text']}>{row.text}</p>
      <p className={styles['meta']}>
        <MoodMark label={row.label} />
        {row.score === undefined ? null : (
          <span>{t('feedback.scoreOf', { score: row.score })}</span>
        )}
        {row.date === undefined ? null : <time dateTime={row.date}>{row.date}</time>}
        {row.segment === undefined ? null : <span>{row.segment}</span>}
        {source === undefined ? null : (
          <span>{t('feedback.commentMeta', { source, row: row.row })}</span>
        )}
      </p>
    </>
  )
}
