import { Suspense, useCallback, useMemo, useState } from 'react'
import { sentence, t } from '../i18n/t.ts'
import type { Fix } from '../model/finding.ts'
import { preloadMap } from '../canvas/preloadMap.ts'
import type { View } from '../store/createSession.ts'
import { EditorContext } from '../store/useEditor.tsx'
import { preloadDialog } from '../ui/Dialog.tsx'
import { preloadMenu } from '../ui/Menu.tsx'
import { later } from '../ui/later.ts'
import { OncePictured } from '../ui/OncePictured.tsx'
import { BackgroundReadings } from './feedback/BackgroundReadings.tsx'
import { DetailsAside } from './DetailsAside.tsx'
import styles from './EditorScreen.module.css'
import { EditorWindows, type EditorWindow, preloadWindows } from './EditorWindows.tsx'
import { MainView } from './MainView.tsx'
import { Message } from './Message.tsx'
import { Notices } from './Notices.tsx'
import { PageTitle } from './PageTitle.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import screen from './Screen.module.css'
import { SaveState } from './SaveState.tsx'
import { TopBar } from './TopBar.tsx'
import { ViewsRail } from './ViewsRail.tsx'
import type { Workspace } from './Workspace.ts'
import { keyNames } from '../ui/keyNames.ts'
import { moreMenu } from './moreMenu.tsx'
import type { OpenJourney } from './openJourney.ts'
import type { SampleToRead } from './openSample.ts'
import type { PaletteTools } from './paletteCommands.ts'
import { preloadPaste } from './planPaste.ts'
import { hrefOf } from './route.ts'
import { WithFeedback } from './feedback/WithFeedback.tsx'
import { useDetailJourneys } from './useDetailJourneys.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'
import { useIdlePreload } from './useIdlePreload.ts'
import { useJourneyActions } from './useJourneyActions.ts'
import { useLanguage } from './useLanguage.ts'
import { useKeymap } from './useKeymap.ts'
import { usePrintMap } from './usePrintMap.ts'
import { useOpenJourney } from './useOpenJourney.ts'
import { goTo } from './useRoute.ts'
import { useTheme } from './useTheme.ts'
import { useViewInAddress } from './useViewInAddress.ts'
import { useWorkshop } from './useWorkshop.ts'

export interface EditorScreenProps {
  readonly workspace: Workspace
  /** Whether anything is kept on this device. */
  readonly isKept: boolean
  /** The store was closed under us. */
  readonly isClosed: boolean
  /** The page began here: the focus stays at its start. */
  readonly isFirst: boolean
  readonly journeyId: string
  /** A sample just opened, with feedback still to be read. */
  readonly sample: SampleToRead | undefined
  readonly view: View
  /** The record to begin with. */
  readonly at: string | undefined
}

/** A journey, open for editing. */
export function EditorScreen(props: EditorScreenProps) {
  const opening = useOpenJourney(props.workspace, props.journeyId)
  const language = useLanguage()
  if (opening.state === 'opening')
    return <main className={screen['opening']}>{t('app.loading')}</main>
  if (opening.state === 'failed') {
    const { error } = opening
    const isMissing = error.code === 'missing'
    return (
      <Message
        title={t(isMissing ? 'app.notFound' : 'storage.failedTitle')}
        text={isMissing ? t('app.notFoundText') : sentence({ key: error.key, values: {} })}
      >
        <a href="#/">{t('app.toJourneys')}</a>
      </Message>
    )
  }
  const { editor, session } = opening.journey
  return (
    <EditorContext value={{ editor, session }}>
      <Editor key={language} {...props} journey={opening.journey} />
    </EditorContext>
  )
}

// What stands beside the map, or opens later, comes after it.
const DetailsPanel = later(
  async () => (await import('../panels/details/DetailsPanel.tsx')).DetailsPanel,
)
const WorkshopBar = later(
  async () => (await import('../panels/workshop/WorkshopBar.tsx')).WorkshopBar,
)
const SampleReading = later(
  async () => (await import('./feedback/SampleReading.tsx')).SampleReading,
)

const ViewPanel = later(async () => (await import('./ViewPanel.tsx')).ViewPanel)

// Fetched while nobody waits, so that it opens at once.
const soon = [
  ...preloadMap,
  preloadDialog,
  preloadMenu,
  preloadPaste,
  ViewPanel.preload,
  async () => (await import('./ViewPanel.tsx')).preloadViews(),
  ...preloadWindows,
  WorkshopBar.preload,
]

function Editor(props: EditorScreenProps & { readonly journey: OpenJourney }) {
  const { workspace, isKept, isClosed, isFirst, view, journey, sample, at } = props
  const [open, setOpen] = useState<EditorWindow>()
  const [theme, changeTheme] = useTheme()
  const actions = useJourneyActions(journey, workspace, isKept)
  const { session, journeyId } = journey
  const workshop = useWorkshop(session)
  const close = useCallback(() => setOpen(undefined), [])
  const canSaveWorkspace = workspace.writeWorkspace !== undefined
  // What stood open over one view has no place over another, where Back and Forward lead.
  const [seen, setSeen] = useState(view)
  if (seen !== view) {
    setSeen(view)
    setOpen(undefined)
  }
  useFocusOnArrival(session, view === 'map' && !isFirst)
  useViewInAddress(journey, view)
  usePrintMap(journey, view)
  const journeys = useDetailJourneys(journey, workspace, at)
  useKeymap({
    onUndo: actions.undo,
    onRedo: actions.redo,
    onSave: actions.saveCopy,
    onSearch: () => setOpen('palette'),
    onHelp: () => setOpen('keys'),
    onWorkshop: workshop.toggle,
  })
  useIdlePreload(soon)
  const onFix = useCallback(
    (fix: Fix) => {
      void import('./runFix.ts').then(({ runFix }) => runFix(journey, fix))
    },
    [journey],
  )
  const tools = useMemo(
    (): PaletteTools => ({
      actions,
      onOpen: setOpen,
      onView: (to) => goTo({ page: 'journey', journeyId, view: to }),
      onMap: (mapWish) => session.setState({ view: 'map', mapWish }),
      onTheme: changeTheme,
      onWorkshop: workshop.toggle,
      canSaveWorkspace,
    }),
    [actions, journeyId, session, changeTheme, workshop.toggle, canSaveWorkspace],
  )
  const more = moreMenu({
    actions,
    theme,
    onTheme: changeTheme,
    onOpen: setOpen,
    onWorkshop: workshop.toggle,
    onMapAsText: () => tools.onView('text'),
    canSaveWorkspace,
  })
  const onShow = useCallback(
    (ids: readonly string[]) => session.setState({ selection: ids, view: 'map', mapWish: 'focus' }),
    [session],
  )
  const readFeedback = useCallback(
    (id: string) => session.setState({ selection: [id], view: 'feedback' }),
    [session],
  )
  const href = (to: View): string => hrefOf({ page: 'journey', journeyId, view: to })

  return (
    <div className={styles['app']} data-workshop={workshop.isOn || undefined}>
      <PageTitle />
      {workshop.isOn ? (
        <Suspense>
          <WorkshopBar
            state={<SaveState status={journey.status} isKept={isKept} isClosed={isClosed} />}
            undoKeys={keyNames.undo}
            onUndo={actions.undo}
            onLeave={workshop.toggle}
            now={Date.now}
          />
        </Suspense>
      ) : (
        <>
          <TopBar
            status={journey.status}
            isKept={isKept}
            isClosed={isClosed}
            onUndo={actions.undo}
            onRedo={actions.redo}
            onSearch={() => setOpen('palette')}
            onImport={() => setOpen('import')}
            onExport={() => setOpen('export')}
            more={more}
          />
          <ViewsRail journeyId={journeyId} view={view} />
        </>
      )}
      <div className={styles['main']}>
        <PanelBoundary of={view}>
          <MainView
            view={view}
            other={
              <ViewPanel
                view={view}
                journey={journey}
                workspace={workspace}
                mapHref={href('map')}
                ownersHref={href('owners')}
                organisationHref={href('organisation')}
                onShow={onShow}
                onFix={onFix}
                onImport={() => setOpen('import')}
              />
            }
          />
        </PanelBoundary>
      </div>
      {workshop.isOn ? null : (
        <DetailsAside view={view}>
          <PanelBoundary of={view}>
            <OncePictured fetched={DetailsPanel.preload}>
              <DetailsPanel
                feedbackHref={href('feedback')}
                journeys={journeys}
                onReadFeedback={readFeedback}
                onFix={onFix}
              />
            </OncePictured>
          </PanelBoundary>
        </DetailsAside>
      )}
      <div className={styles['notices']}>
        <Notices onUndo={actions.undo} />
        <Suspense>
          <WithFeedback feedback={journey.feedback}>
            <BackgroundReadings />
          </WithFeedback>
        </Suspense>
        <Suspense>
          {sample ? (
            <SampleReading sample={sample} feedback={journey.feedback} session={session} />
          ) : null}
        </Suspense>
      </div>
      <EditorWindows
        open={open}
        journey={journey}
        workspace={workspace}
        tools={tools}
        onGo={actions.show}
        onClose={close}
      />
    </div>
  )
}
