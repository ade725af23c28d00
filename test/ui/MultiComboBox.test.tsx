import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { MultiComboBox } from '../../src/ui/MultiComboBox.tsx'

afterEach(cleanup)

function show() {
  const onAdd = vi.fn()
  render(
    <MultiComboBox
      label="Consulted"
      values={['zoe']}
      options={[
        { key: 'mara', label: 'Mara Voss' },
        { key: 'marc', label: 'Marc Lee' },
        { key: 'zoe', label: 'Zoé Marchand' },
      ]}
      onAdd={onAdd}
      onRemove={vi.fn()}
    />,
  )
  return { onAdd, box: screen.getByRole('combobox'), user: userEvent.setup() }
}

it.each([
  ['vos{Tab}', 'mara'],
  ['mar{Enter}', 'mara'],
  // Who is chosen already can't be meant.
  ['marc{Tab}', 'marc'],
])('adds whom a part of a name means: %s', async (keys, key) => {
  const { onAdd, box, user } = show()
  await user.type(box, keys)
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(key)
  expect(box).toHaveValue('')
})

it('keeps what can’t be told, and says so', async () => {
  const { onAdd, box, user } = show()
  await user.type(box, 'mar{Tab}')
  expect(onAdd).not.toHaveBeenCalled()
  expect(box).toHaveValue('mar')
  expect(box).toBeInvalid()
  expect(box).toHaveAccessibleDescription('Choose one of the list.')
  await user.clear(box)
  await user.tab()
  expect(box).toBeValid()
})

it('says what was taken from its list, and what was taken away', async () => {
  const { box, user } = show()
  await user.type(box, 'vos{ArrowDown}{Enter}')
  expect(screen.getByText('Mara Voss is chosen.')).toBeInTheDocument()
  await user.keyboard('{Backspace}')
  expect(screen.getByText('Zoé Marchand is removed.')).toBeInTheDocument()
})
