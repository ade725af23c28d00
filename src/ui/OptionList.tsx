import { Header, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components'
import { OptionContent } from './OptionContent.tsx'
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

function optionItem(option: Option) {
  return (
    <ListBoxItem
      key={option.key}
      id={option.key}
      textValue={option.label}
      className={classes(styles['item'])}
    >
      <OptionContent option={option} />
    </ListBoxItem>
  )
}
