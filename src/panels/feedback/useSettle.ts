import { useCallback } from 'react'
import type { Message } from '../../lib/message.ts'
import { useOpen } from '../../store/useEditor.tsx'
import type { SettleChange } from './CommentBrowser.ts'
import { FeedbackProblem } from './FeedbackProblem.ts'
import { useFeedback } from './useFeedback.ts'

/** Says something about comments: the map follows at once, and a notice offers the way back. Whether it was kept. */
export function useSettle(): (changes: readonly SettleChange[], done: Message) => Promise<boolean> {
  const { browser } = useFeedback()
  const { session } = useOpen()
  return useCallback(
    async (changes, done) => {
      const refuse = (error: unknown): void => {
        const other = { key: 'browse.notSettled', values: {} }
        session.notify(error instanceof FeedbackProblem ? error.reason : other, 'refused')
      }
      try {
        const back = await browser.settle(changes)
        session.notify(done, 'done', () => {
          browser
            .settle(back)
            .then(() => session.notify({ key: 'browse.settled.back', values: {} }, 'done'), refuse)
        })
        return true
      } catch (error) {
        refuse(error)
        return false
      }
    },
    [browser, session],
  )
}
