import type { ReactNode } from 'react'
import styles from './Outline.module.css'

/** What is said under one name: texts, or parts of their own. */
export interface Fact {
  readonly key: string
  readonly title: string
  readonly said: readonly (Said | undefined)[]
}

export interface Said {
  readonly key: string
  readonly content: ReactNode
}

/** Names and what is said under each; a name with nothing under it is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const told = facts.flatMap(({ key, title, said }) => {
    const lines = said.filter((one) => one !== undefined)
    return lines.length > 0 ? [{ key, title, lines }] : []
  })
  if (told.length === 0) return null
  return (
    <dl className={styles['facts']}>
      {told.map(({ key, title, lines }) => (
        <div key={key}>
          <dt>{title}</dt>
          {lines.map((line) => (
            <dd key={line.key}>{line.content}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** A text as something that is said; nothing where it is empty. */
export function saidText(text: string | undefined): Said | undefined {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? undefined : { key: trimmed, content: trimmed }
}
