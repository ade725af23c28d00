import '../../i18n/laterWords.ts'
import { useSession } from '../../store/useEditor.tsx'
import { LensBar } from './LensBar.tsx'
import { LensChoices } from './LensChoices.tsx'

/** What can be chosen, and what is seen now. */
export function LensPanel() {
  const isOpen = useSession(({ isLensOpen }) => isLensOpen === true)
  return (
    <>
      {isOpen ? <LensChoices /> : null}
      <LensBar />
    </>
  )
}
