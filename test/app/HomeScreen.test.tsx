import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { HomeScreen } from '../../src/app/HomeScreen.tsx'
import type { Workspace } from '../../src/app/Workspace.ts'
import { keepFocus } from '../../src/app/keepFocus.ts'
import { memoryWorkspace } from '../../src/app/memoryWorkspace.ts'
import { routeOf } from '../../src/app/route.ts'
import { organisationOf, recordsOfKind } from '../../src/model/queries.ts'
import { preloadLibraryDialogs } from '../../src/panels/library/LibraryPanel.tsx'
import { preloadDialog } from '../../src/ui/Dialog.tsx'
import { preloadMenu } from '../../src/ui/Menu.tsx'

beforeAll(async () => {
  await Promise.all([preloadDialog(), preloadMenu(), preloadLibraryDialogs()])
})

afterEach(() => {
  endKeeping()
  cleanup()
})
const user = userEvent.setup()
let workspace: Workspace
let endKeeping: () => void

beforeEach(async () => {
  location.hash = ''
  workspace = memoryWorkspace()
  const { container } = render(
    <HomeScreen workspace={workspace} isKept isClosed={false} onSample={vi.fn()} />,
  )
  endKeeping = keepFocus(container)
  await screen.findByRole('button', { name: 'New journey' })
})

async function create(template: string, name: string): Promise<string> {
  await user.click(screen.getByRole('button', { name: 'New journey' }))
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), name)
  await user.click(screen.getByRole('radio', { name: template }))
  await user.click(screen.getByRole('button', { name: 'Create' }))
  await waitFor(() => expect(routeOf(location.hash).page).toBe('journey'))
  const route = routeOf(location.hash)
  location.hash = ''
  await user.keyboard('{Escape}')
  return route.page === 'journey' ? route.journeyId : ''
}

async function choose(name: string, action: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `Actions for ${name}` }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

describe('home', () => {
  it('makes journeys that share one organisation', async () => {
    const first = await workspace.loadJourney(await create('Home internet support', 'Broadband'))
    const second = await workspace.loadJourney(await create('Blank', 'Returns'))
    expect(recordsOfKind(first.records, 'touchpoint').length).toBeGreaterThan(5)
    expect(organisationOf(second.records)?.id).toBe(organisationOf(first.records)?.id)
    const list = await screen.findByRole('list', { name: 'Journeys' })
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Returns', 'Broadband'])
  })

  it('renames, duplicates, deletes and brings back', async () => {
    await create('Blank', 'Returns')
    await choose('Returns', 'Rename')
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Refunds{Enter}')
    await choose('Refunds', 'Duplicate')
    await screen.findByRole('link', { name: 'Refunds (copy)' })
    await choose('Refunds', 'Delete')
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Refunds' })).not.toBeInTheDocument(),
    )
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('link', { name: 'Refunds' })).toBeVisible()
  })

  it('brings back with Ctrl+Z what was deleted last, also when the notice is gone', async () => {
    await create('Blank', 'Returns')
    await create('Blank', 'Claims')
    for (const name of ['Returns', 'Claims']) {
      await choose(name, 'Delete')
      await waitFor(() => expect(screen.queryByRole('link', { name })).not.toBeInTheDocument())
    }
    await waitFor(() => expect(screen.getByRole('button', { name: 'New journey' })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByRole('link', { name: 'Claims' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Returns' })).not.toBeInTheDocument()
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByRole('link', { name: 'Returns' })).toBeVisible()
  })

  it('says what is wrong with a file', async () => {
    const input = document.querySelector('input[type=file]')
    await user.upload(
      input as HTMLInputElement,
      new File(['{"a":'], 'bad.journey.json', { type: 'application/json' }),
    )
    const dialog = await screen.findByRole('alertdialog', { name: 'This file can’t be opened' })
    expect(dialog).toHaveTextContent('bad.journey.json')
    expect(dialog).toHaveTextContent('Line 1, column 6')
  })
})
