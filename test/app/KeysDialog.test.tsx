import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { KeysDialog } from '../../src/app/KeysDialog.tsx'
import { preloadDialog } from '../../src/ui/Dialog.tsx'

beforeAll(preloadDialog)
afterEach(cleanup)

it.each(['Alt+Arrow keys', 'F2', 'Shift+F10', 'Ctrl+A', 'Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Space'])(
  'the list of keys has %s',
  (key) => {
    render(<KeysDialog onClose={vi.fn()} />)
    const dialog = screen.getByRole('dialog', { name: 'Keyboard shortcuts' })
    const keys = [...dialog.querySelectorAll('kbd')].map(({ textContent }) => textContent)
    expect(keys).toContain(key)
    expect(keys).toContain('Shift/Ctrl+Click')
    // Each meaning once: the list is keyed by it.
    const meanings = [...dialog.querySelectorAll('dd')].map(({ textContent }) => textContent)
    expect(new Set(meanings).size).toBe(meanings.length)
  },
)
