import { useMemo } from 'react'
import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import type { Remit } from '../../analysis/ownership/remitOf.ts'
import type { PayLink } from '../../analysis/ownership/payLinks.ts'
import { voiceOf } from '../../analysis/ownership/voiceOf.ts'
import { formatDay } from '../../i18n/formatDay.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import { formatShare, t } from '../../i18n/t.ts'
import { type LatestReadings, latestReadings } from '../../layout/chipContent.ts'
import type { Finding, Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { FindingItem } from '../../parts/FindingItem.tsx'
import { changedLens } from '../../store/Lens.ts'
import { useOpen } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import printed from '../../ui/PrintedPage.module.css'
import { classes } from '../../ui/classes.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import { payName } from './PayLinkCell.tsx'
import styles from './Remit.module.css'
import { RemitSection } from './RemitSection.tsx'
import { StateMark } from './StateMark.tsx'
import { type Assign, useAssign } from './useAssign.ts'
import type { Ownership } from './useOwnership.ts'
import { voiceWords } from './voiceWords.ts'

type Kpi = RecordOf<'kpi'>

export interface RemitPageProps {
  readonly remit: Remit
  readonly ownership: Ownership
  readonly mapHref: string
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
}

/** One page: touchpoints, KPIs, findings, actions, pay and promises of one owner. */
export function RemitPage({ remit, ownership, mapHref, onGo, onFix }: RemitPageProps) {
  const { owner, proposed } = remit
  const assign = useAssign()
  const { session } = useOpen()
  const journey = ownership.journeyNames.get(ownership.journeyId) ?? ''
  const touchpoint = (row: OwnershipRow) => (
    <Touchpoint row={row} ownerId={owner.id} assign={assign} />
  )
  const latest = useMemo(() => latestReadings(ownership.records), [ownership.records])
  const kpi = (one: Kpi) => <Line name={one.name} detail={standOf(one, latest)} />
  return (
    <article className={classes(printed['page'], styles['page'])} aria-labelledby="owners-remit">
      <h3 id="owners-remit" className={styles['title']}>
        {t('owners.mine.title', { name: owner.name })}
      </h3>
      <p className={styles['quiet']}>
        {owner.kind === 'person' && owner.role ? `${owner.role} · ` : ''}
        {t('owners.mine.on', { journey })}{' '}
        {remit.touchpoints.length === 0 ? null : (
          <Button
            look="link"
            onPress={() => {
              const lens = changedLens(session.getState().lens, { show: { ownerId: owner.id } })
              session.setState({ lens, view: 'map', mapWish: 'focus' })
            }}
          >
            {t('lens.showOnMap')}
          </Button>
        )}
      </p>
      {proposed.length === 0 ? null : <Proposed rows={proposed} assign={assign} />}
      <RemitSection
        title={t('owners.mine.touchpoints')}
        items={remit.touchpoints}
        keyOf={idOf}
        render={touchpoint}
      />
      <RemitSection
        title={t('owners.mine.declined')}
        items={remit.declined}
        keyOf={idOf}
        render={touchpoint}
        isOptional
      />
      <RemitSection
        title={t('owners.mine.roles')}
        items={remit.otherRoles}
        keyOf={({ row }) => row.id}
        render={({ row, roles }) => (
          <Line
            name={row.touchpoint.name}
            detail={roles.map((role) => t(`owners.raci.${role}`)).join(', ')}
          />
        )}
        isOptional
      />
      <RemitSection title={t('owners.mine.kpis')} items={remit.ownKpis} keyOf={idOf} render={kpi} />
      <RemitSection
        title={t('owners.mine.otherKpis')}
        items={remit.otherKpis}
        keyOf={idOf}
        render={kpi}
        isOptional
      />
      <RemitSection
        title={t('owners.mine.actions')}
        items={remit.actions}
        keyOf={idOf}
        render={({ title, due }) => (
          <Line name={title} detail={due && t('owners.mine.due', { date: formatDay(due) })} />
        )}
      />
      <RemitSection
        title={t('owners.mine.pay')}
        items={remit.pay}
        keyOf={({ incentiveId }) => incentiveId}
        render={(link) => <Pay link={link} />}
      />
      <RemitSection
        title={t('owners.mine.promises')}
        items={remit.promises}
        keyOf={idOf}
        render={({ text }) => text}
      />
      <RemitSection
        title={t('owners.mine.findings')}
        items={remit.findings}
        keyOf={idOf}
        render={(finding) => (
          <FindingItem finding={finding} href={mapHref} onGo={() => onGo(finding)} onFix={onFix} />
        )}
        isBlock
      />
    </article>
  )
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

/** "54% · Target 70%". */
function standOf({ id, target, unit }: Kpi, latest: LatestReadings): string {
  const reading = latest.get(id)
  const value = reading ? formatValue(reading.value, unit) : t('owners.mine.noReading')
  if (target === undefined) return value
  return `${value} · ${t('owners.mine.target', { value: formatValue(target, unit) })}`
}

function Line({ name, detail }: { readonly name: string; readonly detail: string | undefined }) {
  return (
    <>
      <b>{name}</b>
      {detail === undefined ? null : <span className={styles['quiet']}>{detail}</span>}
    </>
  )
}

interface ProposedProps {
  readonly rows: readonly OwnershipRow[]
  readonly assign: Assign
}

/** What waits for their answer, to be taken in one go. */
function Proposed({ rows, assign }: ProposedProps) {
  const accept = (): void =>
    assign.answer(
      rows.map(({ id }) => id),
      'accepted',
    )
  return (
    <div className={styles['proposed']}>
      <span>{t('owners.mine.proposed', { n: rows.length })}</span>
      <Button look="primary" onPress={accept}>
        {t('owners.answer.acceptAll', { n: rows.length })}
      </Button>
    </div>
  )
}

interface TouchpointProps {
  readonly row: OwnershipRow
  readonly ownerId: string
  readonly assign: Assign
}

function Touchpoint({ row, ownerId, assign }: TouchpointProps) {
  const { touchpoint, stage, owner } = row
  const { accountableState: state, name } = touchpoint
  const details = [stage.name, voiceWords(voiceOf([row]))]
  // Of a department: who in it.
  if (owner && owner.id !== ownerId) details.unshift(owner.name)
  return (
    <>
      <Line name={name} detail={details.join(' · ')} />
      <StateMark state={state} />
      {state === 'proposed' ? <AnswerButtons rows={[row]} assign={assign} /> : null}
      {state === 'declined' ? (
        <Button
          look="link"
          label={t('owners.answer.againFor', { name })}
          onPress={() => assign.answer([row.id], 'proposed')}
        >
          {t('owners.answer.again')}
        </Button>
      ) : null}
    </>
  )
}

function Pay({ link }: { readonly link: PayLink }) {
  const { weight, effect } = link
  const part = weight === undefined ? undefined : formatShare(weight)
  return (
    <>
      <Line name={payName(link)} detail={part && t('owners.mine.weight', { weight: part })} />
      {effect === 'hurts' ? <span className={styles['hurts']}>{t('owners.payHurts')}</span> : null}
    </>
  )
}
