import { ListFilter } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { hasComments } from '../store/shownEvidence.ts'
import { useSession } from '../store/useEditor.tsx'
import { Button } from '../ui/Button.tsx'
import { useMap } from './MapTools.ts'

/** Opens the filter of what customers say, where there are comments that it can be counted anew from. */
export function FilterButton() {
  const { session } = useMap()
  const isOpen = useSession(({ isFilterOpen }) => isFilterOpen === true)
  const isFiltered = useSession(({ feedbackFilter }) => feedbackFilter !== undefined)
  const isAtHand = useSession(hasComments)
  if (!isAtHand) return null
  return (
    <Button
      look="quiet"
      icon={<ListFilter size={15} aria-hidden />}
      isExpanded={isOpen || isFiltered}
      onPress={() => session.setState({ isFilterOpen: !isOpen })}
    >
      {t('map.filter')}
    </Button>
  )
}
