import type { CommentRef } from '../../model/evidence.ts'
import type { OpenedComment } from './CommentBrowser.ts'
import { useAsked } from './useAsked.ts'
import { useFeedback } from './useFeedback.ts'

export interface Opened {
  /** Undefined while it is fetched, and where it is gone. */
  readonly comment: OpenedComment | undefined
  readonly isGone: boolean
}

/** One comment, again whenever what is known about it may have changed. */
export function useOpened({ sourceId, row }: CommentRef): Opened {
  const { browser } = useFeedback()
  const { value, isAnswered } = useAsked(browser.opened, { sourceId, row })
  return isAnswered
    ? { comment: value, isGone: value === undefined }
    : { comment: undefined, isGone: false }
}
