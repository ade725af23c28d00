import { formatSigned } from '../../i18n/formatSigned.ts'
import { setFeeling } from '../../commands/verbs/setFeeling.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { journeyPersonas, recordsOfKind } from '../../model/queries.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Slider } from '../../ui/Slider.tsx'
import styles from './Details.module.css'

/** How the team thinks customers feel at a step, −2 to +2: all of them, and those of each persona. */
export function FeelingField({ stepId }: { readonly stepId: string }) {
  const personas = useRecords(journeyPersonas)
  return (
    <>
      <OneFeeling
        stepId={stepId}
        label={t(personas.length === 0 ? 'details.feeling' : 'personas.feelingAll')}
        clear={t('details.feelingClear')}
      />
      {personas.map(({ id, name }) => (
        <OneFeeling
          key={id}
          stepId={stepId}
          personaId={id}
          label={t('personas.feelingOf', { name })}
          clear={t('personas.clear', { name })}
        />
      ))}
      <p className={styles['hint']}>{t('details.feelingHelp')}</p>
    </>
  )
}

interface OneFeelingProps {
  readonly stepId: string
  /** Missing: of all customers. */
  readonly personaId?: string
  readonly label: string
  /** What the button that takes it back says. */
  readonly clear: string
}

function OneFeeling({ stepId, personaId, label, clear }: OneFeelingProps) {
  const dispatch = useDispatch()
  const value = useRecords(
    (records) =>
      recordsOfKind(records, 'feeling').find(
        (one) => one.stepId === stepId && one.personaId === personaId,
      )?.value,
  )
  const set = (next: number | undefined): void => {
    const at = new Date().toISOString()
    const given = {
      ...(personaId === undefined ? {} : { personaId }),
      ...(next === undefined ? {} : { value: next }),
    }
    dispatch(
      setFeeling,
      { id: newId(), stepId, at, ...given },
      { mergeKey: `feeling:${stepId}:${personaId ?? ''}` },
    )
  }
  return (
    <div className={styles['field']}>
      <Slider
        label={label}
        value={value ?? 0}
        min={-2}
        max={2}
        step={0.1}
        onChange={set}
        isEmpty={value === undefined}
        valueText={value === undefined ? t('details.feelingUnset') : formatSigned(value)}
        ends={[t('details.feelingLow'), t('details.feelingHigh')]}
      />
      {value === undefined ? null : (
        <Button look="link" onPress={() => set(undefined)}>
          {clear}
        </Button>
      )}
    </div>
  )
}
