import { CircleHelp, Frown, Meh, Smile } from 'lucide-react'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { MoodLabel } from '../../model/evidence.ts'
import styles from './MoodMark.module.css'

const icons = { negative: Frown, neutral: Meh, positive: Smile, unscored: CircleHelp } as const

export const moodName = (label: MoodLabel): string =>
  t(`feedback.mood.${label}` satisfies MessageKey)

/** The mood of one comment: a face, its word, and only then a colour. */
export function MoodMark({ label }: { readonly label: MoodLabel }) {
  const Icon = icons[label]
  return (
    <span className={styles['mark']} data-mood={label}>
      <Icon size={16} aria-hidden />
      {moodName(label)}
    </span>
  )
}
