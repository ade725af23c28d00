import { t } from '../i18n/t.ts'
import type { View } from '../store/createSession.ts'
import type { PaletteCommand } from './Palette.tsx'
import { keyNames } from './keyNames.ts'
import type { JourneyActions } from './journeyActions.ts'

/** What the palette can do beside finding cards. */
export function paletteCommands(
  actions: JourneyActions,
  onOpen: (window: 'import' | 'export' | 'keys') => void,
  onView: (view: View) => void,
): PaletteCommand[] {
  return [
    { id: 'undo', label: t('app.undo'), keys: keyNames.undo, run: actions.undo },
    { id: 'redo', label: t('app.redo'), keys: keyNames.redo, run: actions.redo },
    { id: 'import', label: t('app.importFeedback'), run: () => onOpen('import') },
    { id: 'export', label: t('app.export'), run: () => onOpen('export') },
    { id: 'save', label: t('app.saveToFile'), keys: keyNames.save, run: actions.save },
    { id: 'duplicate', label: t('app.duplicate'), run: actions.duplicate },
    { id: 'map', label: t('app.map'), run: () => onView('map') },
    { id: 'feedback', label: t('app.feedback'), run: () => onView('feedback') },
    { id: 'findings', label: t('app.findings'), run: () => onView('findings') },
    { id: 'keys', label: t('app.keys'), keys: keyNames.help, run: () => onOpen('keys') },
  ]
}
