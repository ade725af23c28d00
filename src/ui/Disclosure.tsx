import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components'
import styles from './Disclosure.module.css'
import { classes } from './classes.ts'

export interface DisclosureProps {
  /** What the button says. */
  readonly title: string
  readonly children: ReactNode
}

/** A button that opens what stands below it. */
export function Disclosure({ title, children }: DisclosureProps) {
  return (
    <AriaDisclosure className={classes(styles['disclosure'])}>
      <Button slot="trigger" className={classes(styles['trigger'])}>
        <ChevronRight size={14} aria-hidden />
        {title}
      </Button>
      <DisclosurePanel className={classes(styles['panel'])}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
