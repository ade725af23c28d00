import { Check } from 'lucide-react'
import styles from './OptionList.module.css'
import type { Option } from './options.ts'

/** What stands in a row of a list of options. */
export function OptionContent({ option: { label, detail, color } }: { readonly option: Option }) {
  return (
    <>
      {color === undefined ? null : (
        <svg className={styles['swatch']} viewBox="0 0 8 8" aria-hidden>
          <rect width="8" height="8" rx="2" fill={color} />
        </svg>
      )}
      <span className={styles['text']}>
        {label}
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      <Check className={styles['check']} size={14} aria-hidden />
    </>
  )
}
