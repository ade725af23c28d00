import { formatValue } from '../../i18n/layoutWords.ts'
import { formatCount, formatShare, t } from '../../i18n/t.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isComplaintsFirst } from '../../model/customersVoice.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { Connection } from '../../model/kinds/connection.ts'
import { kpiState } from '../../model/kpiState.ts'
import { liveRecord } from '../../model/records.ts'
import { intervalText } from '../../parts/intervalText.ts'
import { negativeVoice } from '../../parts/negativeVoice.ts'
import { FindingLines } from './FindingLines.tsx'
import { MapLink } from './MapLink.tsx'
import styles from './Outline.module.css'
import { type Outline, useOutline } from './useOutline.ts'

type Touchpoint = RecordOf<'touchpoint'>

const columns = [
  'app.touchpointKind',
  'tableView.lane',
  'tableView.channel',
  'tableView.owner',
  'app.feedback',
  'tableView.kpis',
  'tableView.findings',
  'details.connectsTo',
] as const

export interface TouchpointTableProps {
  readonly caption: string
  readonly touchpoints: readonly Touchpoint[]
}

/** Touchpoints as rows, with all that their cards say and what is only seen elsewhere. */
export function TouchpointTable({ caption, touchpoints }: TouchpointTableProps) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {touchpoints.map((touchpoint) => (
            <Row key={touchpoint.id} touchpoint={touchpoint} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const outline = useOutline()
  const { records, evidence, findings, connections } = outline
  const { id, name, laneId, channel, kpiIds = [] } = touchpoint
  const owner = ownerText(touchpoint, outline)
  return (
    <tr>
      <th scope="row">
        <MapLink id={id} name={name} />
      </th>
      <td>{liveRecord(records, 'lane', laneId)?.name ?? t('layout.unplaced')}</td>
      <td>{channel}</td>
      <td>{owner ?? <span className={styles['none']}>{t('layout.noOwner')}</span>}</td>
      <td>{feedbackText(evidence.get(id))}</td>
      <td>
        <Lines lines={kpiIds.flatMap((kpiId) => kpiText(kpiId, outline) ?? [])} />
      </td>
      <td>
        <FindingLines findings={findings.get(id) ?? []} />
      </td>
      <td>
        <Ways ways={connections.get(id) ?? []} />
      </td>
    </tr>
  )
}

/** The owner, and the department of a person; undefined: nobody. */
function ownerText(touchpoint: Touchpoint, { owners }: Outline): string | undefined {
  const owner = owners.of(touchpoint)
  return owner && [...new Set([owner.name, owner.shown])].join(', ')
}

/** "71% negative of 1,860 (69–73%)" and complaints by their number; first what is to be said first. */
function feedbackText(evidence: Evidence | undefined): string {
  const voice = negativeVoice(evidence)
  const { share, n, complaints } = voice
  const said = share ? [t('say.count', { ...intervalText(share), n: formatCount(n) })] : []
  const counted = complaints > 0 ? [t('part.complaints', { n: complaints })] : []
  const parts = isComplaintsFirst(voice) ? [...counted, ...said] : [...said, ...counted]
  return parts.join(', ')
}

/** "First contact fix 54% (off target)" */
function kpiText(kpiId: string, { records, readings }: Outline): string | undefined {
  const kpi = liveRecord(records, 'kpi', kpiId)
  const value = readings.get(kpiId)?.value
  if (!kpi || value === undefined) return kpi?.name
  return [kpi.name, formatValue(value, kpi.unit), t(`map.kpiState.${kpiState(kpi, value)}`)].join(
    ' ',
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length < 2) return lines[0]
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Ways({ ways }: { readonly ways: readonly Connection[] }) {
  const { records } = useOutline()
  const lines = ways.flatMap(({ id, toId, label, share }) => {
    const to = liveRecord(records, 'touchpoint', toId)
    const said = [label, share === undefined ? undefined : formatShare(share)].filter(Boolean)
    return to ? [{ id, to, detail: said.length > 0 ? ` (${said.join(', ')})` : '' }] : []
  })
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(({ id, to, detail }) => (
        <li key={id}>
          <MapLink id={to.id} name={to.name} />
          {detail}
        </li>
      ))}
    </ul>
  )
}
