import { keyLabel } from '../i18n/keyLabel.ts'
import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Menu as AriaMenu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import type { MenuEntry } from './MenuEntry.ts'
import styles from './Menu.module.css'
import { classes } from './classes.ts'

export interface MenuListProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** The button that opened it. */
  readonly button: RefObject<HTMLButtonElement | null>
  /** Which entry the focus begins on. */
  readonly start: 'none' | 'first' | 'last'
  readonly onClose: () => void
}

/** The open list of a menu. */
export function MenuList({ label, entries, button, start, onClose }: MenuListProps) {
  return (
    <Popover
      className={classes(styles['popover'])}
      aria-label={label}
      triggerRef={button}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement="bottom end"
      offset={4}
    >
      <AriaMenu
        className={classes(styles['menu'])}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that somebody has opened takes the focus
        autoFocus={start === 'none' ? true : start}
        onAction={(id) => entries.find((entry) => entry.id === id)?.onChoose()}
        onClose={onClose}
      >
        {groupsOf(entries).flatMap((group, at) => [
          ...(at === 0
            ? []
            : [<Separator key={`${at}-line`} className={classes(styles['line'])} />]),
          <Group key={at} group={group} label={label} />,
        ])}
      </AriaMenu>
    </Popover>
  )
}

interface GroupProps {
  readonly group: readonly MenuEntry[]
  readonly label: string
}

/** Entries that belong together. Where they exclude each other, the one that holds is told. */
function Group({ group, label }: GroupProps) {
  const isChoice = group.some(({ isChecked }) => isChecked !== undefined)
  const checked = group.filter(({ isChecked }) => isChecked).map(({ id }) => id)
  return (
    <MenuSection
      aria-label={label}
      {...(isChoice ? { selectionMode: 'single' as const, selectedKeys: checked } : {})}
    >
      {group.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  )
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const { id, label, icon, keys, isDanger, isChecked } = entry
  return (
    <MenuItem
      id={id}
      textValue={label}
      aria-label={label}
      className={classes(styles['item'], isDanger && styles['danger'])}
    >
      <span className={styles['icon']} aria-hidden>
        {isChecked ? <Check size={14} /> : icon}
      </span>
      <span className={styles['text']}>{label}</span>
      {keys === undefined ? null : <kbd className={styles['keys']}>{keyLabel(keys)}</kbd>}
    </MenuItem>
  )
}

function groupsOf(entries: readonly MenuEntry[]): readonly (readonly MenuEntry[])[] {
  const groups: MenuEntry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && !entry.startsGroup) last.push(entry)
    else groups.push([entry])
  }
  return groups
}
