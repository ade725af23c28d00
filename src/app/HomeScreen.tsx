import { t } from '../i18n/t.ts'
import { LibraryPanel } from '../panels/library/LibraryPanel.tsx'
import { Toast } from '../ui/Toast.tsx'
import { HomeWarnings } from './HomeWarnings.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { Logo } from './Logo.tsx'
import screen from './Screen.module.css'
import { ThemeMenu } from './ThemeMenu.tsx'
import type { Workspace } from './Workspace.ts'
import type { SampleToRead } from './openSample.ts'
import { hrefOf } from './route.ts'
import { useLibrary } from './useLibrary.ts'
import { useUndoKey } from './useUndoKey.ts'

export interface HomeScreenProps {
  readonly workspace: Workspace
  readonly isKept: boolean
  readonly isClosed: boolean
  /** A sample was opened whose feedback is still to be read. */
  readonly onSample: (sample: SampleToRead) => void
}

const samples = [
  { key: 'outpatient-visit', name: 'Outpatient visit', about: 'library.sampleOutpatient' },
  { key: 'home-internet', name: 'Home internet', about: 'library.sampleInternet' },
] as const

/** Milliseconds. A way back must stay long enough to be found. */
const undoShownFor = 30_000

/** Every journey on this device. */
export function HomeScreen({ workspace, isKept, isClosed, onSample }: HomeScreenProps) {
  const library = useLibrary(workspace, onSample)
  const { notice, listed, actions } = library
  useUndoKey(actions.restore)
  return (
    <div className={screen['home']}>
      <title>{t('app.name')}</title>
      <header className={screen['brand']}>
        <Logo />
        <span>{t('app.name')}</span>
        <LanguageMenu />
        <ThemeMenu />
      </header>
      <main>
        {listed === undefined ? null : (
          <LibraryPanel
            journeys={listed.journeys}
            hrefOf={(journeyId) => hrefOf({ page: 'journey', journeyId, view: 'map' })}
            now={listed.now}
            samples={samples.map(({ key, name, about }) => ({ key, name, about: t(about) }))}
            isBusy={library.isBusy}
            warnings={<HomeWarnings workspace={workspace} isKept={isKept} isClosed={isClosed} />}
            problem={library.problem}
            onProblemRead={library.closeProblem}
            onOpen={actions.open}
            onCreate={actions.create}
            onFile={actions.openFile}
            onSample={actions.openSample}
            onRename={actions.rename}
            onDuplicate={actions.duplicate}
            onSave={actions.save}
            onSaveTemplate={actions.saveTemplate}
            shelf={workspace}
            onDelete={actions.remove}
            onRemoveAll={actions.removeAll}
          />
        )}
      </main>
      <Toast
        notice={notice}
        action={
          notice?.onUndo && {
            label: t('app.undo'),
            onPress: () => {
              library.closeNotice()
              notice.onUndo?.()
            },
          }
        }
        onClose={library.closeNotice}
        {...(notice?.onUndo ? { shownFor: undoShownFor } : {})}
      />
    </div>
  )
}
