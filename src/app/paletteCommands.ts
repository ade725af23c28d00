import { type MessageKey, t } from '../i18n/t.ts'
import type { MapWish, View } from '../store/createSession.ts'
import { keyNames } from '../ui/keyNames.ts'
import type { JourneyActions } from './journeyActions.ts'
import { type LanguageChoice, chooseLanguage } from './language.ts'
import { views } from './route.ts'
import type { ThemeChoice } from './theme.ts'
import { viewNames } from './viewNames.ts'

export interface PaletteTools {
  readonly actions: JourneyActions
  readonly onOpen: (window: 'import' | 'export' | 'keys' | 'template') => void
  readonly onView: (view: View) => void
  /** Shows the map and has it do something. */
  readonly onMap: (wish: MapWish) => void
  readonly onTheme: (choice: ThemeChoice) => void
  readonly onWorkshop: () => void
  readonly canSaveWorkspace: boolean
}

const mapCommands = [
  ['addStage', 'map.addStage'],
  ['addStep', 'map.addStep'],
  ['addTouchpoint', 'map.addTouchpoint'],
  ['addLane', 'map.addLane'],
  ['moveDialog', 'map.menu.move'],
  ['duplicate', 'map.menu.duplicate'],
  ['owner', 'map.menu.owner'],
  ['connect', 'map.menu.connect'],
  ['connections', 'map.menu.connections'],
  ['fit', 'map.fitLabel'],
  ['zoomTo100', 'app.zoomTo100'],
  ['addLaneOf', 'parts.addLaneOf'],
  ['fold', 'parts.fold'],
  ['collapseStages', 'parts.collapseStages'],
  ['collapseLanes', 'parts.collapseLanes'],
  ['expandAll', 'parts.expandAll'],
  ['splitStep', 'parts.splitStep'],
  ['mergeSteps', 'parts.mergeSteps'],
] as const satisfies readonly (readonly [MapWish, MessageKey])[]

const { alt, ctrl } = keyNames
const mapKeys = {
  moveDialog: `${alt}M`,
  duplicate: `${ctrl}D`,
  owner: `${alt}O`,
  connect: `${alt}C`,
  connections: `${alt}L`,
} as const

const themes = [
  ['light', 'app.themeLight'],
  ['dark', 'app.themeDark'],
  ['system', 'app.themeSystem'],
] as const satisfies readonly (readonly [ThemeChoice, MessageKey])[]

const languages = [
  ['en', 'app.english'],
  ['de', 'app.german'],
  ['system', 'app.themeSystem'],
] as const satisfies readonly (readonly [LanguageChoice, MessageKey])[]

/** Something the palette can do. */
export interface PaletteCommand {
  readonly id: string
  readonly label: string
  readonly keys?: string
  readonly run: () => void
}

/** What the palette can do beside finding cards. */
export function paletteCommands(tools: PaletteTools): PaletteCommand[] {
  const { actions, onOpen, onView, onMap, onTheme, onWorkshop, canSaveWorkspace } = tools
  return [
    { id: 'undo', label: t('app.undo'), keys: keyNames.undo, run: actions.undo },
    { id: 'redo', label: t('app.redo'), keys: keyNames.redo, run: actions.redo },
    ...mapCommands.map(([id, label]) => ({
      id: `map-${id}`,
      label: t(label),
      ...(id in mapKeys ? { keys: mapKeys[id as keyof typeof mapKeys] } : {}),
      run: () => onMap(id),
    })),
    { id: 'import', label: t('app.importFeedback'), run: () => onOpen('import') },
    { id: 'export', label: t('app.export'), run: () => onOpen('export') },
    { id: 'save', label: t('app.saveToFile'), keys: keyNames.save, run: actions.save },
    ...(canSaveWorkspace
      ? [{ id: 'workspace', label: t('app.saveWorkspace'), run: actions.saveWorkspace }]
      : []),
    { id: 'duplicate', label: t('app.duplicate'), run: actions.duplicate },
    { id: 'template', label: t('app.saveTemplate'), run: () => onOpen('template') },
    { id: 'workshop', label: t('app.workshop'), keys: keyNames.workshop, run: onWorkshop },
    ...views.map((view) => ({ id: view, label: t(viewNames[view]), run: () => onView(view) })),
    ...themes.map(([id, label]) => ({
      id,
      label: t('app.themeCommand', { theme: t(label) }),
      run: () => onTheme(id),
    })),
    ...languages.map(([id, label]) => ({
      id: `language-${id}`,
      label: t('app.languageCommand', { language: t(label) }),
      run: () => void chooseLanguage(id),
    })),
    { id: 'keys', label: t('app.keys'), keys: keyNames.help, run: () => onOpen('keys') },
  ]
}
