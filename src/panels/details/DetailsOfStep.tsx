import { Plus, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useDetailsOf } from '../../store/useDetails.ts'
import { useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import type { DetailChoice, DetailJourneys } from './DetailJourneys.ts'

export interface DetailsOfStepProps {
  readonly stepId: string
  readonly journeys: DetailJourneys
}

/** The journeys that detail a step: to open, to choose, to make. */
export function DetailsOfStep({ stepId, journeys }: DetailsOfStepProps) {
  const details = useDetailsOf(stepId)
  const all = useSession((state) => state.details)
  const [choices, setChoices] = useState<readonly DetailChoice[]>([])
  useEffect(() => {
    let isGone = false
    journeys.choices(all ?? []).then(
      (found) => {
        if (!isGone) setChoices(found)
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [journeys, all])
  const known = new Set(details.map(({ journeyId }) => journeyId))
  const options = choices
    .filter(({ journeyId }) => !known.has(journeyId))
    .map(({ journeyId, name, stepName }) => ({
      key: journeyId,
      label: name,
      ...(stepName === undefined ? {} : { detail: t('detail.now', { step: stepName }) }),
    }))
  return (
    <div className={styles['section']}>
      {details.length === 0 ? null : <h3 className={heading['label']}>{t('detail.title')}</h3>}
      {details.length === 0 ? null : (
        <ul className={styles['ways']} aria-label={t('detail.title')}>
          {details.map(({ journeyId, name }) => (
            <li key={journeyId}>
              <a className={styles['link']} href={journeys.hrefOf(journeyId)}>
                {name}
              </a>
              <IconButton
                label={t('ui.remove', { name })}
                icon={<X size={14} aria-hidden />}
                onPress={() => journeys.set(journeyId, undefined)}
              />
            </li>
          ))}
        </ul>
      )}
      {details.length > 0 || options.length === 0 ? null : (
        <ComboBox
          label={t('detail.title')}
          value={null}
          text=""
          options={options}
          placeholder={t('detail.placeholder')}
          onChoose={(key) => {
            if (key !== null) journeys.set(key, stepId)
          }}
        />
      )}
      {details.length > 0 ? null : (
        <Button icon={<Plus size={14} aria-hidden />} onPress={() => journeys.make(stepId)}>
          {t('detail.make')}
        </Button>
      )}
    </div>
  )
}
