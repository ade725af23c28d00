import { t } from '../../i18n/t.ts'
import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './StateMark.module.css'
import type { Assign } from './useAssign.ts'

export interface AnswerButtonsProps {
  /** Proposed touchpoints that are answered together. */
  readonly rows: readonly OwnershipRow[]
  readonly assign: Assign
}

/** What the owner says to a proposal. */
export function AnswerButtons({ rows, assign }: AnswerButtonsProps) {
  const ids = rows.map(({ id }) => id)
  const name = rows.map(({ touchpoint }) => touchpoint.name).join(', ')
  return (
    <span className={styles['answers']}>
      <Button
        look="link"
        label={t('owners.answer.acceptFor', { name })}
        onPress={() => assign.answer(ids, 'accepted')}
      >
        {t('owners.answer.accept')}
      </Button>
      <Button
        look="link"
        label={t('owners.answer.declineFor', { name })}
        onPress={() => assign.answer(ids, 'declined')}
      >
        {t('owners.answer.decline')}
      </Button>
    </span>
  )
}
