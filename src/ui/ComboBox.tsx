import { type Ref, useState } from 'react'
import { t } from '../i18n/t.ts'
import { ComboInput } from './ComboInput.tsx'
import { type Option, exactly, matching } from './options.ts'

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
  readonly placeholder?: string
  /** The button that opens the list. */
  readonly openerRef?: Ref<HTMLButtonElement>
}

/** One choice out of many, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, value, text, options, adders, onChoose, onFree, placeholder, openerRef } = props
  const [typed, setTyped] = useState<string>()

  const wanted = typed?.trim() ?? ''
  const found = wanted === '' ? options : matching(options, wanted)
  const isKnown = wanted === '' || exactly(options, wanted) !== undefined
  const shown = isKnown || !adders ? found : [...found, ...adders(wanted)]

  /** What was typed without choosing from the list: an option's very name, free text, or nothing. */
  const settle = (): void => {
    if (typed === undefined) return
    setTyped(undefined)
    if (wanted === '') {
      if (text !== '') onChoose(null)
      return
    }
    const same = exactly(options, wanted)
    if (same) onChoose(same.key)
    else onFree?.(wanted)
  }

  return (
    <ComboInput
      label={label}
      text={typed ?? text}
      options={shown}
      value={value}
      onType={setTyped}
      onPick={(key) => {
        setTyped(undefined)
        if (key !== value) onChoose(key)
      }}
      onEnter={settle}
      onGiveUp={() => setTyped(undefined)}
      onLeave={settle}
      placeholder={placeholder}
      // Free text needs no list to say that there is none.
      empty={onFree ? undefined : t(adders ? 'ui.typeToAdd' : 'ui.nothingFound')}
      openerRef={openerRef}
    />
  )
}
