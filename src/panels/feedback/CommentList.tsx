import { formatDay } from '../../i18n/formatDay.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './CommentList.module.css'
import { MoodMark } from './MoodMark.tsx'
import { type CommentFilter, isNarrowed, queryOf } from './commentFilter.ts'
import type { CommentQuery, CommentRow } from './CommentQuery.ts'
import type { CommentPage } from './feedbackPort.ts'
import { foundSentence } from './foundSentence.ts'
import { pageOf, useComments } from './useComments.ts'

/** The list: of options that can be opened, or plain. */
export type ListElement = HTMLDivElement & HTMLUListElement

export interface CommentListProps {
  readonly label: string
  readonly ask: (query: CommentQuery) => Promise<CommentPage>
  readonly filter: CommentFilter
  /** Changes whenever the same question may have another answer. */
  readonly version: unknown
  readonly sourceName: (sourceId: string) => string | undefined
  /** What to say where nothing fits. */
  readonly empty: string
  /** The comments can be walked and opened: which one is, by its place among all that fit. */
  readonly opening?: {
    readonly at: number
    readonly list: RefObject<ListElement | null>
    readonly isOpen: boolean
    readonly onWalk: (at: number, row: CommentRow | undefined) => void
    readonly onOpen: (at: number, row: CommentRow | undefined, total: number) => void
  }
  /** Beside the count. */
  readonly children?: ReactNode
}

const likelyHeight = 76
/**
 * Comments in the page at a time, as far as scrolling goes: browsers draw nothing beyond some 16 million pixels, and a
 * scroll bar over a million comments could not be set to any one of them.
 */
const stretchLength = 10_000
/** Comments that Page Up and Page Down pass. */
const leap = 8

/** Comments one below the other; only those in view are in the page. */
export function CommentList(props: CommentListProps) {
  const { label, ask, filter, version, sourceName, empty, opening, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const [pages, setPages] = useState<readonly [number, number]>([0, 0])
  const [stretch, setStretch] = useStretch(filter)
  const first = stretch * stretchLength
  const shift = pageOf(first)
  const comments = useComments(ask, filter, version, [pages[0] + shift, pages[1] + shift])
  const { total, rowAt } = comments
  const count = Math.max(0, Math.min(stretchLength, (total ?? 0) - first))
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed on or memoised
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    overscan: 6,
    onChange: ({ range }) => {
      if (!range) return
      const [from, to] = [pageOf(range.startIndex), pageOf(range.endIndex)]
      if (from !== pages[0] || to !== pages[1]) setPages([from, to])
    },
  })
  const goTo = (at: number): void => {
    const next = Math.floor(at / stretchLength)
    setStretch(next)
    requestAnimationFrame(() => virtualizer.scrollToIndex(at - next * stretchLength))
  }
  const items = virtualizer.getVirtualItems()
  const active = opening && items.some(({ index }) => first + index === opening.at)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!opening || total === undefined || total === 0) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      opening.onOpen(opening.at, rowAt(opening.at), total)
      return
    }
    const to = walkedTo(event.key, opening.at, total)
    if (to === undefined) return
    event.preventDefault()
    opening.onWalk(to, rowAt(to))
    goTo(to)
  }
  const List = opening ? 'div' : 'ul'
  const Item = opening ? 'div' : 'li'
  const listProps = opening
    ? {
        ref: opening.list,
        role: 'listbox',
        tabIndex: 0,
        'aria-label': t('browse.list'),
        'aria-activedescendant': active ? `${id}${opening.at}` : undefined,
        onKeyDown,
      }
    : {}
  const itemProps = (at: number) =>
    opening
      ? {
          id: `${id}${at}`,
          role: 'option',
          'aria-selected': opening.isOpen && at === opening.at,
          'data-active': at === opening.at || undefined,
          onClick: () => opening.onOpen(at, rowAt(at), total ?? 0),
        }
      : {}
  return (
    <div className={styles['comments']} aria-busy={total === undefined}>
      <div className={styles['head']}>
        <p className={styles['total']} role="status">
          {foundSentence(comments, isNarrowed(filter))}
        </p>
        <Stretches total={total ?? 0} stretch={stretch} onGo={(to) => goTo(to * stretchLength)} />
        {total === undefined || total === 0 ? null : children}
      </div>
      {total === 0 ? <p className={styles['empty']}>{empty}</p> : null}
      <div
        ref={scroller}
        className={styles['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard too
        {...(opening ? {} : { tabIndex: 0 })}
        role="region"
        aria-label={label}
      >
        {count === 0 ? null : (
          <List
            className={styles['list']}
            style={{ height: virtualizer.getTotalSize() }}
            {...listProps}
          >
            {items.map(({ index, key, start }) => (
              <Item
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={total ?? -1}
                aria-posinset={first + index + 1}
                className={styles['comment']}
                style={{ transform: `translateY(${start}px)` }}
                {...itemProps(first + index)}
              >
                <Comment
                  row={rowAt(first + index)}
                  sourceName={sourceName}
                  isCut={opening !== undefined}
                />
              </Item>
            ))}
          </List>
        )}
      </div>
    </div>
  )
}

/** Which stretch of the comments is in the page; another question begins with the first. */
function useStretch(filter: CommentFilter): readonly [number, (stretch: number) => void] {
  const key = JSON.stringify(queryOf(filter, 0, 0))
  const [at, setAt] = useState({ key, stretch: 0 })
  const setStretch = (stretch: number): void => setAt({ key, stretch })
  return [at.key === key ? at.stretch : 0, setStretch]
}

function walkedTo(key: string, at: number, total: number): number | undefined {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + leap,
    PageUp: at - leap,
    Home: 0,
    End: total - 1,
  }
  const next = to[key]
  return next === undefined ? undefined : Math.max(0, Math.min(total - 1, next))
}

interface StretchesProps {
  readonly total: number
  readonly stretch: number
  readonly onGo: (stretch: number) => void
}

/** Where in a long list one is, and the way on. */
function Stretches({ total, stretch, onGo }: StretchesProps) {
  if (total <= stretchLength) return null
  const from = stretch * stretchLength
  return (
    <div className={styles['stretches']}>
      <IconButton
        label={t('browse.earlier')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={stretch === 0}
        onPress={() => onGo(stretch - 1)}
      />
      <span>
        {t('browse.stretch', {
          from: from + 1,
          to: Math.min(total, from + stretchLength),
          total,
        })}
      </span>
      <IconButton
        label={t('browse.later')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={from + stretchLength >= total}
        onPress={() => onGo(stretch + 1)}
      />
    </div>
  )
}

interface CommentProps {
  readonly row: CommentRow | undefined
  readonly sourceName: CommentListProps['sourceName']
  readonly isCut: boolean
}

function Comment({ row, sourceName, isCut }: CommentProps) {
  if (!row) return <p className={styles['text']}>…</p>
  const source = sourceName(row.sourceId)
  return (
    <>
      <p className={styles['text']} data-cut={isCut || undefined}>
        {row.text}
      </p>
      <p className={styles['meta']}>
        <MoodMark label={row.label} />
        {row.score === undefined ? null : (
          <span>{t('feedback.scoreOf', { score: row.score })}</span>
        )}
        {row.date === undefined ? null : <time dateTime={row.date}>{formatDay(row.date)}</time>}
        {row.segment === undefined ? null : <span>{row.segment}</span>}
        {source === undefined ? null : (
          <span>{t('feedback.commentMeta', { source, row: row.row })}</span>
        )}
      </p>
    </>
  )
}
