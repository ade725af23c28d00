import { PenLine, X } from 'lucide-react'
import { useMemo } from 'react'
import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import { t } from '../../i18n/t.ts'
import type { Connection } from '../../model/kinds/connection.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { useDispatch, useOpen, useRecords, useRecordsOfKind } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'

type Way = 'to' | 'from'

/** Where the customer can go from a touchpoint, and where they can come from, as drawn. */
export function Connections({ touchpointId }: { readonly touchpointId: string }) {
  const all = useRecordsOfKind('connection')
  const connections = useMemo(
    () => all.filter(({ fromId, toId }) => fromId === touchpointId || toId === touchpointId),
    [all, touchpointId],
  )
  return (
    <section className={styles['section']} aria-label={t('details.connectsTo')}>
      <h3 className={heading['label']}>{t('details.connectsTo')}</h3>
      {connections.length > 0 ? (
        <>
          <Ways connections={connections} touchpointId={touchpointId} way="to" />
          <Ways connections={connections} touchpointId={touchpointId} way="from" />
        </>
      ) : (
        <p className={styles['hint']}>{t('details.noConnections')}</p>
      )}
    </section>
  )
}

interface WaysProps {
  readonly connections: readonly Connection[]
  readonly touchpointId: string
  readonly way: Way
}

function Ways({ connections, touchpointId, way }: WaysProps) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const told = useRecords((records) =>
    JSON.stringify(waysOf(records, connections, touchpointId, way)),
  )
  const ways = JSON.parse(told) as ReturnType<typeof waysOf>
  if (ways.length === 0) return null
  return (
    <>
      {way === 'from' ? <h4 className={heading['label']}>{t('details.reachedFrom')}</h4> : null}
      <ul className={styles['ways']}>
        {ways.map(({ id, otherId, name }) => (
          <li key={id}>
            <Button look="link" onPress={() => session.select([otherId])}>
              {name}
            </Button>
            <IconButton
              label={t('details.editConnection', { name })}
              icon={<PenLine size={14} aria-hidden />}
              onPress={() => session.select([id])}
            />
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
  connections: readonly Connection[],
  touchpointId: string,
  way: Way,
): { id: string; otherId: string; name: string }[] {
  return connections
    .filter(({ fromId, toId }) => (way === 'to' ? fromId : toId) === touchpointId)
    .flatMap(({ id, fromId, toId }) => {
      const other = liveRecord(records, 'touchpoint', way === 'to' ? toId : fromId)
      return other ? [{ id, otherId: other.id, name: other.name }] : []
    })
}
