import { useEffect, useState } from 'react'
import { useFeedbackState } from './useFeedback.ts'

export interface Asked<T> {
  /** The last answer; undefined before the first one, and where there was none. */
  readonly value: T | undefined
  /** Whether it answers this very question, and not the one before. */
  readonly isAnswered: boolean
}

/** The answer to a question about the comments, asked again whenever it may be another. `ask` stays the same. */
export function useAsked<Q, T>(ask: (question: Q) => Promise<T>, question: Q): Asked<T> {
  const version = useFeedbackState()
  const [stale, setStale] = useState({ version, count: 0 })
  if (stale.version !== version) setStale({ version, count: stale.count + 1 })
  const text = JSON.stringify(question)
  const key = `${stale.count} ${text}`
  const [found, setFound] = useState<{ readonly key: string; readonly value: T | undefined }>()
  useEffect(() => {
    let isOver = false
    const set = (value: T | undefined): void => {
      if (!isOver) setFound({ key, value })
    }
    ask(JSON.parse(text) as Q).then(set, () => set(undefined))
    return () => {
      isOver = true
    }
  }, [ask, key, text])
  return { value: found?.value, isAnswered: found?.key.endsWith(` ${text}`) ?? false }
}
