import { quoted } from '../../i18n/quoted.ts'
import { Check } from 'lucide-react'
import { formatShare, t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import type { OpenedComment, SettleChange, SpokenOf } from './CommentBrowser.ts'
import { MoodMark } from './MoodMark.tsx'
import styles from './OpenComment.module.css'
import { useSettle } from './useSettle.ts'

type Said = NonNullable<SettleChange['touchpoint']>['is']

/** The touchpoints that a comment is taken to speak of, and everything that a person can say to that. */
export function SpokenList({ comment }: { readonly comment: OpenedComment }) {
  const settle = useSettle()
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const nameOf = (id: string): string => touchpoints.find((one) => one.id === id)?.name ?? ''
  const { sourceId, row, spoken, rejected, candidates } = comment
  const say = (id: string, is: Said): void => {
    const key = `browse.settled.${is ?? 'cleared'}`
    void settle([{ sourceId, row, touchpoint: { id, is } }], { key, values: { name: nameOf(id) } })
  }
  const settledIds = new Set([...spoken.map(({ touchpointId }) => touchpointId), ...rejected])
  const others = touchpoints.filter(({ id }) => !settledIds.has(id))
  const likely = candidates.filter((id) => others.some((one) => one.id === id))
  return (
    <section className={styles['section']} aria-label={t('browse.spokenTitle')}>
      <h5 className={styles['label']}>{t('browse.spokenTitle')}</h5>
      {spoken.length === 0 ? <p className={styles['quiet']}>{t('browse.spokenNone')}</p> : null}
      <ul className={styles['spoken']}>
        {spoken.map((one) => (
          <Spoken key={one.touchpointId} one={one} name={nameOf(one.touchpointId)} onSay={say} />
        ))}
      </ul>
      {rejected.length === 0 ? null : (
        <ul className={styles['spoken']} aria-label={t('browse.rejectedTitle')}>
          {rejected.map((id) => (
            <li key={id} className={styles['line']}>
              <span className={styles['quiet']}>
                {t('browse.rejectedTitle')} <b>{nameOf(id)}</b>
              </span>
              <TakeBack name={nameOf(id)} onPress={() => say(id, null)} />
            </li>
          ))}
        </ul>
      )}
      {likely.length === 0 ? null : (
        <div className={styles['choices']} role="group" aria-label={t('browse.candidates')}>
          <span className={styles['quiet']}>{t('browse.candidates')}</span>
          {likely.map((id) => (
            <button
              key={id}
              type="button"
              className={styles['choice']}
              aria-label={t('browse.candidate', { name: nameOf(id) })}
              onClick={() => say(id, 'confirmed')}
            >
              {nameOf(id)}
            </button>
          ))}
        </div>
      )}
      {others.length === 0 ? null : (
        <ComboBox
          label={t('browse.another')}
          value={null}
          text=""
          placeholder={t('browse.anotherHint')}
          options={others.map(({ id, name }) => ({ key: id, label: name }))}
          onChoose={(id) => {
            if (id !== null) say(id, 'confirmed')
          }}
        />
      )}
    </section>
  )
}

interface SpokenProps {
  readonly one: SpokenOf
  readonly name: string
  readonly onSay: (id: string, is: Said) => void
}

function Spoken({ one, name, onSay }: SpokenProps) {
  const { touchpointId: id, strength, label, words, isConfirmed } = one
  return (
    <li>
      <p className={styles['line']}>
        <b>{name}</b>
        <MoodMark label={label} />
      </p>
      <p className={styles['quiet']}>
        {isConfirmed ? (
          <span className={styles['confirmed']}>
            <Check size={14} aria-hidden />
            {t('browse.confirmedByYou')}
          </span>
        ) : (
          t('browse.spokenStrength', { strength: formatShare(strength) })
        )}
        {words.length === 0
          ? null
          : ` · ${t('browse.because', { words: words.map(quoted).join(', ') })}`}
      </p>
      <div className={styles['choices']}>
        {isConfirmed ? (
          <TakeBack name={name} onPress={() => onSay(id, null)} />
        ) : (
          <Button label={t('browse.confirmOf', { name })} onPress={() => onSay(id, 'confirmed')}>
            {t('browse.confirm')}
          </Button>
        )}
        <Button
          look="quiet"
          label={t('browse.rejectOf', { name })}
          onPress={() => onSay(id, 'rejected')}
        >
          {t('browse.reject')}
        </Button>
      </div>
    </li>
  )
}

function TakeBack({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <Button look="link" label={t('browse.takeBackOf', { name })} onPress={onPress}>
      {t('browse.takeBack')}
    </Button>
  )
}
