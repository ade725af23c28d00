import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../i18n/t.ts'
import { ComboInput } from './ComboInput.tsx'
import chips from './Chips.module.css'
import styles from './Field.module.css'
import { classes } from './classes.ts'
import { type Option, exactly, matching, meant } from './options.ts'

export interface MultiComboBoxProps {
  readonly label: string
  /** Keys of what is chosen, in order. */
  readonly values: readonly string[]
  readonly options: readonly Option[]
  readonly onAdd: (key: string) => void
  readonly onRemove: (key: string) => void
  /** More options for what is typed, "Add KPI “X”"; offered where no option is called exactly so. */
  readonly adders?: (typed: string) => readonly Option[]
  /** What is typed is none of the options and stays in the box; null: it doesn't stand there any more. */
  readonly onUnclear?: (typed: string | null) => void
  readonly placeholder?: string
  /** Typed before the box was there: it begins with that, its list open. */
  readonly began?: string | undefined
}

/** Several choices out of many: chips that can be removed, and a box to find the next one. */
export function MultiComboBox(props: MultiComboBoxProps) {
  const { label, values, options, adders, onAdd, onRemove, onUnclear } = props
  const [typed, setTyped] = useState(props.began ?? '')
  const [isUnclear, setIsUnclear] = useState(false)
  const [said, setSaid] = useState<string>()
  const input = useRef<HTMLInputElement>(null)

  const wanted = typed.trim()
  const free = options.filter(({ key }) => !values.includes(key))
  const isKnown = wanted === '' || exactly(options, wanted) !== undefined
  const found = matching(free, wanted)
  const shown = isKnown || !adders ? found : [...found, ...adders(wanted)]
  const type = (next: string): void => {
    setTyped(next)
    setSaid(undefined)
    if (isUnclear) onUnclear?.(null)
    setIsUnclear(false)
  }
  /** The box is empty again after it: nothing else would tell what was taken. */
  const add = (key: string): void => {
    type('')
    onAdd(key)
    const name = options.find((option) => option.key === key)?.label ?? wanted
    setSaid(t('ui.taken', { name }))
  }
  const remove = (key: string, name: string): void => {
    onRemove(key)
    setSaid(t('ui.removed', { name }))
  }
  const nameOf = (key: string): string => options.find((option) => option.key === key)?.label ?? key
  /** What was typed without choosing from the list: an option's name or a part of it. */
  const settle = (mayBegin: boolean): void => {
    const found = wanted === '' ? undefined : meant(free, wanted, mayBegin)
    if (found) add(found.key)
    else if (wanted !== '') {
      setIsUnclear(true)
      onUnclear?.(wanted)
    } else if (typed !== '') type('')
  }

  return (
    <ComboInput
      label={label}
      startsOpen={props.began !== undefined}
      text={typed}
      options={shown}
      value={null}
      onType={type}
      onPick={add}
      onEnter={() => {
        settle(true)
        return wanted !== ''
      }}
      onGiveUp={() => type('')}
      onLeave={() => settle(false)}
      onBack={() => {
        const last = values.at(-1)
        if (last !== undefined) remove(last, nameOf(last))
      }}
      placeholder={props.placeholder}
      empty={t(adders ? 'ui.typeToAdd' : 'ui.nothingFound')}
      error={isUnclear ? t('ui.chooseOne') : undefined}
      said={said}
      inputRef={input}
    >
      {values.length === 0 ? null : (
        <ul className={classes(chips['chips'], styles['chips'])} aria-label={label}>
          {values.map((key) => {
            const name = nameOf(key)
            return (
              <li key={key} className={classes(chips['chip'], styles['chip'])}>
                <span>{name}</span>
                <Button
                  className={classes(styles['remove'])}
                  aria-label={t('ui.remove', { name })}
                  onPress={() => {
                    remove(key, name)
                    input.current?.focus()
                  }}
                >
                  <X size={12} aria-hidden />
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </ComboInput>
  )
}
