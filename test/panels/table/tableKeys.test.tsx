import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TablePanel } from '../../../src/panels/table/TablePanel.tsx'
import { chooseSingleKeys } from '../../../src/store/singleKeys.ts'
import { smallMap } from '../../support/smallMap.ts'
import { openEditor } from '../openEditor.tsx'

const nameOf = (row: string): HTMLElement => screen.getByRole('rowheader', { name: row })

it('Space chooses rows apart: arrows leave them chosen, their number is said, Escape lets go', async () => {
  const open = openEditor(smallMap, <TablePanel />)
  await open.user.click(nameOf('Phone menu and transfer'))
  await open.user.keyboard(' {ArrowDown}{ArrowDown}{Control>} {/Control}')
  expect(open.session.getState().selection).toHaveLength(2)
  expect(screen.getByText('2 rows selected', { selector: '[role=status]' })).toBeInTheDocument()
  expect(nameOf('Retention call')).toHaveFocus()
  await open.user.keyboard('{Escape}{ArrowUp}')
  expect(open.session.getState().selection).toHaveLength(1)
})

it('letters and Space alone do nothing where that is turned off', async () => {
  chooseSingleKeys(false)
  try {
    const open = openEditor(smallMap, <TablePanel />)
    await open.user.click(nameOf('Phone menu and transfer'))
    await open.user.keyboard('x ')
    expect(screen.queryByRole('textbox', { name: /^Name, / })).toBeNull()
    expect(open.editor.getState().history.done).toHaveLength(0)
    await open.user.keyboard('{F2}')
    expect(screen.getByRole('textbox', { name: /^Name, / })).toBeVisible()
  } finally {
    chooseSingleKeys(true)
  }
})

it('whole rows are not filled down: their names alone would be', async () => {
  const open = openEditor(smallMap, <TablePanel />)
  await open.user.click(nameOf('Support agent'))
  await open.user.keyboard('{Shift>} {/Shift}{Control>}d{/Control}')
  expect(open.editor.getState().history.done).toHaveLength(0)
  expect(open.session.getState().notice?.message.key).toBe('tableView.fillCells')
})

it('a row that Alt and an arrow can’t move says so', async () => {
  const open = openEditor(smallMap, <TablePanel />)
  await open.user.click(nameOf('Phone menu and transfer'))
  await open.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(open.session.getState().notice?.message.key).toBe('map.said.noFurther')
})
