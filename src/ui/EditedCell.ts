import type { Option } from './options.ts'

/** How a cell of a table is edited; link: one out of many, links: several. */
export type CellKind = 'text' | 'long' | 'number' | 'day' | 'choice' | 'link' | 'links' | 'color'

/** A cell that is being edited. */
export interface EditedCell {
  readonly kind: CellKind
  /** What the cell is: its column and row. */
  readonly label: string
  /** Text, the key of an option, or such keys one a line. */
  readonly value: string
  /** What the cell shows now. */
  readonly shown: string
  /** The letter that began the edit, in place of what was there. */
  readonly typed: string | undefined
  readonly options: readonly Option[]
  /** More options for what is typed, "Add person “X”". */
  readonly adders?: ((typed: string) => readonly Option[]) | undefined
  /** A link may be any words too. */
  readonly isFree?: boolean | undefined
  /** Nothing is called as was typed. */
  readonly onUnknown: (typed: string) => void
}

/** What the editor of a cell begins with: the letter that opened it where it takes letters, else what stood there. */
export function startOf({ kind, value, typed, options }: EditedCell): string {
  if (typed === undefined || kind === 'link' || kind === 'links') return value
  if (kind !== 'choice') return typed
  const letter = typed.toLocaleLowerCase()
  return options.find(({ label }) => label.toLocaleLowerCase().startsWith(letter))?.key ?? value
}
