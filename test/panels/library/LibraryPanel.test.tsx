import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  LibraryPanel,
  type LibraryPanelProps,
  preloadLibraryDialogs,
} from '../../../src/panels/library/LibraryPanel.tsx'
import type { OwnTemplate } from '../../../src/model/templates/OwnTemplate.ts'
import type { TemplateShelf } from '../../../src/panels/library/TemplateShelf.ts'
import { formatWhen } from '../../../src/panels/library/formatWhen.ts'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'
import { preloadMenu } from '../../../src/ui/Menu.tsx'

beforeAll(async () => {
  await Promise.all([preloadDialog(), preloadMenu(), preloadLibraryDialogs()])
})

afterEach(cleanup)

const now = Date.parse('2026-05-04T12:00:00Z')
const journey = {
  id: 'jrny0001',
  name: 'Home internet',
  updatedAt: '2026-05-04T11:55:00Z',
  stages: 4,
  touchpoints: 1,
}

function shelfOf(templates: OwnTemplate[]): TemplateShelf {
  const kept = new Map(templates.map((one) => [one.id, one]))
  return {
    listTemplates: async () => [...kept.values()],
    saveTemplate: async (template) => void kept.set(template.id, template),
    removeTemplate: async (id) => void kept.delete(id),
  }
}

function show(given: Partial<LibraryPanelProps> = {}) {
  const props = {
    journeys: [journey],
    hrefOf: (id: string) => `#/journey/${id}/map`,
    now,
    samples: [{ key: 'one', name: 'Outpatient visit', about: 'With comments' }],
    isBusy: false,
    problem: undefined,
    onProblemRead: vi.fn(),
    onOpen: vi.fn(),
    onCreate: vi.fn(),
    onFile: vi.fn(),
    onSample: vi.fn(),
    onRename: vi.fn(),
    onDuplicate: vi.fn(),
    onSave: vi.fn(),
    onSaveTemplate: vi.fn(),
    shelf: shelfOf([]),
    onDelete: vi.fn(),
    onRemoveAll: vi.fn(),
    ...given,
  }
  return { props, user: userEvent.setup(), ...render(<LibraryPanel {...props} />) }
}

describe('the library', () => {
  it('lists journeys with when they changed and what is in them', () => {
    show()
    const list = screen.getByRole('list', { name: 'Journeys' })
    const link = within(list).getByRole('link', { name: 'Home internet' })
    expect(link).toHaveAttribute('href', '#/journey/jrny0001/map')
    expect(list).toHaveTextContent('4 stages · 1 touchpoint')
    expect(list).toHaveTextContent('Changed 5 minutes ago')
  })

  it.each([
    ['Open', 'onOpen', 'jrny0001'],
    ['Duplicate', 'onDuplicate', journey],
    ['Save to file', 'onSave', journey],
    ['Delete', 'onDelete', journey],
  ] as const)('does what its menu says: %s', async (name, handler, argument) => {
    const { props, user } = show()
    await user.click(screen.getByRole('button', { name: 'Actions for Home internet' }))
    await user.click(await screen.findByRole('menuitem', { name }))
    expect(props[handler]).toHaveBeenCalledWith(argument)
  })

  it('renames in a dialog', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('button', { name: 'Actions for Home internet' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Broadband{Enter}')
    expect(props.onRename).toHaveBeenCalledWith('jrny0001', 'Broadband')
  })

  it('begins a journey from a template, Blank being the first', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('button', { name: 'New journey' }))
    const dialog = await screen.findByRole('dialog', { name: 'New journey' })
    const group = within(dialog).getByRole('radiogroup', { name: 'Template' })
    const [first] = within(group).getAllByRole('radio')
    expect(first).toBe(within(group).getByRole('radio', { name: 'Blank' }))
    expect(first).toBeChecked()
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Returns')
    await user.click(within(group).getByRole('radio', { name: 'Online order and return' }))
    await user.click(within(dialog).getByRole('button', { name: 'Create' }))
    expect(props.onCreate).toHaveBeenCalledWith('online-purchase', 'Returns')
  })

  it('tells what is in a template, and lists one’s own below the others', async () => {
    const own: OwnTemplate = {
      id: 'mytempl1',
      name: 'Returns by post',
      version: 1,
      records: [{ id: 'jrnytmpl', kind: 'journey', name: 'Returns' }],
    }
    const { props, user } = show({ shelf: shelfOf([own]) })
    await user.click(screen.getByRole('button', { name: 'New journey' }))
    const dialog = await screen.findByRole('dialog', { name: 'New journey' })
    await user.click(within(dialog).getByRole('radio', { name: 'Mortgage' }))
    const about = within(dialog).getByRole('region', { name: 'Mortgage' })
    expect(about).toHaveTextContent('6 stages, 13 steps, 19 touchpoints')
    expect(about).toHaveTextContent('Underwriting')
    const mine = await within(dialog).findByRole('group', { name: 'My templates' })
    await user.click(within(mine).getByRole('radio', { name: 'Returns by post' }))
    await user.click(within(dialog).getByRole('button', { name: 'Rename template' }))
    const renaming = await screen.findByRole('dialog', { name: 'Rename template' })
    await user.clear(within(renaming).getByRole('textbox', { name: 'Name' }))
    await user.type(within(renaming).getByRole('textbox', { name: 'Name' }), 'Returns{Enter}')
    const renamed = await screen.findByRole('radio', { name: 'Returns' })
    expect(renamed).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Delete template' }))
    expect(await screen.findByText('The template “Returns” is deleted.')).toBeVisible()
    expect(screen.queryByRole('radio', { name: 'Returns' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(await screen.findByRole('radio', { name: 'Returns' }))
    await user.click(screen.getByRole('button', { name: 'Create' }))
    expect(props.onCreate).toHaveBeenCalledWith('mytempl1', 'Returns')
  })

  it('saves a journey as a template, asking for a name and what to keep', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('button', { name: 'Actions for Home internet' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Save as template' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save as template' })
    const name = within(dialog).getByRole('textbox', { name: 'Name of the template' })
    expect(name).toHaveValue('Home internet')
    await user.type(name, ', short')
    await user.click(within(dialog).getByRole('checkbox', { name: 'Owners' }))
    await user.click(
      within(dialog).getByRole('checkbox', { name: 'Pain points and opportunities' }),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Save template' }))
    const parts = { owners: false, kpis: false, pains: true }
    expect(props.onSaveTemplate).toHaveBeenCalledWith('jrny0001', 'Home internet, short', parts)
  })

  it('opens a file that is chosen or dropped', async () => {
    const { props, user, container } = show()
    const file = new File(['{}'], 'a.journey.json')
    const input = container.querySelector('input[type=file]')
    await user.upload(input as HTMLInputElement, file)
    expect(props.onFile).toHaveBeenCalledTimes(1)
    fireEvent.drop(document, { dataTransfer: { files: [file], types: ['Files'] } })
    expect(props.onFile).toHaveBeenCalledTimes(2)
  })

  it('opens a sample', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('button', { name: 'Open sample: Outpatient visit' }))
    expect(props.onSample).toHaveBeenCalledWith('one')
  })

  it('asks before it removes everything, with "Cancel" at hand', async () => {
    const { props, user } = show()
    await user.click(screen.getByRole('button', { name: 'Remove everything from this device' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog).toHaveTextContent('1 journey')
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus(),
    )
    await user.keyboard('{Escape}')
    expect(props.onRemoveAll).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Remove everything from this device' }))
    await user.click(await screen.findByRole('button', { name: 'Remove everything' }))
    expect(props.onRemoveAll).toHaveBeenCalledTimes(1)
  })

  it('says what is wrong with a file, and that nothing was changed', () => {
    show({ problem: { file: 'a.json', text: 'Line 3, column 1: this is not JSON.' } })
    const dialog = screen.getByRole('alertdialog', { name: 'This file can’t be opened' })
    expect(dialog).toHaveTextContent('a.json')
    expect(dialog).toHaveTextContent('Line 3, column 1')
    expect(dialog).toHaveTextContent('Nothing was changed.')
  })

  it('teaches while it is empty', () => {
    show({ journeys: [] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Map your first journey')
    expect(screen.queryByRole('list', { name: 'Journeys' })).not.toBeInTheDocument()
  })
})

describe('formatWhen', () => {
  it.each([
    [20_000, 'now'],
    [3 * 60_000, '3 minutes ago'],
    [5 * 3_600_000, '5 hours ago'],
    [30 * 3_600_000, 'yesterday'],
    [20 * 86_400_000, 'Apr 14, 2026'],
  ])('says how long ago: %i ms is %s', (past, text) => {
    expect(formatWhen(new Date(now - past).toISOString(), now)).toBe(text)
  })
})
