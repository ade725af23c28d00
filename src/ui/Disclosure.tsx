import { ChevronRight } from 'lucide-react'
import { type ReactNode, use } from 'react'
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  DisclosureStateContext,
} from 'react-aria-components'
import styles from './Disclosure.module.css'
import { classes } from './classes.ts'

export interface DisclosureProps {
  /** What the button says. */
  readonly title: string
  /** Stands before it. */
  readonly picture?: ReactNode
  /** There only while it is open: what it works out costs nothing before, and is never stale. */
  readonly children: ReactNode
}

/** A button that opens what stands below it. */
export function Disclosure({ title, picture, children }: DisclosureProps) {
  return (
    <AriaDisclosure className={classes(styles['disclosure'])}>
      <Button slot="trigger" className={classes(styles['trigger'])}>
        <ChevronRight size={14} aria-hidden />
        {picture}
        {title}
      </Button>
      <DisclosurePanel className={classes(styles['panel'])}>
        <OpenContent>{children}</OpenContent>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}

function OpenContent({ children }: Pick<DisclosureProps, 'children'>) {
  return use(DisclosureStateContext)?.isExpanded ? children : null
}
