import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { mapPicture } from '../../../src/export/mapPicture.ts'
import { ExportDialog } from '../../../src/panels/exporting/ExportDialog.tsx'
import { ExportProblem } from '../../../src/panels/exporting/ExportProblem.ts'
import type {
  ExportChoice,
  Exporter,
  ExportRun,
  PictureChoice,
} from '../../../src/panels/exporting/Exporter.ts'
import { createEditor } from '../../../src/store/createEditor.ts'
import { createSession } from '../../../src/store/createSession.ts'
import { EditorContext } from '../../../src/store/useEditor.tsx'
import { smallMap } from '../../support/smallMap.ts'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'

beforeAll(preloadDialog)

afterEach(cleanup)

/** The map as it is drawn, and a place that writes down what is asked for. */
function opened(
  selection: readonly string[] = [],
  run: Exporter['run'] = () => Promise.resolve(),
): { asked: ExportChoice[]; onClose: ReturnType<typeof vi.fn> } {
  const editor = createEditor(smallMap, () => 0)
  const session = createSession()
  session.select(selection)
  const asked: ExportChoice[] = []
  const exporter: Exporter = {
    picture: ({ part, date }: PictureChoice) =>
      mapPicture({
        records: smallMap,
        evidence: new Map(),
        findings: [],
        sources: [],
        ...(part === 'selection' ? { selection: new Set(selection) } : {}),
        ...(date === undefined ? {} : { date }),
      }),
    run: (choice: ExportChoice, options: ExportRun) => {
      asked.push(choice)
      return run(choice, options)
    },
  }
  const onClose = vi.fn()
  const dialog = { isOpen: true, onClose, exporter, today: '2026-01-31' }
  render(
    <EditorContext value={{ editor, session }}>
      <ExportDialog {...dialog} />
    </EditorContext>,
  )
  return { asked, onClose }
}

const namesOf = (group: string): (string | null)[] =>
  within(screen.getByRole('radiogroup', { name: group }))
    .getAllByRole('radio')
    .map((radio) => radio.getAttribute('aria-label'))

it('offers what works, under its public names', () => {
  opened()
  expect(screen.getByRole('dialog', { name: 'Export' })).toBeDefined()
  expect(namesOf('Format')).toEqual(['PNG image', 'SVG image', 'PDF document', 'Journey file'])
  expect(namesOf('Scale')).toEqual(['1×', '2×', '4×'])
  expect(screen.queryByRole('radiogroup', { name: 'What' })).toBeNull()
  expect(screen.getByRole('img', { name: 'Preview' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Download' })).toBeDefined()
})

it('says the size in pixels that the file will have', async () => {
  opened()
  const user = userEvent.setup()
  const { width, height } = mapPicture({
    records: smallMap,
    evidence: new Map(),
    findings: [],
    sources: [],
  })
  const size = (scale: number): string =>
    `${(width * scale).toLocaleString('en')} × ${(height * scale).toLocaleString('en')} px`
  expect(screen.getByText(size(2))).toBeDefined()
  await user.click(screen.getByRole('radio', { name: '4×' }))
  expect(screen.getByText(size(4))).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'SVG image' }))
  expect(screen.getByText(size(1))).toBeDefined()
  expect(screen.queryByRole('radiogroup', { name: 'Scale' })).toBeNull()
})

it('downloads what was chosen, and closes', async () => {
  const { asked, onClose } = opened(['touchMenu'])
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: '1×' }))
  await user.click(screen.getByRole('radio', { name: 'Selection' }))
  await user.click(screen.getByRole('checkbox', { name: 'Date in the footer: Jan 31, 2026' }))
  await user.click(screen.getByRole('button', { name: 'Download' }))
  expect(asked).toEqual([{ format: 'png', scale: 1, part: 'selection', date: '2026-01-31' }])
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
})

it('says why a picture could not be made, and stays open', async () => {
  const { onClose } = opened([], () => Promise.reject(new ExportProblem('too-large')))
  await userEvent.click(screen.getByRole('button', { name: 'Download' }))
  const status = await screen.findByText(/this browser can’t draw one so large/)
  expect(status.closest('[role=status]')).not.toBeNull()
  expect(onClose).not.toHaveBeenCalled()
})

it('shows progress, and stops when asked', async () => {
  let heard: AbortSignal | undefined
  const { onClose } = opened([], (_, { signal, onProgress }) => {
    heard = signal
    onProgress(0.4)
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Download' }))
  const bar = await screen.findByRole('progressbar', { name: 'Drawing the picture' })
  await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('0.4'))
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(heard?.aborted).toBe(true)
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(onClose).not.toHaveBeenCalled()
  expect(screen.queryByText(/could not be made/)).toBeNull()
})
