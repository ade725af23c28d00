import { ComboBox } from './ComboBox.tsx'
import type { EditedCell } from './EditedCell.ts'
import { MultiComboBox } from './MultiComboBox.tsx'

export interface CellFieldProps extends EditedCell {
  readonly text: string
  readonly onChange: (text: string) => void
  /** Chosen from a list. */
  readonly onPick: (key: string) => void
}

/** What stands in a cell while it is edited. */
export function CellField(props: CellFieldProps) {
  const { kind, label, text, options, onChange } = props
  const given = {
    'aria-label': label,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  }
  switch (kind) {
    case 'long':
      return <textarea {...given} rows={3} />
    case 'choice':
      return (
        <select {...given}>
          <option value="">–</option>
          {options.map(({ key, label: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )
    case 'link':
      return <LinkField {...props} />
    case 'links':
      return <LinksField {...props} />
    case 'color':
      return <input {...given} type="color" value={text === '' ? '#888888' : text} />
    case 'day':
      return <input {...given} type="date" />
    case 'number':
      return <input {...given} type="text" inputMode="decimal" />
    case 'text':
      return <input {...given} type="text" />
  }
}

function LinkField(props: CellFieldProps) {
  const { label, value, shown, typed, options, adders, isFree = false, onPick, onUnknown } = props
  return (
    <ComboBox
      label={label}
      value={value === '' ? null : value}
      text={shown}
      began={typed}
      options={options}
      onChoose={(key) => onPick(key ?? '')}
      {...(adders ? { adders } : {})}
      {...(isFree ? { onFree: onPick } : {})}
      onUnclear={(unknown) => {
        if (unknown !== null) onUnknown(unknown)
      }}
    />
  )
}

function LinksField(props: CellFieldProps) {
  const { label, text, typed, options, adders, onChange, onPick, onUnknown } = props
  const keys = text === '' ? [] : text.split('\n')
  return (
    <MultiComboBox
      label={label}
      values={keys}
      began={typed}
      options={options}
      onAdd={(key) => {
        if (!keys.includes(key)) onPick([...keys, key].join('\n'))
      }}
      onRemove={(key) => onChange(keys.filter((one) => one !== key).join('\n'))}
      {...(adders ? { adders } : {})}
      onUnclear={(unknown) => {
        if (unknown !== null) onUnknown(unknown)
      }}
    />
  )
}
