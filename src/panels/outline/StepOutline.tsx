import { formatSigned } from '../../i18n/formatSigned.ts'
import { t } from '../../i18n/t.ts'
import { customersFeeling } from '../../model/customersFeeling.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { Step } from '../../model/kinds/step.ts'
import { Facts, type Said, saidText } from './Facts.tsx'
import { FindingLines } from './FindingLines.tsx'
import { MapLink } from './MapLink.tsx'
import { OtherLanes } from './OtherLanes.tsx'
import styles from './Outline.module.css'
import { TouchpointTable } from './TouchpointTable.tsx'
import { touchpointsAt } from './touchpointsAt.ts'
import { type Outline, useOutline } from './useOutline.ts'

/** One step: what is expected and felt there, its touchpoints, and what else stands in its column. */
export function StepOutline({ step }: { readonly step: Step }) {
  const outline = useOutline()
  const { id, name, expectation } = step
  const touchpoints = touchpointsAt(outline.plan, id)
  const findings = outline.findings.get(id) ?? []
  return (
    <section className={styles['step']}>
      <h3>
        <MapLink id={id} name={name} />
      </h3>
      <Facts
        facts={[
          { key: 'expects', title: t('tableView.expectation'), said: [saidText(expectation)] },
          {
            key: 'feels',
            title: t('tableView.feeling'),
            said: [saidText(feelingsAt(id, touchpoints, outline).join(', '))],
          },
          { key: 'details', title: t('detail.title'), said: detailsOf(id, outline) },
          {
            key: 'findings',
            title: t('tableView.findings'),
            said:
              findings.length === 0
                ? []
                : [{ key: 'all', content: <FindingLines findings={findings} /> }],
          },
        ]}
      />
      {touchpoints.length === 0 ? (
        <p className={styles['quiet']}>{t('outline.noTouchpoints')}</p>
      ) : (
        <TouchpointTable caption={t('outline.caption', { step: name })} touchpoints={touchpoints} />
      )}
      <OtherLanes stepId={id} />
    </section>
  )
}

/** "team −0.6", "Ana +1", "customers −1.2 from 1,860 comments" */
function feelingsAt(
  stepId: string,
  touchpoints: readonly RecordOf<'touchpoint'>[],
  { views, evidence }: Outline,
): string[] {
  const team = views.flatMap(({ personaId, name, values }) => {
    const felt = values.get(stepId)
    if (felt === undefined) return []
    const value = formatSigned(felt)
    return [personaId === undefined ? t('map.team', { value }) : t('map.persona', { name, value })]
  })
  const measured = customersFeeling(touchpoints.map(({ id }) => evidence.get(id)))
  if (!measured) return team
  const { value, n } = measured
  return [...team, t('map.customers', { value: formatSigned(value), n })]
}

function detailsOf(stepId: string, { details, hrefTo }: Outline): Said[] {
  return details
    .filter((one) => one.stepId === stepId)
    .map(({ journeyId, name }) => ({
      key: journeyId,
      content: <a href={hrefTo(undefined, journeyId)}>{name}</a>,
    }))
}
