import { useState } from 'react'
import type { Kpi } from '../../analysis/kpis/kpiValue.ts'
import { addRecord } from '../../commands/verbs/addRecord.ts'
import { formatDay } from '../../i18n/formatDay.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import { t } from '../../i18n/t.ts'
import { typedNumber } from '../../i18n/typedNumber.ts'
import { readDay, twoDays } from '../../importing/readDay.ts'
import { newId } from '../../lib/newId.ts'
import { readingsOn } from '../../model/readingsOn.ts'
import { useDispatch, useOpen } from '../../store/useEditor.tsx'
import { readingReplaced } from '../../parts/readingReplaced.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Sheet.module.css'
import { figureHint, refusedFigure } from './figures.ts'
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

/**
 * A new reading; one of a day that has been read already takes that one's place. Numerator and denominator are asked
 * for where the KPI above is their ratio.
 */
export function ReadingForm({ kpi }: { readonly kpi: Kpi }) {
  const { board, today } = useKpis()
  const { session } = useOpen()
  const dispatch = useDispatch()
  const [date, setDate] = useState(today)
  const [typed, setTyped] = useState(empty)
  const parentId = board.tree.nodes.get(kpi.id)?.parentId
  const isPart = parentId !== undefined && board.values.get(parentId)?.kpi.rollUp === 'ratio'
  const asked = isPart ? figures : figures.slice(0, 2)
  const numbers = Object.fromEntries(figures.map((one) => [one, typedNumber(typed[one])] as const))
  const day = readDay(date)
  const wrongDay = dayProblem(date, today)
  const known = day === undefined ? undefined : readingsOn(board.records, kpi.id, day).at(-1)
  const { value } = numbers
  const isReady =
    day !== undefined &&
    wrongDay === undefined &&
    value !== undefined &&
    asked.every((one) => figureProblem(kpi, one, numbers[one]) === undefined)
  const add = (): void => {
    if (!isReady) return
    const more = asked.slice(1).filter((one) => numbers[one] !== undefined)
    const outcome = dispatch(addRecord, {
      id: newId(),
      kind: 'reading',
      fields: {
        kpiId: kpi.id,
        date: day,
        value,
        ...Object.fromEntries(more.map((one) => [one, numbers[one]])),
      },
    })
    if (outcome.refused) return
    setTyped(empty)
    if (known) session.notify(readingReplaced(kpi, known, value), 'done', true)
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
        {...(wrongDay === undefined ? {} : { error: wrongDay })}
        {...(known
          ? { description: t('kpis.readAlready', { value: formatValue(known.value, kpi.unit) }) }
          : {})}
      />
      {asked.map((one) => {
        const wrong = figureProblem(kpi, one, numbers[one])
        const hint = one === 'value' ? figureHint(kpi, value) : undefined
        return (
          <TextField
            key={one}
            label={t(labels[one])}
            inputMode="decimal"
            value={typed[one]}
            onChange={(text) => setTyped({ ...typed, [one]: text })}
            {...(wrong === undefined ? {} : { error: wrong })}
            {...(hint === undefined ? {} : { description: hint })}
          />
        )
      })}
      <div className={styles['submit']}>
        <Button isDisabled={!isReady}>{t('kpis.addReading')}</Button>
      </div>
    </form>
  )
}

/** Why that is no day of a reading. */
function dayProblem(text: string, today: string): string | undefined {
  if (text.trim() === '') return t('organisation.noDay')
  const day = readDay(text)
  if (day !== undefined)
    return day > today ? t('organisation.yetToCome', { date: formatDay(day) }) : undefined
  const days = twoDays(text)
  return days
    ? t('organisation.twoDays', { text, one: days[0], other: days[1] })
    : t('organisation.notADay', { text })
}

function figureProblem(kpi: Kpi, one: Figure, number: number | undefined): string | undefined {
  if (number === undefined) return undefined
  if (Number.isNaN(number)) return t('ui.notANumber')
  if (one === 'value') return refusedFigure(kpi, number)
  return one === 'n' && !(Number.isInteger(number) && number >= 0) ? t('kpis.notACount') : undefined
}
