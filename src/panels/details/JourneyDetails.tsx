import { describeJourney } from '../../commands/verbs/describeJourney.ts'
import { t } from '../../i18n/t.ts'
import { accountableOwner, journeyOf, recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { useDispatch, useRecords, useSession } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import type { DetailJourneys } from './DetailJourneys.ts'
import { DetailedStep } from './DetailedStep.tsx'
import { NameField } from './NameField.tsx'
import { PersonasField } from './PersonasField.tsx'

const idOf = ({ id }: { readonly id: string }): string => id

/** Nothing is selected: the journey itself, how complete it is, and how to go on. */
export function JourneyDetails({ journeys }: { readonly journeys: DetailJourneys | undefined }) {
  const journey = useRecords(journeyOf)
  const counts = useRecords(countsOf)
  const touchpointIds = useRecords((records) => recordsOfKind(records, 'touchpoint').map(idOf))
  const heard = useSession(
    ({ evidence }) => touchpointIds.filter((id) => (evidence.get(id)?.comments ?? 0) > 0).length,
  )
  if (!journey) return null
  const { all, owned, measured } = counts
  return (
    <>
      <div className={styles['top']}>
        <p className={heading['label']}>{t('details.journey')}</p>
        <NameField id={journey.id} label={t('details.name')} value={journey.name} />
      </div>
      <div className={styles['section']}>
        <DescriptionField field="scenario" value={journey.scenario} />
        <DescriptionField field="goal" value={journey.goal} />
      </div>
      {journeys ? <DetailedStep journeys={journeys} /> : null}
      <PersonasField />
      {all === 0 ? null : (
        <ul className={styles['tallies']}>
          <li>{t('details.owned', { owned, all })}</li>
          <li>{t('details.measured', { measured, all })}</li>
          <li>{t('details.heard', { heard: Math.min(heard, all), all })}</li>
        </ul>
      )}
      <div className={styles['section']}>
        <h3 className={heading['label']}>{t('details.howTo')}</h3>
        <ul className={styles['howTo']}>
          <li>{t('details.howTo1')}</li>
          <li>{t('details.howTo2')}</li>
          <li>{t('details.howTo3')}</li>
          <li>{t('details.howTo4')}</li>
        </ul>
      </div>
    </>
  )
}

interface DescriptionFieldProps {
  readonly field: 'scenario' | 'goal'
  readonly value: string | undefined
}

function DescriptionField({ field, value = '' }: DescriptionFieldProps) {
  const dispatch = useDispatch()
  return (
    <DraftField
      label={t(`details.${field}`)}
      placeholder={t(`details.${field}Hint`)}
      value={value}
      canBeEmpty
      isMultiline
      onCommit={(text) => dispatch(describeJourney, { [field]: text }, { mergeKey: field })}
    />
  )
}

function countsOf(records: Records): { all: number; owned: number; measured: number } {
  const touchpoints = recordsOfKind(records, 'touchpoint')
  return {
    all: touchpoints.length,
    owned: touchpoints.filter((one) => accountableOwner(records, one) !== undefined).length,
    measured: touchpoints.filter(({ kpiIds }) => (kpiIds ?? []).length > 0).length,
  }
}
