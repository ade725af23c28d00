import { Map } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Library.module.css'

/** A finished journey that one press opens. */
export interface Sample {
  readonly key: string
  readonly name: string
  readonly about: string
}

export interface SampleButtonProps {
  readonly sample: Sample
  readonly onOpen: () => void
  readonly isDisabled: boolean
}

export function SampleButton({ sample, onOpen, isDisabled }: SampleButtonProps) {
  return (
    <Button
      label={t('library.openSample', { name: sample.name })}
      className={styles['sample']}
      onPress={onOpen}
      isDisabled={isDisabled}
      icon={<Map size={20} aria-hidden />}
    >
      <span>
        <b>{t('library.openSample', { name: sample.name })}</b>
        <small>{sample.about}</small>
      </span>
    </Button>
  )
}
