import '../../src/i18n/laterWords.ts'
import { expect, it, vi } from 'vitest'
import { type PaletteTools, paletteCommands } from '../../src/app/paletteCommands.ts'

function tools(canSaveWorkspace: boolean) {
  const action = vi.fn()
  return {
    actions: {
      undo: action,
      redo: action,
      save: action,
      saveCopy: action,
      saveWorkspace: vi.fn(),
      duplicate: action,
      show: action,
    },
    onOpen: vi.fn(),
    onView: vi.fn(),
    onMap: vi.fn(),
    onTheme: vi.fn(),
    canSaveWorkspace,
    onWorkshop: vi.fn(),
  } satisfies PaletteTools
}

it.each([
  ['Add stage', 'onMap', 'addStage'],
  ['Add step', 'onMap', 'addStep'],
  ['Add touchpoint', 'onMap', 'addTouchpoint'],
  ['Add lane', 'onMap', 'addLane'],
  ['Fit the map to the window', 'onMap', 'fit'],
  ['Zoom to 100%', 'onMap', 'zoomTo100'],
  ['Map as text', 'onView', 'text'],
  ['Theme: Light', 'onTheme', 'light'],
  ['Theme: Dark', 'onTheme', 'dark'],
  ['Theme: As the system', 'onTheme', 'system'],
] as const)('the palette does what it says: %s', (label, handler, argument) => {
  const given = tools(true)
  paletteCommands(given)
    .find((command) => command.label === label)
    ?.run()
  expect(given[handler]).toHaveBeenCalledExactlyOnceWith(argument)
})

it('saves the workspace only where there is one to save', () => {
  const given = tools(true)
  const isSaving = ({ label }: { readonly label: string }): boolean =>
    label === 'Save workspace with feedback'
  paletteCommands(given).find(isSaving)?.run()
  expect(given.actions.saveWorkspace).toHaveBeenCalledTimes(1)
  expect(paletteCommands(tools(false)).some(isSaving)).toBe(false)
})

it('has no two commands of one id', () => {
  const ids = paletteCommands(tools(true)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
