import '../i18n/laterWords.ts'
import { formatMonth } from '../i18n/formatMonth.ts'
import { filterWords } from '../i18n/filterWords.ts'
import { t } from '../i18n/t.ts'
import type { EvidenceFilter } from '../model/evidenceFilter.ts'
import type { FilterChoices } from '../model/filterChoices.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import type { Option } from '../ui/options.ts'
import styles from './FeedbackFilterBar.module.css'

export interface FeedbackFilterBarProps {
  readonly filter: EvidenceFilter | undefined
  readonly choices: FilterChoices
  /** Undefined takes the filter away. */
  readonly onChange: (filter: EvidenceFilter | undefined) => void
}

const all = 'all'
/** Before what is chosen: no segment or file can be called as the choice of all of them is. */
const one = 'one:'

/** Time, segment and file of the comments that the figures are counted from; where there is no choice, none is offered. */
export function FeedbackFilterBar({ filter, choices, onChange }: FeedbackFilterBarProps) {
  const { months, segments, sources } = choices
  const monthOptions = months.map((month) => option(month, formatMonth(month)))
  const set = (field: keyof EvidenceFilter, key: string): void => {
    const { [field]: _, ...rest } = filter ?? {}
    onChange(ordered(key === all ? rest : { ...rest, [field]: key.slice(one.length) }, field))
  }
  const select = (field: keyof EvidenceFilter, label: string, every: string, list: Option[]) =>
    list.length < 2 ? null : (
      <Select
        label={label}
        value={filter?.[field] === undefined ? all : `${one}${filter[field]}`}
        options={[{ key: all, label: every }, ...list]}
        onChoose={(key) => set(field, key)}
      />
    )
  return (
    <div role="group" aria-label={t('filter.title')} className={styles['bar']}>
      {select('from', t('filter.from'), t('filter.allTime'), monthOptions)}
      {select('to', t('filter.to'), t('filter.allTime'), monthOptions)}
      {select(
        'segment',
        t('filter.segment'),
        t('filter.allSegments'),
        segments.map((segment) => option(segment, segment)),
      )}
      {select(
        'sourceId',
        t('filter.source'),
        t('filter.allSources'),
        sources.map(({ id, name }) => option(id, name)),
      )}
      {filter ? (
        <p className={styles['on']}>
          <span role="status">{t('filter.on', { what: filterWords(filter, sources) })}</span>{' '}
          <span className={styles['note']}>{t('filter.findings')}</span>{' '}
          <Button look="link" onPress={() => onChange(undefined)}>
            {t('filter.clear')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

const option = (key: string, label: string): Option => ({ key: `${one}${key}`, label })

/** Whoever sets a first month behind the last one moves that one too. */
function ordered(filter: EvidenceFilter, changed: keyof EvidenceFilter): EvidenceFilter {
  const { from, to } = filter
  if (from === undefined || to === undefined || from <= to) return filter
  return changed === 'from' ? { ...filter, to: from } : { ...filter, from: to }
}
