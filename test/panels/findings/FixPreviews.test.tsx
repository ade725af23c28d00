import '../../../src/i18n/laterWords.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { assignAccountable } from '../../../src/commands/verbs/assignAccountable.ts'
import { rename } from '../../../src/commands/verbs/rename.ts'
import type { Fix } from '../../../src/model/finding.ts'
import { FixPreviews } from '../../../src/panels/findings/FixPreviews.tsx'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { openEditor } from '../openEditor.tsx'

const menu = sampleId('touchpoint', 'Menu')
const owner = { touchpointIds: [menu], ownerId: sampleId('department', 'Support') }
const assign: Fix = {
  title: { key: 'finding.fix.assign', values: { owner: 'Support' } },
  command: 'touchpoint.assignAccountable',
  args: owner,
}

test('a preview follows the records, whoever changes them', () => {
  const { editor } = openEditor(
    buildJourney({ departments: ['Support'], stages: { Ask: { Call: ['Menu'] } } }),
    <dl>
      <FixPreviews fixes={[assign]} />
    </dl>,
  )
  const line = screen.getByRole('definition')
  expect(line).toHaveTextContent('Menu · Accountable owner: nothing → Support')
  act(() => void editor.dispatch(rename, { id: menu, text: 'Phone menu' }))
  expect(line).toHaveTextContent('Phone menu · Accountable owner: nothing → Support')
  act(() => void editor.dispatch(assignAccountable, owner))
  expect(screen.queryByRole('term')).not.toBeInTheDocument()
  act(() => void editor.undo())
  expect(screen.getByRole('term')).toHaveTextContent('What “Assign Support” changes')
})

test('records that change alike have a line each, and none stays behind', () => {
  const second = sampleId('touchpoint', 'Menu', 2)
  const { editor } = openEditor(
    buildJourney({ departments: ['Support'], stages: { Ask: { Call: ['Menu', 'Menu'] } } }),
    <dl>
      <FixPreviews fixes={[{ ...assign, args: { ...owner, touchpointIds: [menu, second] } }]} />
    </dl>,
  )
  const lines = () => screen.getAllByRole('definition').map(({ textContent }) => textContent)
  const line = 'Menu · Accountable owner: nothing → Support'
  expect(lines()).toEqual([line, line])
  act(() => void editor.dispatch(rename, { id: menu, text: 'Phone menu' }))
  expect(lines()).toEqual([`Phone m${line.slice(1)}`, line])
})
