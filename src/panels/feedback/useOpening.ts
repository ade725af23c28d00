import { useEffect, useRef, useState } from 'react'
import type { CommentRef } from '../../model/evidence.ts'
import type { CommentListProps, ListElement } from './CommentList.tsx'
import { type CommentFilter, queryOf } from './commentFilter.ts'
import type { CommentRow } from './CommentQuery.ts'
import { useFeedback } from './useFeedback.ts'

export interface Opening {
  /** The comment that is read; it stays so while the list changes around it. */
  readonly opened: CommentRef | undefined
  /** Its place among all that fit, from 0, and how many those were. */
  readonly at: number
  readonly total: number
  readonly ofList: NonNullable<CommentListProps['opening']>
  readonly walk: (at: number) => void
  readonly close: () => void
}

const refOf = ({ sourceId, row }: CommentRow): CommentRef => ({ sourceId, row })

/** The list, and how the focus comes back to it from a comment. */
function useWayBack(opened: CommentRef | undefined) {
  const list = useRef<ListElement>(null)
  const isLeft = useRef(false)
  useEffect(() => {
    // The list may have stood aside for the comment: it is there again only now.
    if (opened === undefined && isLeft.current) list.current?.focus({ preventScroll: true })
    isLeft.current = false
  }, [opened])
  const leave = (): void => {
    isLeft.current = opened !== undefined
  }
  return { list, leave }
}

/** Which comment of a list is read, and walking from one to the next. Another question begins anew. */
export function useOpening(filter: CommentFilter): Opening {
  const { comments } = useFeedback()
  const key = JSON.stringify(queryOf(filter, 0, 0))
  const [seen, setSeen] = useState(key)
  const [at, setAt] = useState(0)
  const [total, setTotal] = useState(0)
  const [opened, setOpened] = useState<CommentRef>()
  const { list, leave } = useWayBack(opened)
  if (seen !== key) {
    setSeen(key)
    setAt(0)
    setOpened(undefined)
  }
  const show = (to: number, row: CommentRow | undefined): void => {
    if (row) {
      setOpened(refOf(row))
      return
    }
    void comments(queryOf(filter, to, 1)).then(
      ({ rows: [found], total: now }) => {
        setTotal(now)
        if (found) setOpened(refOf(found))
      },
      () => undefined,
    )
  }
  const walk = (to: number, row?: CommentRow): void => {
    setAt(to)
    if (opened !== undefined) show(to, row)
  }
  const open = (to: number, row: CommentRow | undefined, now: number): void => {
    setAt(to)
    setTotal(now)
    show(to, row)
  }
  const close = (): void => {
    leave()
    setOpened(undefined)
  }
  const ofList = { at, list, isOpen: opened !== undefined, onWalk: walk, onOpen: open }
  return { opened, at, total, ofList, walk, close }
}
