import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'

interface ToolButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly onPress: () => void
  /** What is said where there is no room for all of the label; empty: nothing but the icon. */
  readonly short?: string | undefined
  readonly isExpanded?: boolean
}

/** One of the map's tools. */
export function ToolButton({ label, icon, onPress, short = label, isExpanded }: ToolButtonProps) {
  const opens = isExpanded === undefined ? {} : { isExpanded }
  return short === '' ? (
    <IconButton label={label} icon={icon} onPress={onPress} {...opens} />
  ) : (
    <Button look="quiet" icon={icon} onPress={onPress} label={label} {...opens}>
      {short}
    </Button>
  )
}
