import { useEffect } from 'react'
import { OptionContent } from './OptionContent.tsx'
import styles from './OptionList.module.css'
import { type Option, sectioned } from './options.ts'

export interface ComboListProps {
  /** Of the box that it belongs to. */
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
  /** Place of the option in focus; -1: none. */
  readonly at: number
  readonly value: string | null
  readonly empty: string | undefined
  readonly onPoint: (at: number) => void
  readonly onPick: (key: string) => void
}

export function optionId(id: string, at: number): string {
  return `${id}-option-${at}`
}

/** The list below a combobox. The keys are the box's. */
export function ComboList(props: ComboListProps) {
  const { id, label, options, at, empty } = props
  useEffect(() => {
    document.getElementById(optionId(id, at))?.scrollIntoView?.({ block: 'nearest' })
  }, [id, at])
  return (
    // A press on the list's edge or scroll bar must not take the focus from the box.
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className={styles['list']}
      onPointerDown={(event) => event.preventDefault()}
    >
      {options.length === 0 ? <div className={styles['empty']}>{empty}</div> : null}
      {sectioned(options).map(({ section, options: group }) =>
        section === undefined ? (
          group.map((option) => <Item key={option.key} {...props} option={option} />)
        ) : (
          <div key={section} role="group" aria-label={section} className={styles['section']}>
            <div aria-hidden className={styles['header']}>
              {section}
            </div>
            {group.map((option) => (
              <Item key={option.key} {...props} option={option} />
            ))}
          </div>
        ),
      )}
    </div>
  )
}

function Item(props: ComboListProps & { readonly option: Option }) {
  const { id, options, at, value, onPoint, onPick, option } = props
  const place = options.indexOf(option)
  const { key } = option
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the box's
    <div
      id={optionId(id, place)}
      role="option"
      aria-selected={key === value}
      data-focused={place === at || undefined}
      data-selected={key === value || undefined}
      className={styles['item']}
      onPointerMove={() => {
        if (place !== at) onPoint(place)
      }}
      onClick={() => onPick(key)}
    >
      <OptionContent option={option} />
    </div>
  )
}
