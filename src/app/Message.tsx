import type { ReactNode } from 'react'
import styles from './Screen.module.css'

export interface MessageProps {
  readonly title: string
  readonly text: string
  /** Ways out. */
  readonly children?: ReactNode
}

/** A page that only says what is the matter. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <main className={styles['message']}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div>{children}</div>
    </main>
  )
}
