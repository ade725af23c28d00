import { X } from 'lucide-react'
import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { useDispatch, useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Details.module.css'

type Way = 'to' | 'from'

/** Where the customer can go from a touchpoint, and where they can come from, as drawn. */
export function Connections({ touchpointId }: { readonly touchpointId: string }) {
  const isAny = useRecords((records) =>
    recordsOfKind(records, 'connection').some(
      ({ fromId, toId }) => fromId === touchpointId || toId === touchpointId,
    ),
  )
  return (
    <section className={styles['section']} aria-label={t('details.connectsTo')}>
      <h3 className={styles['label']}>{t('details.connectsTo')}</h3>
      {isAny ? (
        <>
          <Ways touchpointId={touchpointId} way="to" />
          <Ways touchpointId={touchpointId} way="from" />
        </>
      ) : (
        <p className={styles['hint']}>{t('details.noConnections')}</p>
      )}
    </section>
  )
}

function Ways({ touchpointId, way }: { readonly touchpointId: string; readonly way: Way }) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const told = useRecords((records) => JSON.stringify(waysOf(records, touchpointId, way)))
  const ways = JSON.parse(told) as ReturnType<typeof waysOf>
  if (ways.length === 0) return null
  return (
    <>
      {way === 'from' ? <h4 className={styles['label']}>{t('details.reachedFrom')}</h4> : null}
      <ul className={styles['ways']}>
        {ways.map(({ id, otherId, name }) => (
          <li key={id}>
            <Button look="link" onPress={() => session.select([otherId])}>
              {name}
            </Button>
            <IconButton
              label={t(way === 'to' ? 'details.disconnect' : 'details.disconnectFrom', { name })}
              icon={<X size={14} aria-hidden />}
              onPress={() => dispatch(deleteRecords, { ids: [id], at: new Date().toISOString() })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function waysOf(
  records: Records,
  touchpointId: string,
  way: Way,
): { id: string; otherId: string; name: string }[] {
  return recordsOfKind(records, 'connection')
    .filter(({ fromId, toId }) => (way === 'to' ? fromId : toId) === touchpointId)
    .flatMap(({ id, fromId, toId }) => {
      const other = liveRecord(records, 'touchpoint', way === 'to' ? toId : fromId)
      return other ? [{ id, otherId: other.id, name: other.name }] : []
    })
}
