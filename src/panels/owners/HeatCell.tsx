import type { ParticipationCell } from '../../analysis/ownership/participation.ts'
import { formatCount, formatShare, t } from '../../i18n/t.ts'
import hidden from '../../ui/Hidden.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './HeatMap.module.css'
import { voiceWords } from './voiceWords.ts'

export interface HeatCellProps {
  readonly owner: string
  readonly column: string
  /** Missing: they own nothing there. */
  readonly cell: ParticipationCell | undefined
  readonly isNobody: boolean
  readonly isChosen: boolean
  /** Whether Tab leads here. */
  readonly isEntry: boolean
  readonly onPress: () => void
}

/** How many touchpoints, in the colour of what customers say; its name says both. */
export function HeatCell(props: HeatCellProps) {
  const { owner, column, cell, isNobody, isChosen, isEntry, onPress } = props
  if (!cell)
    return (
      <td className={styles['none']}>
        <span className={hidden['hidden']}>{t('owners.cellEmpty')}</span>
      </td>
    )
  const { rows, voice, level, hurts } = cell
  const said = voiceWords(voice)
  const name = t('owners.cell', {
    owner,
    column,
    n: rows.length,
    voice: hurts ? t('owners.voice.hurts', { voice: said }) : said,
  })
  return (
    <td>
      <button
        type="button"
        className={classes(styles['cell'], isNobody && styles['unowned'])}
        data-level={level}
        aria-label={name}
        aria-pressed={isChosen}
        title={name}
        tabIndex={isEntry ? 0 : -1}
        onClick={(event) => {
          // Safari does not focus what is clicked.
          event.currentTarget.focus({ preventScroll: true })
          onPress()
        }}
      >
        <b>{formatCount(rows.length)}</b>
        {voice.isComplaintsFirst ? <small>{formatCount(voice.complaints)}</small> : null}
        {voice.share === undefined || voice.isComplaintsFirst ? null : (
          <small>{voice.isFew ? t('owners.few') : formatShare(voice.share)}</small>
        )}
      </button>
    </td>
  )
}
