import { t } from '../../i18n/t.ts'
import { type DepartmentColors, departmentColors } from '../../layout/ownerMark.ts'
import { ownerChip } from '../../layout/ownerChip.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { accountableOwner, departmentOf } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { useOpen, useRecords } from '../../store/useEditor.tsx'
import styles from './Findings.module.css'

export interface FindingWayProps {
  /** Touchpoints, one after the other. */
  readonly way: readonly string[]
  readonly mapHref: string
}

interface Stop {
  readonly touchpoint: RecordOf<'touchpoint'>
  /** The department that answers for it, else the person, who is in none; undefined: nobody. */
  readonly owner: RecordOf<'person'> | RecordOf<'department'> | undefined
  /** Another department answered for the one before. */
  readonly isHandedOver: boolean
}

/** More are as many as nobody follows. */
const mostStops = 60

/** The way that a finding speaks of: its touchpoints, each with who answers for it, and where the customer is handed over. */
export function FindingWay({ way, mapHref }: FindingWayProps) {
  const records = useRecords((all) => all)
  const colors = departmentColors(records)
  const rest = way.length - mostStops
  return (
    <div>
      <dt>{t('findings.way')}</dt>
      <dd>
        <ol className={styles['way']}>
          {stopsOf(records, way.slice(0, mostStops)).map((stop, at) => (
            // A way may come back to a touchpoint.
            // oxlint-disable-next-line react/no-array-index-key -- stops keep no state
            <WayStop key={at} stop={stop} colors={colors} mapHref={mapHref} />
          ))}
        </ol>
        {rest > 0 ? t('findings.wayMore', { n: rest }) : null}
      </dd>
    </div>
  )
}

interface WayStopProps extends Pick<FindingWayProps, 'mapHref'> {
  readonly stop: Stop
  readonly colors: DepartmentColors
}

function WayStop({ stop, colors, mapHref }: WayStopProps) {
  const { session } = useOpen()
  const { touchpoint, owner, isHandedOver } = stop
  return (
    <li>
      <span className={styles['stop']}>
        <a
          href={mapHref}
          onClick={() =>
            session.setState({ selection: [touchpoint.id], view: 'map', mapWish: 'focus' })
          }
        >
          {touchpoint.name}
        </a>{' '}
        <span className={styles['answers']}>
          <OwnerChip owner={owner && ownerChip(colors, owner)} />
        </span>{' '}
        {isHandedOver ? <span className={styles['over']}>{t('findings.handedOver')}</span> : null}
      </span>
    </li>
  )
}

function stopsOf(records: Records, way: readonly string[]): Stop[] {
  let before: string | undefined
  return way.flatMap((id) => {
    const touchpoint = liveRecord(records, 'touchpoint', id)
    if (!touchpoint) return []
    const owner = accountableOwner(records, touchpoint)
    const department = departmentOf(records, owner?.id)
    const isHandedOver =
      before !== undefined && department !== undefined && department.id !== before
    before = department?.id
    return { touchpoint, owner: department ?? owner, isHandedOver }
  })
}
