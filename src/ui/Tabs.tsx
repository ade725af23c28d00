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
}

export function Tabs({ label, tabs }: TabsProps) {
  return (
    <AriaTabs className={classes(styles['tabs'])}>
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
