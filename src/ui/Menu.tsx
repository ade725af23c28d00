import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import styles from './Menu.module.css'
import { classes } from './classes.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly onChoose: () => void
  readonly icon?: ReactNode
  /** The keys that do the same. */
  readonly keys?: string
  readonly isDanger?: boolean
  /** One of several that exclude each other, and whether it is the one. */
  readonly isChecked?: boolean
  /** A line above it. */
  readonly startsGroup?: boolean
}

export interface MenuProps {
  /** Name of the button that opens it. */
  readonly label: string
  readonly icon: ReactNode
  readonly entries: readonly MenuEntry[]
}

/** A button with an icon that opens a list of things to do. */
export function Menu({ label, icon, entries }: MenuProps) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className={classes(styles['popover'])} placement="bottom end" offset={4}>
        <AriaMenu
          className={classes(styles['menu'])}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onChoose()}
        >
          {groupsOf(entries).flatMap((group, at) => [
            ...(at === 0
              ? []
              : [<Separator key={`${at}-line`} className={classes(styles['line'])} />]),
            <Group key={at} group={group} label={label} />,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
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
      {keys === undefined ? null : <kbd className={styles['keys']}>{keys}</kbd>}
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
