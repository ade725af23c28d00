import { setFeeling } from '../../commands/verbs/setFeeling.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Slider } from '../../ui/Slider.tsx'
import styles from './Details.module.css'
import { signed } from './signed.ts'

/** How the team thinks customers feel at a step, −2 to +2. */
export function FeelingField({ stepId }: { readonly stepId: string }) {
  const dispatch = useDispatch()
  const value = useRecords(
    (records) =>
      recordsOfKind(records, 'feeling').find(
        (one) => one.stepId === stepId && one.personaId === undefined,
      )?.value,
  )
  const set = (next: number | undefined): void => {
    const at = new Date().toISOString()
    dispatch(
      setFeeling,
      { id: newId(), stepId, at, ...(next === undefined ? {} : { value: next }) },
      { mergeKey: `feeling:${stepId}` },
    )
  }
  return (
    <div className={styles['field']}>
      <Slider
        label={t('details.feeling')}
        value={value ?? 0}
        min={-2}
        max={2}
        step={0.1}
        onChange={set}
        isEmpty={value === undefined}
        valueText={value === undefined ? t('details.feelingUnset') : signed(value)}
        ends={[t('details.feelingLow'), t('details.feelingHigh')]}
      />
      <p className={styles['hint']}>{t('details.feelingHelp')}</p>
      {value === undefined ? null : (
        <Button look="link" onPress={() => set(undefined)}>
          {t('details.feelingClear')}
        </Button>
      )}
    </div>
  )
}
