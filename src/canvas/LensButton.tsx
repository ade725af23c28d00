import { Palette } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { useSession } from '../store/useEditor.tsx'
import { useMap } from './MapTools.ts'
import { ToolButton } from './ToolButton.tsx'

/** Opens what the map can be coloured by, and what of it can be shown alone. */
export function LensButton({ isShort }: { readonly isShort: boolean }) {
  const { session } = useMap()
  const isOpen = useSession(({ isLensOpen }) => isLensOpen === true)
  return (
    <ToolButton
      label={t('map.lens')}
      short={isShort ? '' : undefined}
      icon={<Palette size={15} aria-hidden />}
      isExpanded={isOpen}
      onPress={() => session.setState({ isLensOpen: !isOpen })}
    />
  )
}
