import { X } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import chips from '../../ui/Chips.module.css'
import { classes } from '../../ui/classes.ts'
import { type CommentNarrowing, without } from './commentFilter.ts'
import words from './WordsEditor.module.css'
import { narrowingNames } from './narrowingNames.ts'

export interface FilterChipsProps {
  readonly narrowing: CommentNarrowing
  readonly onNarrow: (narrowing: CommentNarrowing) => void
  readonly sourceName: (id: string) => string | undefined
}

/** What narrows the comments now, each with the way to take it away. */
export function FilterChips({ narrowing, onNarrow, sourceName }: FilterChipsProps) {
  const names = narrowingNames(narrowing, sourceName)
  if (names.length === 0) return null
  return (
    <ul className={classes(chips['chips'], words['chips'])} aria-label={t('browse.filters')}>
      {names.map(({ field, name }) => (
        <li key={field} className={classes(chips['chip'], words['chip'])}>
          <span>{name}</span>
          <button
            type="button"
            aria-label={t('browse.removeChip', { filter: name })}
            onClick={() => onNarrow(without(narrowing, [field]))}
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button look="link" onPress={() => onNarrow({})}>
          {t('browse.clear')}
        </Button>
      </li>
    </ul>
  )
}
