import { Suspense } from 'react'
import { later } from '../ui/later.ts'
import { WithFeedback } from './feedback/WithFeedback.tsx'
import type { Workspace } from './Workspace.ts'
import type { OpenJourney } from './openJourney.ts'
import type { PaletteTools } from './paletteCommands.ts'

/** What can stand open over the page. */
export type EditorWindow = 'import' | 'export' | 'keys' | 'palette' | 'template'

export interface EditorWindowsProps {
  readonly open: EditorWindow | undefined
  readonly journey: OpenJourney
  readonly workspace: Workspace
  readonly tools: PaletteTools
  /** Shows a record on the map. */
  readonly onGo: (id: string) => void
  readonly onClose: () => void
}

const ImportDialog = later(
  async () => (await import('../panels/feedback/ImportDialog.tsx')).ImportDialog,
)
const Export = later(async () => (await import('./Export.tsx')).Export)
const KeysDialog = later(async () => (await import('./KeysDialog.tsx')).KeysDialog)
const Palette = later(async () => (await import('./Palette.tsx')).Palette)
const SaveTemplate = later(async () => (await import('./SaveTemplate.tsx')).SaveTemplate)

export const preloadWindows = [
  Palette.preload,
  ImportDialog.preload,
  Export.preload,
  KeysDialog.preload,
  SaveTemplate.preload,
]

/** The one window that stands open, if any. */
export function EditorWindows(props: EditorWindowsProps) {
  const { open, journey, workspace, tools, onGo, onClose } = props
  return (
    <Suspense>
      {open === 'import' ? (
        <WithFeedback feedback={journey.feedback}>
          <ImportDialog isOpen onClose={onClose} />
        </WithFeedback>
      ) : null}
      {open === 'export' ? <Export journey={journey} onClose={onClose} /> : null}
      {open === 'keys' ? <KeysDialog onClose={onClose} /> : null}
      {open === 'template' ? (
        <SaveTemplate journey={journey} workspace={workspace} onClose={onClose} />
      ) : null}
      {open === 'palette' ? (
        <Palette journey={journey} tools={tools} onGo={onGo} onClose={onClose} />
      ) : null}
    </Suspense>
  )
}
