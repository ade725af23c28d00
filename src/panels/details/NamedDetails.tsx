import { type MessageKey, t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import type { AnyRecord, KindName } from '../../model/kinds.ts'
import { holdsCards } from '../../model/kinds/lane.ts'
import { recordsOfKind, stepsOfStage } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { CardFields } from './CardFields.tsx'
import { ConnectionFields } from './ConnectionFields.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import { FindingsHere } from './FindingsHere.tsx'
import { LaneFields } from './LaneFields.tsx'
import { intervalText } from '../../parts/intervalText.ts'
import { NameField } from './NameField.tsx'
import { PainComments } from './PainComments.tsx'
import { PainSources } from './PainSources.tsx'
import { TogetherSay } from './TogetherSay.tsx'

export interface NamedDetailsProps {
  readonly record: AnyRecord
  readonly onFix: (fix: Fix) => void
}

const kickers: Partial<Record<KindName, MessageKey>> = {
  stage: 'details.stage',
  lane: 'details.lane',
  card: 'details.card',
  painPoint: 'details.painPoint',
  opportunity: 'details.opportunity',
}

/** A record that is mostly its name: stage, lane, card, pain point, opportunity. */
export function NamedDetails({ record, onFix }: NamedDetailsProps) {
  const about = useRecords((records) => aboutOf(records, record))
  const kicker = kickers[record.kind]
  const isCard = record.kind === 'card'
  if (record.kind === 'connection')
    return (
      <>
        <ConnectionFields connection={record} />
        <DeleteButton ids={[record.id]} />
      </>
    )
  return (
    <>
      <div className={styles['top']}>
        {kicker === undefined ? null : <p className={heading['label']}>{t(kicker)}</p>}
        <NameField
          id={record.id}
          label={t(isCard ? 'details.text' : 'details.name')}
          value={textOf(record)}
          isRich={isCard}
          canBeEmpty={isCard && record.pictureId !== undefined}
        />
        {about.map((line) => (
          <p key={line} className={styles['hint']}>
            {line}
          </p>
        ))}
      </div>
      {record.kind === 'card' ? <CardFields card={record} /> : null}
      {record.kind === 'lane' ? <LaneFields lane={record} /> : null}
      {record.kind === 'stage' ? <TogetherSay id={record.id} /> : null}
      {record.kind === 'painPoint' ? <PainSources painPoint={record} /> : null}
      {record.kind === 'painPoint' ? <PainComments touchpointId={record.touchpointId} /> : null}
      <FindingsHere id={record.id} onFix={onFix} />
      <DeleteButton ids={[record.id]} />
    </>
  )
}

function textOf(record: AnyRecord): string {
  if ('name' in record) return record.name
  if ('title' in record) return record.title
  return 'text' in record ? record.text : ''
}

function aboutOf(records: Records, record: AnyRecord): string[] {
  if (record.kind === 'stage') {
    const steps = stepsOfStage(records, record.id)
    const ids = new Set(steps.map(({ id }) => id))
    const touchpoints = recordsOfKind(records, 'touchpoint').filter(({ stepId }) => ids.has(stepId))
    return [t('details.stageCounts', { steps: steps.length, touchpoints: touchpoints.length })]
  }
  if (record.kind === 'lane') {
    if (record.type !== 'touchpoints' && !holdsCards(record.type))
      return [t('details.laneComputed')]
    const kind = record.type === 'touchpoints' ? 'touchpoint' : 'card'
    const n = recordsOfKind(records, kind).filter(({ laneId }) => laneId === record.id).length
    return [t('details.laneCounts', { n })]
  }
  if (record.kind === 'painPoint') {
    const at = liveRecord(records, 'touchpoint', record.touchpointId)?.name
    const { k, n, origin, low, high } = record
    return [
      ...(at === undefined ? [] : [t('details.painPointOf', { name: at })]),
      t(origin === 'feedback' ? 'details.fromFeedback' : 'details.fromWorkshop'),
      ...(k === undefined || n === undefined ? [] : [t('details.painFigures', { k, n })]),
      ...(low === undefined || high === undefined
        ? []
        : [t('say.painInterval', intervalText([low, low, high]))]),
    ]
  }
  return []
}
