import { ListFilter } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { hasComments } from '../store/shownEvidence.ts'
import { useSession } from '../store/useEditor.tsx'
import { useMap } from './MapTools.ts'
import { ToolButton } from './ToolButton.tsx'

/** Opens the filter of what customers say, where there are comments that it can be counted anew from. */
export function FilterButton({ isShort }: { readonly isShort: boolean }) {
  const { session } = useMap()
  const isOpen = useSession(({ isFilterOpen }) => isFilterOpen === true)
  const isFiltered = useSession(({ feedbackFilter }) => feedbackFilter !== undefined)
  const isAtHand = useSession(hasComments)
  if (!isAtHand) return null
  return (
    <ToolButton
      label={t('map.filter')}
      short={isShort ? '' : undefined}
      icon={<ListFilter size={15} aria-hidden />}
      isExpanded={isOpen || isFiltered}
      onPress={() => session.setState({ isFilterOpen: !isOpen })}
    />
  )
}
