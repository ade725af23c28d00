import { quoted } from '../../i18n/quoted.ts'
import { t } from '../../i18n/t.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { readPainSource } from '../../model/painSource.ts'
import styles from './Details.module.css'

/** Rows that are listed before the rest of them is left to the file. */
const longestRows = 120
const shownHash = 12

/** The files that a pain point's figures come from, with the rows of the negative comments, and some of them. */
export function PainSources({ painPoint }: { readonly painPoint: RecordOf<'painPoint'> }) {
  const { sources = [], examples = [] } = painPoint
  const read = sources.flatMap((source) => readPainSource(source) ?? [])
  if (read.length + examples.length === 0) return null
  return (
    <section className={styles['section']} aria-label={t('say.painSources')}>
      {read.map(({ sourceId, name, hash = '–', n, negative, negativeRows = '–' }) => (
        <p key={sourceId} className={styles['hint']}>
          {t('say.painSource', {
            name,
            negative,
            n,
            rows: shortened(negativeRows),
            hash: hash.slice(0, shownHash),
          })}
        </p>
      ))}
      {examples.map((text) => (
        <blockquote key={text} className={styles['quote']} data-mood="negative">
          <p>{quoted(text)}</p>
        </blockquote>
      ))}
    </section>
  )
}

function shortened(rows: string): string {
  if (rows.length <= longestRows) return rows
  return `${rows.slice(0, rows.lastIndexOf(',', longestRows))}, …`
}
