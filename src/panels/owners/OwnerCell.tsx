import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import { whyUnowned } from '../../analysis/rules/whyUnowned.ts'
import type { SuggestedOwner } from '../../analysis/suggestedOwner.ts'
import { t } from '../../i18n/t.ts'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { Button } from '../../ui/Button.tsx'
import { AnswerButtons } from './AnswerButtons.tsx'
import { StateMark } from './StateMark.tsx'
import styles from './TouchpointList.module.css'
import { ownerChip } from '../../layout/ownerChip.ts'
import type { Assign } from './useAssign.ts'
import type { Ownership } from './useOwnership.ts'

export interface OwnerCellProps {
  readonly row: OwnershipRow
  readonly ownership: Ownership
  readonly assign: Assign
  readonly onChooseOwner: () => void
}

/** Who owns it and whether they said yes; else who could, with the reason. */
export function OwnerCell({ row, ownership, assign, onChooseOwner }: OwnerCellProps) {
  const { owner, touchpoint, journeyId, id } = row
  const isHere = journeyId === ownership.journeyId
  if (owner)
    return (
      <div className={styles['owned']}>
        <OwnerChip owner={ownerChip(ownership.colors, owner)} />
        <StateMark state={touchpoint.accountableState} />
        {isHere && touchpoint.accountableState === 'proposed' ? (
          <AnswerButtons rows={[row]} assign={assign} />
        ) : null}
      </div>
    )
  if (!isHere)
    return (
      <span className={styles['quiet']}>
        {t('owners.list.otherJourney', { journey: ownership.journeyNames.get(journeyId) ?? '' })}
      </span>
    )
  const suggested = ownership.suggestions.get(id)
  return (
    <div className={styles['unowned']}>
      {suggested ? (
        <Suggestion
          suggested={suggested}
          name={touchpoint.name}
          onAccept={() => assign.proposeAll(new Map([[id, suggested]]))}
        />
      ) : null}
      <button
        type="button"
        className={suggested ? styles['other'] : styles['choose']}
        aria-label={t('owners.chooseFor', { name: touchpoint.name })}
        onClick={onChooseOwner}
      >
        {t(suggested ? 'owners.chooseOther' : 'owners.choose')}
      </button>
      {suggested ? <small className={styles['reason']}>{reasonOf(suggested)}</small> : null}
      <Why row={row} ownership={ownership} />
    </div>
  )
}

/** Why it has no owner although one is named. */
function Why({ row, ownership }: Pick<OwnerCellProps, 'row' | 'ownership'>) {
  const { reason, owner } = whyUnowned(ownership.records, row)
  if (reason === 'none') return null
  return <small className={styles['why']}>{t(`owners.why.${reason}`, { owner })}</small>
}

interface SuggestionProps {
  readonly suggested: SuggestedOwner
  readonly name: string
  readonly onAccept: () => void
}

function Suggestion({ suggested, name, onAccept }: SuggestionProps) {
  const owner = suggested.name
  const why = reasonOf(suggested)
  return (
    <Button
      className={styles['suggested']}
      label={t('owners.acceptFor', { owner, name, why })}
      onPress={onAccept}
    >
      {t('owners.accept', { owner })}
    </Button>
  )
}

function reasonOf({ reason }: SuggestedOwner): string {
  return t('owners.reason', { reason: reason.split('.')[1] ?? '' })
}
