import '../../i18n/laterWords.ts'
import { Map as MapIcon, Printer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { type PlannedStage } from '../../layout/planMap.ts'
import { unplacedColumnId } from '../../layout/Scene.ts'
import { journeyOf, journeyPersonas, personOrDepartment } from '../../model/queries.ts'
import { Button } from '../../ui/Button.tsx'
import heading from '../../ui/Heading.module.css'
import printed from '../../ui/PrintedPage.module.css'
import { classes } from '../../ui/classes.ts'
import { Facts, saidText } from './Facts.tsx'
import { FindingLines } from './FindingLines.tsx'
import { MapLink } from './MapLink.tsx'
import { OtherLanes } from './OtherLanes.tsx'
import styles from './Outline.module.css'
import { StepOutline } from './StepOutline.tsx'
import { TouchpointTable } from './TouchpointTable.tsx'
import { touchpointsAt } from './touchpointsAt.ts'
import { type HrefTo, OutlineContext, useMadeOutline, useOutline } from './useOutline.ts'

export interface OutlinePanelProps {
  readonly mapHref: string
  readonly hrefTo: HrefTo
  readonly onPrint: () => void
}

/** The whole map as headings and tables, to be read from top to bottom, searched and printed. */
export function OutlinePanel({ mapHref, hrefTo, onPrint }: OutlinePanelProps) {
  const outline = useMadeOutline(hrefTo)
  const { records, plan } = outline
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Who came from the map has lost the focus with it, and begins to read here.
    if (document.activeElement === document.body) title.current?.focus()
  }, [])
  return (
    <OutlineContext value={outline}>
      <article className={classes(printed['page'], styles['page'])} aria-labelledby="outline-title">
        <header>
          <p className={heading['label']}>{t('app.mapAsText')}</p>
          <div className={styles['top']}>
            <h2 id="outline-title" ref={title} tabIndex={-1} className={heading['view']}>
              {journeyOf(records)?.name ?? ''}
            </h2>
            <a className={styles['back']} href={mapHref}>
              <MapIcon size={16} aria-hidden />
              {t('outline.toMap')}
            </a>
            <Button icon={<Printer size={16} aria-hidden />} onPress={onPrint}>
              {t('outline.print')}
            </Button>
          </div>
          <About />
        </header>
        {plan.stages.length === 0 ? <p>{t('outline.empty')}</p> : null}
        {plan.stages.map((planned) => (
          <StageOutline key={planned.stage.id} planned={planned} />
        ))}
        {plan.hasUnplaced ? <Unplaced /> : null}
      </article>
    </OutlineContext>
  )
}

/** What the journey is about, whose it is, and who answers for it. */
function About() {
  const { records } = useOutline()
  const journey = journeyOf(records)
  const personas = journeyPersonas(records).map(({ name }) => name)
  const owner = personOrDepartment(records, journey?.ownerId)
  return (
    <Facts
      facts={[
        { key: 'scenario', title: t('details.scenario'), said: [saidText(journey?.scenario)] },
        { key: 'goal', title: t('details.goal'), said: [saidText(journey?.goal)] },
        { key: 'personas', title: t('personas.title'), said: [saidText(personas.join(', '))] },
        { key: 'owner', title: t('tableView.owner'), said: [saidText(owner?.name)] },
      ]}
    />
  )
}

function StageOutline({ planned: { stage, steps } }: { readonly planned: PlannedStage }) {
  const { findings } = useOutline()
  return (
    <section className={styles['stage']}>
      <h2>
        <MapLink id={stage.id} name={stage.name} />
      </h2>
      <FindingLines findings={findings.get(stage.id) ?? []} />
      {steps.length === 0 ? <p className={styles['quiet']}>{t('outline.noSteps')}</p> : null}
      {steps.map((step) => (
        <StepOutline key={step.id} step={step} />
      ))}
    </section>
  )
}

/** What stands in no step or lane that is still there. */
function Unplaced() {
  const { plan } = useOutline()
  const touchpoints = touchpointsAt(plan, unplacedColumnId)
  return (
    <section className={styles['stage']}>
      <h2>{t('layout.unplaced')}</h2>
      <p className={styles['quiet']}>{t('outline.unplacedText')}</p>
      {touchpoints.length === 0 ? null : (
        <TouchpointTable caption={t('outline.unplacedCaption')} touchpoints={touchpoints} />
      )}
      <OtherLanes stepId={unplacedColumnId} />
    </section>
  )
}
