import { useState } from 'react'
import { addRecord } from '../../commands/verbs/addRecord.ts'
import { t } from '../../i18n/t.ts'
import { dayOfIsoDate } from '../../lib/calendar.ts'
import { newId } from '../../lib/newId.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { numberOf } from '../../ui/NumberField.tsx'
import styles from './Sheet.module.css'
import { useKpis } from './useKpis.ts'

const figures = ['value', 'n', 'numerator', 'denominator'] as const
type Figure = (typeof figures)[number]
const empty: Record<Figure, string> = { value: '', n: '', numerator: '', denominator: '' }
const labels = {
  value: 'organisation.column.value',
  n: 'kpis.answers',
  numerator: 'organisation.column.numerator',
  denominator: 'organisation.column.denominator',
} as const satisfies Record<Figure, string>

/** A new reading. Numerator and denominator are asked for where the KPI above is their ratio. */
export function ReadingForm({ kpiId }: { readonly kpiId: string }) {
  const { board, today } = useKpis()
  const dispatch = useDispatch()
  const [date, setDate] = useState(today)
  const [typed, setTyped] = useState(empty)
  const parentId = board.tree.nodes.get(kpiId)?.parentId
  const isPart = parentId !== undefined && board.values.get(parentId)?.kpi.rollUp === 'ratio'
  const asked = isPart ? figures : figures.slice(0, 2)
  const numbers = Object.fromEntries(figures.map((one) => [one, numberOf(typed[one])] as const))
  const isWrong = (one: Figure): boolean => {
    const number = numbers[one]
    if (number === undefined) return false
    return !Number.isFinite(number) || (one === 'n' && !(Number.isInteger(number) && number >= 0))
  }
  const isDay = dayOfIsoDate(date.trim()) !== undefined
  const { value } = numbers
  const isReady = isDay && value !== undefined && !asked.some(isWrong)
  const add = (): void => {
    if (!isReady) return
    const more = asked.slice(1).filter((one) => numbers[one] !== undefined)
    const outcome = dispatch(addRecord, {
      id: newId(),
      kind: 'reading',
      fields: {
        kpiId,
        date: date.trim(),
        value,
        ...Object.fromEntries(more.map((one) => [one, numbers[one]])),
      },
    })
    if (!outcome.refused) setTyped(empty)
  }
  return (
    <form
      className={styles['pair']}
      aria-label={t('kpis.addReading')}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={t('organisation.column.date')}
        value={date}
        onChange={setDate}
        {...(isDay ? {} : { error: t('organisation.notADay', { text: date }) })}
      />
      {asked.map((one) => (
        <TextField
          key={one}
          label={t(labels[one])}
          inputMode="decimal"
          value={typed[one]}
          onChange={(text) => setTyped({ ...typed, [one]: text })}
          {...(isWrong(one) ? { error: t('ui.notANumber') } : {})}
        />
      ))}
      <div className={styles['submit']}>
        <Button isDisabled={!isReady}>{t('kpis.addReading')}</Button>
      </div>
    </form>
  )
}
