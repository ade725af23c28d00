import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DraftField } from '../../src/ui/DraftField.tsx'

afterEach(cleanup)
const user = userEvent.setup()
const onEnter = vi.fn()

function Stored() {
  const [value, setValue] = useState('Returns')
  return (
    <>
      <DraftField
        label="Name"
        value={value}
        onCommit={(text) => setValue(text.trim())}
        onEnter={onEnter}
      />
      <output>{value}</output>
    </>
  )
}

describe('DraftField', () => {
  it('brings back on Escape what was there before the typing', async () => {
    render(<Stored />)
    const box = screen.getByRole('textbox', { name: 'Name' })
    await user.type(box, ' and refunds')
    expect(screen.getByRole('status')).toHaveTextContent('Returns and refunds')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('status')).toHaveTextContent(/^Returns$/)
    expect(box).toHaveValue('Returns')
    expect(box).toHaveFocus()
  })

  it('leaves Escape alone where nothing was typed', async () => {
    const onKeyDown = vi.fn()
    document.addEventListener('keydown', onKeyDown)
    render(<Stored />)
    await user.click(screen.getByRole('textbox', { name: 'Name' }))
    await user.keyboard('{Escape}')
    document.removeEventListener('keydown', onKeyDown)
    expect(onKeyDown).toHaveBeenCalledTimes(1)
  })

  it('counts from the last time it was left', async () => {
    render(<Stored />)
    const box = screen.getByRole('textbox', { name: 'Name' })
    await user.type(box, ' 1')
    await user.tab()
    await user.type(box, ' 2')
    await user.keyboard('{Escape}')
    expect(box).toHaveValue('Returns 1')
  })

  it('shows what is stored after Enter, and tells of it', async () => {
    render(<Stored />)
    const box = screen.getByRole('textbox', { name: 'Name' })
    await user.clear(box)
    await user.keyboard('{Enter}')
    expect(box).toHaveValue('Returns')
    expect(onEnter).toHaveBeenCalledTimes(1)
  })
})
