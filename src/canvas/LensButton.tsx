import { Palette } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { useSession } from '../store/useEditor.tsx'
import { Button } from '../ui/Button.tsx'
import { useMap } from './MapTools.ts'

/** Opens what the map can be coloured by, and what of it can be shown alone. */
export function LensButton() {
  const { session } = useMap()
  const isOpen = useSession(({ isLensOpen }) => isLensOpen === true)
  return (
    <Button
      look="quiet"
      icon={<Palette size={15} aria-hidden />}
      isExpanded={isOpen}
      onPress={() => session.setState({ isLensOpen: !isOpen })}
    >
      {t('map.lens')}
    </Button>
  )
}
