import { type ReactNode, Suspense } from 'react'
import { JourneyMap } from '../canvas/JourneyMap.tsx'
import type { PlanPaste } from '../canvas/MapTools.ts'
import { t } from '../i18n/t.ts'
import { pasteOutline } from '../importing/pasteOutline.ts'
import { newId } from '../lib/newId.ts'
import type { View } from '../store/createSession.ts'
import screen from './Screen.module.css'

export interface MainViewProps {
  readonly view: View
  /** What stands in the map's place where the view is another. */
  readonly other: ReactNode
}

const planPaste: PlanPaste = (text, records) =>
  pasteOutline(text, records, {
    newId,
    names: { stage: t('map.newStage'), step: t('map.newStep'), lane: t('map.newLane') },
  })

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
