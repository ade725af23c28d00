import { Suspense, useState } from 'react'
import { t } from '../i18n/t.ts'
import { preloadLibraryDialogs } from '../panels/library/LibraryPanel.tsx'
import type { StorageError } from '../storage/StorageError.ts'
import { Button } from '../ui/Button.tsx'
import { preloadDialog } from '../ui/Dialog.tsx'
import { preloadMenu } from '../ui/Menu.tsx'
import { later } from '../ui/later.ts'
import { HomeScreen } from './HomeScreen.tsx'
import { Message } from './Message.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import styles from './Screen.module.css'
import type { OpeningStore } from './openAhead.ts'
import type { SampleToRead } from './openSample.ts'
import { routeOf } from './route.ts'
import { useBoot } from './useBoot.ts'
import { useIdlePreload } from './useIdlePreload.ts'
import { useLanguage } from './useLanguage.ts'
import { useRoute } from './useRoute.ts'

const EditorScreen = later(async () => {
  const [screen, { rehearse }] = await Promise.all([
    import('./EditorScreen.tsx'),
    import('../canvas/rehearse.ts'),
  ])
  rehearse()
  return screen.EditorScreen
})

/** The code of the screen that the address leads to. */
async function whatShows(): Promise<void> {
  if (routeOf(location.hash).page === 'journey') await EditorScreen.preload()
}

// Fetched while nobody waits, so that it opens at once.
const soon = [preloadDialog, preloadLibraryDialogs, preloadMenu, EditorScreen.preload]

/** Shows home or a journey as soon as what is kept on this device is open. */
export function App({ opening }: { readonly opening: Promise<OpeningStore> }) {
  const { boot, isClosed, retry, workWithout } = useBoot(opening, whatShows)
  const [sample, setSample] = useState<SampleToRead>()
  const route = useRoute()
  const language = useLanguage()
  const [first] = useState(route)
  useIdlePreload(soon, boot.state === 'open' && route.page === 'home')

  if (boot.state === 'opening') return <main className={styles['opening']}>{t('app.loading')}</main>
  if (boot.state === 'problem') {
    return <BootProblem error={boot.error} onRetry={retry} onWithout={workWithout} />
  }
  const { workspace, isKept } = boot
  return (
    <PanelBoundary of={route.page}>
      {route.page === 'home' ? (
        <HomeScreen
          key={language}
          workspace={workspace}
          isKept={isKept}
          isClosed={isClosed}
          onSample={setSample}
        />
      ) : (
        <Suspense fallback={<main className={styles['opening']}>{t('app.loading')}</main>}>
          <EditorScreen
            key={route.journeyId}
            workspace={workspace}
            isKept={isKept}
            isClosed={isClosed}
            isFirst={route === first}
            journeyId={route.journeyId}
            sample={sample?.journeyId === route.journeyId ? sample : undefined}
            view={route.view}
            at={route.at}
          />
        </Suspense>
      )}
    </PanelBoundary>
  )
}

const problems = {
  blocked: ['storage.blockedTitle', 'storage.blockedText'],
  newer: ['storage.newerTitle', 'storage.newerText'],
  unavailable: ['storage.unavailableTitle', 'storage.unavailableText'],
  other: ['storage.failedTitle', 'storage.failedText'],
} as const

interface BootProblemProps {
  readonly error: StorageError
  readonly onRetry: () => void
  readonly onWithout: () => void
}

function BootProblem({ error, onRetry, onWithout }: BootProblemProps) {
  const { code } = error
  const isKnown = code === 'blocked' || code === 'newer' || code === 'unavailable'
  const [title, text] = problems[isKnown ? code : 'other']
  return (
    <Message title={t(title)} text={t(text)}>
      {code === 'newer' ? (
        <Button look="primary" onPress={() => location.reload()}>
          {t('storage.reload')}
        </Button>
      ) : (
        <Button look="primary" onPress={onRetry}>
          {t('app.tryAgain')}
        </Button>
      )}
      <Button onPress={onWithout}>{t('storage.workOn')}</Button>
    </Message>
  )
}
