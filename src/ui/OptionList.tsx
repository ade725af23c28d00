import { Check } from 'lucide-react'
import { Header, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components'
import styles from './OptionList.module.css'
import { classes } from './classes.ts'
import { type Option, sectioned } from './options.ts'

/** The floating list of a select. */
export function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <Popover className={classes(styles['popover'])} offset={4}>
      <ListBox className={classes(styles['list'])}>
        {sectioned(options).map(({ section, options: group }) =>
          section === undefined ? (
            group.map(optionItem)
          ) : (
            <ListBoxSection key={section} className={classes(styles['section'])}>
              <Header className={classes(styles['header'])}>{section}</Header>
              {group.map(optionItem)}
            </ListBoxSection>
          ),
        )}
      </ListBox>
    </Popover>
  )
}

function optionItem({ key, label, detail, color }: Option) {
  return (
    <ListBoxItem key={key} id={key} textValue={label} className={classes(styles['item'])}>
      {color === undefined ? null : (
        <svg className={styles['swatch']} viewBox="0 0 8 8" aria-hidden>
          <rect width="8" height="8" rx="2" fill={color} />
        </svg>
      )}
      <span className={styles['text']}>
        {label}
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      <Check className={classes(styles['check'])} size={14} aria-hidden />
    </ListBoxItem>
  )
}
