import type { Ref } from 'react'
import { t } from '../../i18n/t.ts'
import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import { voiceOf } from '../../analysis/ownership/voiceOf.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { useOpen } from '../../store/useEditor.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import hidden from '../../ui/Hidden.module.css'
import { OwnerCell } from './OwnerCell.tsx'
import styles from './TouchpointList.module.css'
import type { Assign } from './useAssign.ts'
import type { Ownership } from './useOwnership.ts'
import { voiceWords } from './voiceWords.ts'

export interface TouchpointRowProps {
  readonly ref: Ref<HTMLTableRowElement>
  readonly place: number
  readonly row: OwnershipRow
  readonly ownership: Ownership
  readonly mapHref: string
  readonly isMarked: boolean
  readonly onMark: (isMarked: boolean) => void
  readonly assign: Assign
  readonly onChooseOwner: () => void
}

/** One touchpoint: select it, see what customers say of it, and who owns it or could. */
export function TouchpointRow(props: TouchpointRowProps) {
  const { ref, place, row, ownership, mapHref, isMarked, onMark, assign, onChooseOwner } = props
  const { session } = useOpen()
  const { touchpoint, stage, journeyId } = row
  const isHere = journeyId === ownership.journeyId
  const { name } = touchpoint
  const where = ownership.isAll
    ? `${ownership.journeyNames.get(journeyId) ?? ''} · ${stage.name}`
    : stage.name
  return (
    <tr ref={ref} data-index={place} aria-rowindex={place + 2} data-marked={isMarked || undefined}>
      <td className={styles['check']}>
        {isHere ? (
          <Checkbox
            label={t('owners.list.select', { name })}
            isSelected={isMarked}
            onChange={onMark}
          >
            <span className={hidden['hidden']}>{name}</span>
          </Checkbox>
        ) : null}
      </td>
      <th scope="row" className={styles['touchpoint']}>
        {isHere ? (
          <a
            className={styles['name']}
            href={mapHref}
            onClick={() =>
              session.setState({ selection: [touchpoint.id], view: 'map', mapWish: 'focus' })
            }
          >
            {name}
          </a>
        ) : (
          <span className={styles['name']}>{name}</span>
        )}
        <span className={styles['stage']}>{where}</span>
      </th>
      <td className={styles['voice']}>
        <Said row={row} />
      </td>
      <td className={styles['owner']}>
        <OwnerCell row={row} ownership={ownership} assign={assign} onChooseOwner={onChooseOwner} />
      </td>
    </tr>
  )
}

/** What customers say there: complaints by their number where nothing else speaks. */
function Said({ row }: { readonly row: OwnershipRow }) {
  const voice = voiceOf([row])
  if (voice.isComplaintsFirst) return <span>{voiceWords(voice)}</span>
  const { evidence } = row
  if (evidence && evidence.n > 0) return <FeedbackBar evidence={evidence} />
  return <span className={styles['quiet']}>{t('owners.list.noFeedback')}</span>
}
