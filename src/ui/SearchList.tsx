import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
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

  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [id, active])

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
          {...(shown.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
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
        {shown.map(({ key, label: name, detail }, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the search box's
          <div
            key={key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            className={styles['item']}
            onPointerMove={() => setAt(place)}
            onClick={() => onChoose(key)}
          >
            <span>{name}</span>
            {detail === undefined ? null : <small>{detail}</small>}
          </div>
        ))}
      </div>
      {shown.length > 0 ? null : (
        <p role="status" className={styles['empty']}>
          {empty}
        </p>
      )}
    </div>
  )
}
