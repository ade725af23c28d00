import { Suspense, lazy, useCallback, useMemo, useState } from 'react'
import { sentence, t } from '../i18n/t.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { FeedbackContext } from '../panels/feedback/useFeedback.ts'
import type { View } from '../store/createSession.ts'
import { EditorContext } from '../store/useEditor.tsx'
import styles from './EditorScreen.module.css'
import { MainView } from './MainView.tsx'
import { Message } from './Message.tsx'
import { Notices } from './Notices.tsx'
import { PageTitle } from './PageTitle.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import screen from './Screen.module.css'
import { SampleReading } from './SampleReading.tsx'
import { TopBar } from './TopBar.tsx'
import { ViewsRail } from './ViewsRail.tsx'
import type { Workspace } from './Workspace.ts'
import { moreMenu } from './moreMenu.tsx'
import type { OpenJourney } from './openJourney.ts'
import type { SampleToRead } from './openSample.ts'
import { paletteCommands } from './paletteCommands.ts'
import { hrefOf } from './route.ts'
import { runFix } from './runFix.ts'
import { chooseTheme, themeChoice } from './theme.ts'
import { useJourneyActions } from './useJourneyActions.ts'
import { useKeymap } from './useKeymap.ts'
import { usePrintMap } from './usePrintMap.ts'
import { useOpenJourney } from './useOpenJourney.ts'
import { goTo } from './useRoute.ts'
import { useViewInAddress } from './useViewInAddress.ts'

export interface EditorScreenProps {
  readonly workspace: Workspace
  /** Whether anything is kept on this device. */
  readonly isKept: boolean
  /** The store was closed under us. */
  readonly isClosed: boolean
  readonly journeyId: string
  /** A sample just opened, with feedback still to be read. */
  readonly sample: SampleToRead | undefined
  readonly view: View
}

/** A journey, open for editing. */
export function EditorScreen(props: EditorScreenProps) {
  const opening = useOpenJourney(props.workspace, props.journeyId)
  if (opening.state === 'opening')
    return <div className={screen['opening']}>{t('app.loading')}</div>
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
      <FeedbackContext value={opening.journey.feedback}>
        <Editor {...props} journey={opening.journey} />
      </FeedbackContext>
    </EditorContext>
  )
}

// What stands beside the map, or opens later, comes after it.
const DetailsPanel = lazy(async () => ({
  default: (await import('../panels/details/DetailsPanel.tsx')).DetailsPanel,
}))
const FindingsPanel = lazy(async () => ({
  default: (await import('../panels/findings/FindingsPanel.tsx')).FindingsPanel,
}))
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const FeedbackPanel = lazy(async () => ({
  default: (await import('../panels/feedback/FeedbackPanel.tsx')).FeedbackPanel,
}))
const ImportDialog = lazy(async () => ({
  default: (await import('../panels/feedback/ImportDialog.tsx')).ImportDialog,
}))
const Export = lazy(async () => ({ default: (await import('./Export.tsx')).Export }))

type Window = 'import' | 'export' | 'keys' | 'palette'

function Editor(props: EditorScreenProps & { readonly journey: OpenJourney }) {
  const { workspace, isKept, isClosed, view, journey, sample } = props
  const [open, setOpen] = useState<Window>()
  const [theme, setTheme] = useState(themeChoice)
  const actions = useJourneyActions(journey, workspace, isKept)
  const { session, journeyId } = journey
  const close = useCallback(() => setOpen(undefined), [])
  useViewInAddress(journey, view)
  usePrintMap(journey)
  useKeymap({
    onUndo: actions.undo,
    onRedo: actions.redo,
    onSave: actions.saveCopy,
    onSearch: () => setOpen('palette'),
    onHelp: () => setOpen('keys'),
  })
  const onFix = useCallback((fix: Fix) => runFix(journey, fix), [journey])
  const commands = useMemo(
    () => paletteCommands(actions, setOpen, (to) => goTo({ page: 'journey', journeyId, view: to })),
    [actions, journeyId],
  )
  const more = moreMenu({
    actions,
    theme,
    onTheme: (choice) => {
      chooseTheme(choice)
      setTheme(choice)
    },
    onKeys: () => setOpen('keys'),
    canSaveWorkspace: workspace.writeWorkspace !== undefined,
  })
  const showFinding = useCallback(
    ({ subjects }: Finding) => session.setState({ selection: subjects, view: 'map' }),
    [session],
  )
  const readFeedback = useCallback(
    (id: string) => session.setState({ selection: [id], view: 'feedback' }),
    [session],
  )
  const href = (to: View): string => hrefOf({ page: 'journey', journeyId, view: to })

  return (
    <div className={styles['app']}>
      <PageTitle />
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
      <div className={styles['main']}>
        <PanelBoundary of={view}>
          <MainView
            view={view}
            findings={<FindingsPanel mapHref={href('map')} onGo={showFinding} onFix={onFix} />}
            feedback={<FeedbackPanel onImport={() => setOpen('import')} />}
          />
        </PanelBoundary>
      </div>
      <aside className={styles['details']} aria-label={t('details.title')}>
        <PanelBoundary of={view}>
          <Suspense>
            <DetailsPanel
              feedbackHref={href('feedback')}
              onReadFeedback={readFeedback}
              onFix={onFix}
            />
          </Suspense>
        </PanelBoundary>
      </aside>
      <Notices onUndo={actions.undo} />
      {sample ? (
        <SampleReading sample={sample} feedback={journey.feedback} session={session} />
      ) : null}
      <Suspense>
        {open === 'import' ? <ImportDialog isOpen onClose={close} /> : null}
        {open === 'export' ? <Export journey={journey} onClose={close} /> : null}
        {open === 'keys' ? <KeysDialog onClose={close} /> : null}
        {open === 'palette' ? (
          <Palette journey={journey} commands={commands} onGo={actions.show} onClose={close} />
        ) : null}
      </Suspense>
    </div>
  )
}
