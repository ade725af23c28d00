import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import hidden from './Hidden.module.css'
import styles from './SearchList.module.css'
import { type Option, matching } from './options.ts'

export interface SearchListProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly onChoose: (key: string) => void
  /** What it says where nothing is found. */
  readonly empty: string
}

/** At most this many are shown; typing on finds the rest. */
const mostShown = 60

/** A search box with what it finds below it: arrows choose, Enter takes. */
export function SearchList({ label, options, onChoose, empty }: SearchListProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const shown = matching(options, typed).slice(0, mostShown)
  const active = Math.min(at, shown.length - 1)
  // An option keeps its id wherever it stands: another at the same place is another to a screen reader.
  const places = useMemo(() => new Map(options.map(({ key }, place) => [key, place])), [options])
  const idOf = (option: Option | undefined): string | undefined =>
    option && `${id}-${places.get(option.key)}`
  const activeId = idOf(shown[active])

  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' })
  }, [activeId])

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown.length > 0) {
      event.preventDefault()
      setAt((active + step + shown.length) % shown.length)
    }
    const chosen = shown[active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      onChoose(chosen.key)
    }
  }

  return (
    <div className={styles['search']}>
      <div className={styles['box']}>
        <Search size={16} aria-hidden />
        <input
          ref={input}
          role="combobox"
          aria-label={label}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles['list']}>
        {shown.map((option, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the search box's
          <div
            key={option.key}
            id={idOf(option)}
            role="option"
            aria-selected={place === active}
            className={styles['item']}
            onPointerMove={() => setAt(place)}
            onClick={() => onChoose(option.key)}
          >
            <span>{option.label}</span>
            {option.detail === undefined ? null : <small>{option.detail}</small>}
          </div>
        ))}
      </div>
      {/* There before it says anything, so that what it says is announced. */}
      <p role="status" className={shown.length > 0 ? hidden['hidden'] : styles['empty']}>
        {shown.length > 0 ? null : empty}
      </p>
    </div>
  )
}
