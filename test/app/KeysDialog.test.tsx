import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import userEvent from '@testing-library/user-event'
import { KeysDialog } from '../../src/app/KeysDialog.tsx'
import { keyAction } from '../../src/canvas/grid/keyAction.ts'
import { hasSingleKeys } from '../../src/store/singleKeys.ts'
import { preloadDialog } from '../../src/ui/Dialog.tsx'

beforeAll(preloadDialog)
afterEach(cleanup)

it.each([
  'Alt+Arrow keys',
  'F2',
  'Shift+F10',
  'Ctrl+A',
  'Ctrl+C',
  'Ctrl+X',
  'Ctrl+V',
  'Ctrl+D',
  'Alt+M',
])('the list of keys has %s', (key) => {
  render(<KeysDialog onClose={vi.fn()} />)
  const dialog = screen.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const keys = [...dialog.querySelectorAll('kbd')].map(({ textContent }) => textContent)
  expect(keys).toContain(key)
  expect(keys).toContain('Shift/Ctrl+Click')
  // Each meaning once: the list is keyed by it.
  const meanings = [...dialog.querySelectorAll('dd')].map(({ textContent }) => textContent)
  expect(new Set(meanings).size).toBe(meanings.length)
})

it('turns letters and Space off as keys of the map, on this device', async () => {
  render(<KeysDialog onClose={vi.fn()} />)
  const choice = screen.getByRole('checkbox', { name: 'Typing on a cell starts a card' })
  expect(choice).toBeChecked()
  await userEvent.click(choice)
  expect(hasSingleKeys()).toBe(false)
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  expect(keyAction({ ...plain, key: 'a' }, hasSingleKeys())).toBeUndefined()
  expect(keyAction({ ...plain, key: ' ' }, hasSingleKeys())).toBeUndefined()
  expect(keyAction({ ...plain, key: ' ', ctrlKey: true }, false)).toEqual({ do: 'toggle' })
  expect(keyAction({ ...plain, key: 'F2' }, false)).toEqual({ do: 'edit' })
  expect(localStorage.getItem('throughline-single-keys')).toBe('off')
  await userEvent.click(choice)
  expect(hasSingleKeys()).toBe(true)
})
