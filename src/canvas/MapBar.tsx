import { Suspense } from 'react'
import { useSession } from '../store/useEditor.tsx'
import { later } from '../ui/later.ts'
import { Toolbar } from './Toolbar.tsx'

const QuickCapture = later(async () => (await import('./capture/QuickCapture.tsx')).QuickCapture)

/** What stands above the map: its tools, in a workshop the box for notes. */
export function MapBar() {
  const isWorkshop = useSession((state) => state.isWorkshop === true)
  return isWorkshop ? (
    <Suspense>
      <QuickCapture />
    </Suspense>
  ) : (
    <Toolbar />
  )
}
