import { type ReactNode, Suspense } from 'react'
import { JourneyMap } from '../canvas/JourneyMap.tsx'
import { t } from '../i18n/t.ts'
import type { View } from '../store/createSession.ts'
import screen from './Screen.module.css'
import { planPaste } from './planPaste.ts'

export interface MainViewProps {
  readonly view: View
  /** What stands in the map's place where the view is another. */
  readonly other: ReactNode
}

/** What the address says: the map, or one of the other views. */
export function MainView({ view, other }: MainViewProps) {
  if (view !== 'map') {
    const opening = <div className={screen['opening']}>{t('app.loading')}</div>
    return (
      <main className={screen['view']}>
        <Suspense fallback={opening}>{other}</Suspense>
      </main>
    )
  }
  return (
    <main className={screen['map']}>
      <JourneyMap planPaste={planPaste} isAnnouncing={false} />
    </main>
  )
}
