import { type MessageKey, t } from '../../i18n/t.ts'
import type { MoodLabel } from '../../model/evidence.ts'
import { Button } from '../../ui/Button.tsx'
import type { OpenedComment } from './CommentBrowser.ts'
import { MoodMark, moodName } from './MoodMark.tsx'
import styles from './OpenComment.module.css'
import { useSettle } from './useSettle.ts'

const moods = ['negative', 'neutral', 'positive'] as const satisfies readonly MoodLabel[]

/** The mood of the whole comment, what it was told by, and how to put it right. */
export function CommentMood({ comment }: { readonly comment: OpenedComment }) {
  const settle = useSettle()
  const { sourceId, row, text, label, moodBy, deciding } = comment
  const isPlain = moodBy === 'text' && deciding.length === 0
  const told: MessageKey = isPlain ? 'browse.moodBy.textPlain' : `browse.moodBy.${moodBy}`
  const correct = (mood: MoodLabel | null): void => {
    const done = mood
      ? { key: 'browse.settled.mood', values: { mood: moodName(mood) } }
      : { key: 'browse.settled.moodCleared', values: {} }
    void settle([{ sourceId, row, mood }], done)
  }
  return (
    <section className={styles['section']} aria-label={t('browse.moodTitle')}>
      <h5 className={styles['label']}>{t('browse.moodTitle')}</h5>
      <p className={styles['line']}>
        <MoodMark label={label} />
        <span className={styles['quiet']}>{t(told)}</span>
      </p>
      {text === '' ? null : (
        <div className={styles['choices']} role="group" aria-label={t('browse.correct')}>
          {moods.map((mood) => (
            <button
              key={mood}
              type="button"
              className={styles['choice']}
              aria-pressed={label === mood}
              onClick={() => {
                if (label !== mood || moodBy !== 'person') correct(mood)
              }}
            >
              {moodName(mood)}
            </button>
          ))}
          {moodBy === 'person' ? (
            <Button look="link" onPress={() => correct(null)}>
              {t('browse.moodAsRead')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  )
}
