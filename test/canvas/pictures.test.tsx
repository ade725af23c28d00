import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { addCard } from '../../src/commands/verbs/addCard.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { smallJpeg, smallPng } from '../support/pictureData.ts'
import { id, smallMap } from './mapBuilder.ts'
import { box, cell, focusOn, said, showMap, withoutPainting } from './mapScreen.tsx'

// jsdom decodes no pictures; the browser's own part is tried in test/e2e/content.e2e.ts.
vi.mock('../../src/ui/readPicture.ts', () => ({
  pictureFiles: 'image/png',
  readPicture: async (file: File) =>
    file.type === 'image/svg+xml'
      ? { problem: { key: 'picture.problem.svg', values: {} } }
      : { data: file.type === 'image/jpeg' ? smallJpeg : smallPng },
}))

withoutPainting()

const here = (): Element => document.activeElement ?? document.body
const file = (type: string): File => new File(['x'], 'screenshot', { type })

function paste(text: string, ...files: File[]): void {
  const getData = (type: string): string => (type === 'text/plain' ? text : '')
  fireEvent.paste(here(), { clipboardData: { getData, files } })
}

function withNote() {
  const place = { stepId: id('step', 'Call'), laneId: id('lane', 'Notes') }
  return smallMap()
    .lane('Notes', 'notes')
    .run(addCard, { id: 'card00Note0000', ...place, text: 'Ask twice' })
}
const cards = (map: ReturnType<typeof showMap>) =>
  recordsOfKind(map.editor.getState().records, 'card')

test('a pasted picture comes onto the card in focus, the next one below it', async () => {
  const map = showMap(withNote().records)
  focusOn(cell('Ask twice'))
  paste('', file('image/png'))
  await waitFor(() => expect(cards(map)[0]?.pictureId).toBeDefined())
  expect(cell('Ask twice, picture without description')).toHaveFocus()
  expect(said()).toContain('Picture added')
  paste('', file('image/jpeg'))
  await waitFor(() => expect(cards(map)).toHaveLength(2))
  expect(cell('picture without description')).toHaveFocus()
  expect(map.editor.getState().history.done).toHaveLength(2)
})

test('what can’t be taken is told; a touchpoint’s place refuses with its reason', async () => {
  const map = showMap(withNote().records)
  focusOn(cell('Empty, Explain, Notes'))
  paste('', file('image/svg+xml'))
  await waitFor(() => expect(said()).toContain('An SVG is a drawing that can hold programs'))
  focusOn(cell('Empty, Explain, Touchpoints'))
  paste('', file('image/png'))
  await waitFor(() => expect(said()).toContain('A touchpoint shows no picture'))
  expect(cards(map)).toHaveLength(1)
})

test('rows of a spreadsheet stay rows, though a picture of them comes along', async () => {
  const map = showMap(withNote().records)
  focusOn(cell('Empty, Explain, Notes'))
  paste('One more note', file('image/png'))
  await waitFor(() => expect(cards(map)).toHaveLength(2))
  expect(recordsOfKind(map.editor.getState().records, 'picture')).toHaveLength(0)
})

test('a pasted address lets the card lead there; what leads elsewhere is a text', async () => {
  const map = showMap(withNote().records)
  focusOn(cell('Ask twice'))
  paste('https://example.com/help')
  await waitFor(() => expect(cards(map)[0]?.link).toBe('https://example.com/help'))
  const link = screen.getByRole('link', { name: 'example.com/help' })
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  focusOn(cell('Ask twice, link'))
  paste('javascript:alert(1)')
  await waitFor(() => expect(cards(map)).toHaveLength(2))
  expect(cards(map).some((one) => one.link?.startsWith('javascript'))).toBe(false)
})

test('Ctrl+B makes words bold, Shift+Enter goes on with a list and ends it', async () => {
  const map = showMap(withNote().records)
  focusOn(cell('Ask twice'))
  fireEvent.keyDown(here(), { key: 'Enter' })
  const area = box() as HTMLTextAreaElement
  area.setSelectionRange(4, 9)
  fireEvent.keyDown(area, { key: 'b', ctrlKey: true })
  await waitFor(() => expect(area.value).toBe('Ask **twice**'))
  area.setSelectionRange(area.value.length, area.value.length)
  fireEvent.keyDown(area, { key: 'Enter', shiftKey: true })
  await waitFor(() => expect(area.value).toBe('Ask **twice**\n'))
  area.setRangeText('- one', area.value.length, area.value.length, 'end')
  fireEvent.keyDown(area, { key: 'Enter', shiftKey: true })
  await waitFor(() => expect(area.value).toBe('Ask **twice**\n- one\n- '))
  fireEvent.keyDown(area, { key: 'Enter', shiftKey: true })
  await waitFor(() => expect(area.value).toBe('Ask **twice**\n- one\n'))
  fireEvent.keyDown(area, { key: 'Enter' })
  expect(cards(map)[0]?.text).toBe('Ask **twice**\n- one')
  expect(cell('Ask twice one')).toBeInTheDocument()
})
