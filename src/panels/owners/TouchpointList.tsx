import { X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import { Select } from '../../ui/Select.tsx'
import { Button } from '../../ui/Button.tsx'
import { AssignBar } from './AssignBar.tsx'
import card from '../../ui/Card.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './TouchpointList.module.css'
import { TouchpointTable } from './TouchpointTable.tsx'
import { type ListFilter, type Shown, isOfKind, needsOwner } from './listFilter.ts'
import { useAssign } from './useAssign.ts'
import { useMarked } from './useMarked.ts'
import type { Ownership } from './useOwnership.ts'

export interface TouchpointListProps {
  readonly ownership: Ownership
  /** In the order in which they are shown. */
  readonly rows: readonly OwnershipRow[]
  readonly mapHref: string
  readonly filter: ListFilter
  /** What the chosen cell is called. */
  readonly place: string | undefined
  readonly onFilter: (filter: ListFilter) => void
}

const names = {
  needs: 'owners.list.needs',
  waiting: 'owners.list.waiting',
  all: 'owners.list.all',
} as const satisfies Record<Shown, string>

const nothing = {
  needs: 'owners.list.noneNeeds',
  waiting: 'owners.list.noneWaits',
  all: 'owners.list.none',
} as const satisfies Record<Shown, string>

const kinds = ['needs', 'waiting', 'all'] as const satisfies readonly Shown[]

/** Touchpoints that need an owner, or others that were asked for, to be assigned one by one or many at once. */
export function TouchpointList(props: TouchpointListProps) {
  const { ownership, rows, mapHref, filter, place, onFilter } = props
  const opener = useRef<HTMLButtonElement>(null)
  const { journeyId, suggestions } = ownership
  const editable = useMemo(
    () => rows.filter((row) => row.journeyId === journeyId).map(({ id }) => id),
    [rows, journeyId],
  )
  const marked = useMarked(editable)
  const assign = useAssign()
  const offered = new Map(
    editable.flatMap((id) => {
      const suggested = suggestions.get(id)
      return suggested ? [[id, suggested] as const] : []
    }),
  )
  const name = t(names[filter.shown])
  return (
    <div className={classes(card['card'], styles['card'])}>
      <div className={styles['top']}>
        <h3 className={styles['heading']}>{name}</h3>
        <div className={styles['show']}>
          <Select
            label={t('owners.list.show')}
            value={filter.shown}
            onChoose={(key) => onFilter(filterOf(key, filter))}
            options={kinds.map((key) => ({
              key,
              label: t('owners.list.count', {
                name: t(names[key]),
                n: ownership.rows.filter((row) => isOfKind(row, key)).length,
              }),
            }))}
          />
        </div>
      </div>
      {place === undefined ? null : (
        <p className={styles['only']}>
          <Button
            look="quiet"
            label={t('owners.list.clear', { what: place })}
            icon={<X size={14} aria-hidden />}
            onPress={() => onFilter(needsOwner)}
          >
            {place}
          </Button>
        </p>
      )}
      {rows.length === 0 ? (
        <p className={styles['nothing']}>
          {t(place === undefined ? nothing[filter.shown] : 'owners.list.none')}
        </p>
      ) : (
        <>
          <AssignBar
            marked={marked.ids}
            offered={offered}
            assign={assign}
            isWaiting={filter.shown === 'waiting'}
            openerRef={opener}
            onAssigned={() => marked.only([])}
          />
          <TouchpointTable
            name={name}
            ownership={ownership}
            rows={rows}
            mapHref={mapHref}
            marked={marked}
            editable={editable.length}
            assign={assign}
            onChooseOwner={(id) => {
              marked.only([id])
              opener.current?.click()
            }}
          />
        </>
      )}
    </div>
  )
}

function filterOf(key: string, { place }: ListFilter): ListFilter {
  const shown = kinds.find((kind) => kind === key) ?? 'needs'
  // The owner's cell that was chosen may hold nothing of the other kind.
  return { shown, place: shown === 'all' ? place : undefined }
}
