import { type Ref, useState } from 'react'
import { t } from '../i18n/t.ts'
import { ComboInput } from './ComboInput.tsx'
import { type Option, exactly, matching, meant } from './options.ts'

export interface ComboBoxProps {
  readonly label: string
  /** Key of the chosen option; null: none. */
  readonly value: string | null
  /** What the box says while nobody types. */
  readonly text: string
  readonly options: readonly Option[]
  /** null: the person emptied the box. */
  readonly onChoose: (key: string | null) => void
  /** More options for what is typed, "Add person “X”"; offered where no option is called exactly so. */
  readonly adders?: (typed: string) => readonly Option[]
  /** Takes what is typed as it stands, where no option is called so. */
  readonly onFree?: (typed: string) => void
  /**
   * What is typed is none of the options and stays in the box; null: it doesn't stand there any more. What is chosen
   * has not changed, so whatever works with it has to wait.
   */
  readonly onUnclear?: (typed: string | null) => void
  readonly placeholder?: string
  /** Typed before the box was there: it begins with that, its list open. */
  readonly began?: string | undefined
  /** The button that opens the list. */
  readonly openerRef?: Ref<HTMLButtonElement>
}

/**
 * One choice out of many, found by typing. A part of a name is enough where only one option holds it; Enter takes the
 * first of several that begin so. What can't be told stays in the box and says so.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, value, text, options, adders, onChoose, onFree, onUnclear } = props
  const [typed, setTyped] = useState(props.began)
  const [isUnclear, setIsUnclear] = useState(false)
  const [taken, setTaken] = useState<string>()

  const wanted = typed?.trim() ?? ''
  const found = wanted === '' ? options : matching(options, wanted)
  const isKnown = wanted === '' || exactly(options, wanted) !== undefined
  const shown = isKnown || !adders ? found : [...found, ...adders(wanted)]

  const type = (next: string | undefined): void => {
    setTyped(next)
    setTaken(undefined)
    if (isUnclear) onUnclear?.(null)
    setIsUnclear(false)
  }
  /** What was typed without choosing from the list: an option's name or a part of it, free text, or nothing. */
  const settle = (mayBegin: boolean): void => {
    if (typed === undefined) return
    const found = onFree ? exactly(options, wanted) : meant(options, wanted, mayBegin)
    if (wanted === '') {
      type(undefined)
      if (text !== '') onChoose(null)
    } else if (found) {
      type(undefined)
      setTaken(found.label)
      onChoose(found.key)
    } else if (onFree) {
      type(undefined)
      onFree(wanted)
    } else {
      setIsUnclear(true)
      onUnclear?.(wanted)
    }
  }

  return (
    <ComboInput
      label={label}
      startsOpen={props.began !== undefined}
      text={typed ?? text}
      options={shown}
      value={value}
      onType={type}
      onPick={(key) => {
        type(undefined)
        if (key !== value) onChoose(key)
      }}
      onEnter={() => {
        settle(true)
        return typed !== undefined
      }}
      onGiveUp={() => type(undefined)}
      onLeave={() => {
        if (!isUnclear) settle(false)
      }}
      placeholder={props.placeholder}
      error={isUnclear ? t('ui.chooseOne') : undefined}
      said={taken === undefined ? undefined : t('ui.taken', { name: taken })}
      // Free text needs no list to say that there is none.
      empty={onFree ? undefined : t(adders ? 'ui.typeToAdd' : 'ui.nothingFound')}
      openerRef={props.openerRef}
    />
  )
}
