import { compareNames } from '../../i18n/compareNames.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import styles from './NewJourneyDialog.module.css'
import type { TemplateChoice } from './TemplateChoice.ts'
import { TemplatePicture } from './TemplatePicture.tsx'

/** The chosen template: what it looks like, and what is in it. */
export function TemplateAbout({ template }: { readonly template: TemplateChoice }) {
  const { title, description, records } = template
  const stages = recordsOfKind(records, 'stage').map(({ name }) => name)
  const owners = recordsOfKind(records, 'department')
    .map(({ name }) => name)
    .sort(compareNames)
  return (
    <section aria-label={title}>
      <TemplatePicture records={records} />
      <h3>{title}</h3>
      {description === '' ? null : <p>{description}</p>}
      <p className={styles['counts']}>{countsOf(records)}</p>
      {stages.length === 0 ? null : (
        <dl>
          <dt>{t('templates.stages')}</dt>
          <dd>{stages.join(' › ')}</dd>
          {owners.length === 0 ? null : (
            <>
              <dt>{t('templates.owners')}</dt>
              <dd>{owners.join(', ')}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  )
}

/** "5 stages, 14 steps, 20 touchpoints", or how many empty lanes there are. */
export function countsOf(records: Records): string {
  const count = (kind: 'stage' | 'step' | 'touchpoint' | 'lane'): number =>
    recordsOfKind(records, kind).length
  if (count('stage') === 0) return t('templates.empty', { lanes: count('lane') })
  return t('templates.counts', {
    stages: count('stage'),
    steps: count('step'),
    touchpoints: count('touchpoint'),
  })
}
