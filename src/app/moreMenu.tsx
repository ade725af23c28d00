import {
  Copy,
  FileDown,
  FileText,
  Keyboard,
  LayoutTemplate,
  Package,
  Presentation,
} from 'lucide-react'
import { t } from '../i18n/t.ts'
import type { MenuEntry } from '../ui/MenuEntry.ts'
import { keyNames } from '../ui/keyNames.ts'
import { languageEntries } from './languageEntries.tsx'
import type { ThemeChoice } from './theme.ts'
import { themeEntries } from './themeEntries.tsx'
import type { JourneyActions } from './journeyActions.ts'

export interface MoreMenuOptions {
  readonly actions: JourneyActions
  readonly theme: ThemeChoice
  readonly onTheme: (choice: ThemeChoice) => void
  readonly onOpen: (window: 'keys' | 'template') => void
  readonly onWorkshop: () => void
  readonly onMapAsText: () => void
  readonly canSaveWorkspace: boolean
}

/** The entries of "More". */
export function moreMenu(options: MoreMenuOptions): MenuEntry[] {
  const { actions, theme, onTheme, onOpen, onWorkshop, onMapAsText, canSaveWorkspace } = options
  const workspaceEntry: MenuEntry = {
    id: 'workspace',
    label: t('app.saveWorkspace'),
    icon: <Package size={14} />,
    onChoose: actions.saveWorkspace,
  }
  return [
    {
      id: 'save',
      label: t('app.saveToFile'),
      icon: <FileDown size={14} />,
      keys: keyNames.save,
      onChoose: actions.save,
    },
    ...(canSaveWorkspace ? [workspaceEntry] : []),
    {
      id: 'duplicate',
      label: t('app.duplicate'),
      icon: <Copy size={14} />,
      onChoose: actions.duplicate,
    },
    {
      id: 'template',
      label: t('app.saveTemplate'),
      icon: <LayoutTemplate size={14} />,
      onChoose: () => onOpen('template'),
    },
    {
      id: 'workshop',
      label: t('app.workshop'),
      icon: <Presentation size={14} />,
      keys: keyNames.workshop,
      startsGroup: true,
      onChoose: onWorkshop,
    },
    {
      id: 'text',
      label: t('app.mapAsText'),
      icon: <FileText size={14} />,
      onChoose: onMapAsText,
    },
    ...themeEntries(theme, onTheme).map((entry, at) => ({ ...entry, startsGroup: at === 0 })),
    ...languageEntries().map((entry, at) => ({ ...entry, startsGroup: at === 0 })),
    {
      id: 'keys',
      label: t('app.keys'),
      icon: <Keyboard size={14} />,
      keys: keyNames.help,
      startsGroup: true,
      onChoose: () => onOpen('keys'),
    },
  ]
}
