import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { JourneyMap } from '../../src/canvas/JourneyMap.tsx'
import { preloadMap } from '../../src/canvas/preloadMap.ts'
import { pasteOutline } from '../../src/importing/pasteOutline.ts'
import { newId } from '../../src/lib/newId.ts'
import type { Records } from '../../src/model/records.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { EditorContext } from '../../src/store/useEditor.tsx'
import { smallMap } from './mapBuilder.ts'

const names = { stage: 'New stage', step: 'New step', lane: 'Touchpoints' }

/** Shows a map as the app does, with all that a test looks at. `now`: milliseconds. */
export function showMap(
  records: Records = smallMap().records,
  now: () => number = () => performance.now(),
) {
  const editor = createEditor(records, now)
  const session = createSession()
  const { unmount } = render(
    <EditorContext value={{ editor, session }}>
      <JourneyMap planPaste={(text, all, at) => pasteOutline(text, all, { newId, names, at })} />
    </EditorContext>,
  )
  return { editor, session, user: userEvent.setup(), unmount }
}

export const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name })
export const box = (): HTMLElement => screen.getByRole('textbox', { name: 'Edit text' })
export const noBox = (): HTMLElement | null => screen.queryByRole('textbox', { name: 'Edit text' })
export const focusOn = (element: HTMLElement): void => act(() => element.focus())
/** The announcements; there is one place for them. */
export const said = (): string | null => document.querySelector('[aria-live]')?.textContent ?? null

/** jsdom has no canvas: the map must be whole without its painting. What it fetches later is there. */
export function withoutPainting(): void {
  beforeAll(() => Promise.all(preloadMap.map((preload) => preload())))
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
  })
}
