import { t } from '../../i18n/t.ts'
import type { DecidingWord } from '../../feedback/mood/moodReader.ts'
import hidden from '../../ui/Hidden.module.css'
import styles from './OpenComment.module.css'

export interface DecidedTextProps {
  readonly text: string
  readonly deciding: readonly DecidingWord[]
}

/** A text with the words marked that decided its mood: a sign each, said too, and only then a colour. */
export function DecidedText({ text, deciding }: DecidedTextProps) {
  const parts = partsOf(text, deciding)
  return (
    <p className={styles['text']} dir="auto">
      {parts.map(({ from, text: part, weight }) =>
        weight === 0 ? (
          <span key={from}>{part}</span>
        ) : (
          <mark key={from} className={styles['word']} data-mood={weight < 0 ? 'bad' : 'good'}>
            {part}
            <sup aria-hidden>{weight < 0 ? '−' : '+'}</sup>
            <span className={hidden['hidden']}>
              {t(weight < 0 ? 'browse.decidedBad' : 'browse.decidedGood')}
            </span>
          </mark>
        ),
      )}
    </p>
  )
}

interface Part {
  readonly from: number
  readonly text: string
  /** 0: it decided nothing. */
  readonly weight: number
}

/** The text in pieces, in order; words that lie in one another are marked once. */
export function partsOf(text: string, deciding: readonly DecidingWord[]): Part[] {
  const parts: Part[] = []
  let at = 0
  const add = (to: number, weight: number): void => {
    if (to > at) parts.push({ from: at, text: text.slice(at, to), weight })
    at = Math.max(at, to)
  }
  for (const { from, to, weight } of deciding.toSorted((a, b) => a.from - b.from)) {
    if (from < at || weight === 0) continue
    add(from, 0)
    add(Math.min(to, text.length), weight)
  }
  add(text.length, 0)
  return parts
}
