import { useMemo } from 'react'
import {
  type PayAgainstCustomer,
  payAgainstCustomer,
} from '../../analysis/ownership/payAgainstCustomer.ts'
import { saidKind } from '../../analysis/ownership/voiceOf.ts'
import { formatCount, t } from '../../i18n/t.ts'
import { useFindings } from '../../store/useEditor.tsx'
import card from '../../ui/Card.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Owners.module.css'
import type { Ownership } from './useOwnership.ts'

/** Four figures that say how well a journey is owned. */
export function OwnersFigures({ ownership }: { readonly ownership: Ownership }) {
  const findings = useFindings()
  const { rows, handoffs, isAll, journeyNames, records } = ownership
  const pay = useMemo(() => payAgainstCustomer(findings, records), [findings, records])
  const unowned = rows.filter(({ owner }) => !owner)
  const proposed = rows.filter(
    ({ owner, touchpoint }) => owner && touchpoint.accountableState === 'proposed',
  ).length
  const comments = unowned.reduce((sum, { evidence }) => sum + (evidence?.comments ?? 0), 0)
  const path =
    handoffs.onPath === undefined
      ? t('owners.figure.noPath')
      : t('owners.figure.onPath', { n: handoffs.onPath })
  return (
    <dl className={styles['figures']}>
      <Figure
        name={t('owners.figure.owned')}
        value={t('owners.figure.ownedOf', {
          owned: rows.length - unowned.length,
          all: rows.length,
        })}
        text={t('owners.figure.waiting', { unowned: unowned.length, proposed })}
      />
      <Figure
        name={t('owners.figure.feedback')}
        value={formatCount(comments)}
        text={t('owners.figure.feedbackText', { n: comments, kind: saidKind(unowned) })}
      />
      <Figure
        name={t('owners.figure.handoffs')}
        value={formatCount(handoffs.count)}
        text={isAll ? t('owners.figure.perJourney', { n: journeyNames.size }) : path}
      />
      <Figure
        name={t('owners.figure.pay')}
        value={formatCount(pay.names.length)}
        text={payees(pay)}
      />
    </dl>
  )
}

const fewNames = 4

function payees({ names, conflicts }: PayAgainstCustomer): string {
  const n = conflicts.length
  if (names.length === 0 && n === 0) return t('owners.figure.payNone')
  const shown = names.slice(0, fewNames).join(', ')
  const more = names.length - fewNames
  const who = more > 0 ? t('owners.payMore', { names: shown, n: more }) : shown
  return [who, n === 0 ? '' : t('owners.figure.payConflicts', { n })].filter(Boolean).join(' · ')
}

interface FigureProps {
  readonly name: string
  readonly value: string
  readonly text: string
}

function Figure({ name, value, text }: FigureProps) {
  return (
    <div className={classes(card['card'], styles['figure'])}>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
        <span>{text}</span>
      </dd>
    </div>
  )
}
