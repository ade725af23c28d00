import '../../i18n/laterWords.ts'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import type { Records } from '../../model/records.ts'
import { newOwners, ownerOptions } from '../../parts/ownerOptions.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { OptionContent } from '../../ui/OptionContent.tsx'
import { type Option, exactly, matching } from '../../ui/options.ts'
import { useMap } from '../MapTools.ts'
import { lastOwner } from '../actions/keepOwned.ts'
import { ownerTyped } from '../actions/ownerTyped.ts'
import styles from './OwnerList.module.css'

const mostKnown = 6
const listId = 'owners-typed'

interface OwnerListProps {
  readonly typed: string
  /** The box that is typed into. */
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** Hears the option that was chosen with the arrows; undefined: what is typed speaks for itself. */
  readonly onPoint: (key: string | undefined) => void
  /** Keeps what is typed with the option that was chosen. */
  readonly onKeep: () => void
  readonly left: number
  readonly top: number
}

/** Whom the @ behind a name may mean, whom it means by itself first: the arrows choose, Enter keeps. */
export function OwnerList({ typed, box, onPoint, onKeep, left, top }: OwnerListProps) {
  const { editor } = useMap()
  const records = useRecords((all) => all)
  const lastId = lastOwner(editor)
  const options = optionsFor(records, typed, lastId)
  const hasOwn = ownerTyped(records, typed, lastId)?.owner !== undefined
  const first = hasOwn ? 0 : -1
  const [chosen, setChosen] = useState<{ readonly typed: string; readonly at: number }>()
  const at = chosen?.typed === typed ? Math.min(chosen.at, options.length - 1) : first
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    onPoint(at > first ? options[at]?.key : undefined)
    const area = box.current
    if (at >= 0) area?.setAttribute('aria-activedescendant', optionId(at))
    else area?.removeAttribute('aria-activedescendant')
  })
  useEffect(() => {
    const area = box.current
    area?.setAttribute('aria-controls', listId)
    area?.setAttribute('aria-autocomplete', 'list')
    return () => {
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
        area?.removeAttribute(name)
    }
  }, [box])
  useEffect(() => {
    const area = box.current
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: first }[event.key]
      // The first Escape goes back to what is typed, the next one cancels.
      if (to === undefined || (event.key === 'Escape' && at === first)) return
      event.preventDefault()
      event.stopPropagation()
      setChosen({ typed, at: Math.max(first, Math.min(to, options.length - 1)) })
    }
    area?.addEventListener('keydown', onKey)
    return () => area?.removeEventListener('keydown', onKey)
  }, [box, at, first, typed, options.length])
  // At the foot of the map it stands above the text.
  useLayoutEffect(() => {
    const element = list.current
    const area = box.current
    const region = element?.closest('[role=region]')
    if (!element || !area || !region) return
    element.style.top = `${top}px`
    const isBelow = element.getBoundingClientRect().bottom > region.getBoundingClientRect().bottom
    if (isBelow) element.style.top = `${area.offsetTop - element.offsetHeight - 6}px`
  })

  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={t('map.owners')}
      className={styles['list']}
      style={{ left, top }}
    >
      {options.map((option, index) => (
        <div
          key={option.key}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          className={styles['item']}
          onPointerDown={(event) => {
            // The text keeps the focus until it is kept.
            event.preventDefault()
            onPoint(option.key)
            onKeep()
          }}
        >
          <OptionContent option={option} />
        </div>
      ))}
      {options.length === 0 ? <p className={styles['none']}>{t('map.ownerNone')}</p> : null}
    </div>
  )
}

function optionId(at: number): string {
  return `${listId}-${at}`
}

/** Whom the text means by itself, others who may be meant, then whom it could add. */
function optionsFor(records: Records, typed: string, lastId: string | undefined): Option[] {
  const name = /@\s*([^@]*)$/u.exec(typed)?.[1]?.trim() ?? ''
  const own = ownerTyped(records, typed, lastId)?.owner
  const all = ownerOptions(records, departmentColor)
  const known = matching(all, name).slice(0, mostKnown)
  const [person, department] = name === '' || exactly(all, name) ? [] : newOwners(name)
  const added = [department, person].flatMap((one) => one ?? [])
  const isNew = own !== undefined && own.id === undefined
  const meant = isNew ? department : all.find(({ key }) => key === own?.id)
  const others = [...known, ...added].filter((one) => one.key !== meant?.key)
  return meant ? [meant, ...others] : others
}
