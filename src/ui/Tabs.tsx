import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'
import { classes } from './classes.ts'

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly {
    readonly id: string
    readonly title: string
    readonly content: ReactNode
  }[]
  /** Id of the tab that is open, where what stands elsewhere can open one. */
  readonly open?: string
  readonly onOpen?: (id: string) => void
}

export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  return (
    <AriaTabs
      className={classes(styles['tabs'])}
      {...(open === undefined ? {} : { selectedKey: open })}
      {...(onOpen === undefined ? {} : { onSelectionChange: (id) => onOpen(String(id)) })}
    >
      <TabList aria-label={label} className={classes(styles['list'])}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={classes(styles['tab'])}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={classes(styles['panel'])}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
