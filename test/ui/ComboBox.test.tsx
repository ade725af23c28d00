import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ComboBox } from '../../src/ui/ComboBox.tsx'
import type { Option } from '../../src/ui/options.ts'

afterEach(cleanup)

const options: readonly Option[] = [
  { key: 'mara', label: 'Mara Voss', section: 'People' },
  { key: 'zoe', label: 'Zoé Marchand', section: 'People' },
  { key: 'marc', label: 'Marc Lee', section: 'People' },
  { key: 'support', label: 'Support', section: 'Departments' },
]

function show(onFree?: (typed: string) => void, given = options) {
  const onChoose = vi.fn()
  const onUnclear = vi.fn()
  function Held() {
    const [value, setValue] = useState<string | null>('support')
    const text = options.find(({ key }) => key === value)?.label ?? ''
    return (
      <ComboBox
        label="Owner"
        value={value}
        text={text}
        options={given}
        adders={(typed) => [{ key: `+${typed}`, label: `Add “${typed}”` }]}
        onChoose={(key) => {
          onChoose(key)
          setValue(key)
        }}
        onUnclear={onUnclear}
        {...(onFree ? { onFree } : {})}
      />
    )
  }
  render(<Held />)
  return {
    onChoose,
    onUnclear,
    box: screen.getByRole('combobox', { name: 'Owner' }),
    user: userEvent.setup(),
  }
}

describe('ComboBox', () => {
  it('shows what is chosen, and all options under their headings when it is opened', async () => {
    const { box, user } = show()
    expect(box).toHaveValue('Support')
    await user.click(screen.getByRole('button', { name: /Show options/ }))
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
      'Mara Voss',
      'Zoé Marchand',
      'Marc Lee',
      'Support',
    ])
    expect(screen.getByText('People')).toBeVisible()
  })

  it('finds whatever the accents, and takes by arrow and Enter', async () => {
    const { box, user, onChoose } = show()
    await user.clear(box)
    await user.type(box, 'zoe')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('zoe')
    expect(box).toHaveValue('Zoé Marchand')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('takes an option whose very name is typed', async () => {
    const { box, user, onChoose } = show()
    await user.clear(box)
    await user.type(box, 'mara voss{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('mara')
  })

  it('goes back on Escape', async () => {
    const { box, user, onChoose } = show()
    await user.clear(box)
    await user.type(box, 'mar')
    await user.keyboard('{Escape}')
    expect(box).toHaveValue('Support')
    await user.tab()
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('takes free text where it may, by Enter and by leaving', async () => {
    const onFree = vi.fn()
    const { box, user } = show(onFree)
    await user.clear(box)
    await user.type(box, 'Kiosk')
    await user.tab()
    expect(onFree).toHaveBeenCalledExactlyOnceWith('Kiosk')
  })

  it('takes free text where it may although a longer name holds it', async () => {
    const onFree = vi.fn()
    const { box, user, onChoose } = show(onFree)
    await user.clear(box)
    await user.type(box, 'mara{Enter}')
    expect(onFree).toHaveBeenCalledExactlyOnceWith('mara')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it.each([
    ['vos{Enter}', 'mara', 'Mara Voss'],
    ['vos{Tab}', 'mara', 'Mara Voss'],
    ['mar{Enter}', 'mara', 'Mara Voss'],
  ])('takes what a part of a name means, and says so: %s', async (keys, key, name) => {
    const { box, user, onChoose, onUnclear } = show()
    await user.clear(box)
    await user.type(box, keys)
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(key)
    expect(box).toHaveValue(name)
    expect(box).not.toHaveAttribute('aria-invalid')
    expect(screen.getByText(`${name} is chosen.`)).toHaveAttribute('aria-live', 'polite')
    expect(onUnclear).not.toHaveBeenCalled()
  })

  it.each(['mar{Tab}', 'nobody{Tab}', 'nobody{Enter}', 'ar{Enter}'])(
    'keeps what can’t be told, and says so: %s',
    async (keys) => {
      const { box, user, onChoose, onUnclear } = show()
      await user.clear(box)
      await user.type(box, keys)
      const typed = keys.slice(0, keys.indexOf('{'))
      expect(onChoose).not.toHaveBeenCalled()
      expect(box).toHaveValue(typed)
      expect(box).toBeInvalid()
      expect(box).toHaveAccessibleDescription('Choose one of the list.')
      expect(onUnclear).toHaveBeenLastCalledWith(typed)
      await user.type(box, 'x')
      expect(box).toBeValid()
      expect(onUnclear).toHaveBeenLastCalledWith(null)
      await user.keyboard('{Escape}')
      expect(box).toHaveValue('Support')
    },
  )

  it('keeps what is typed while the whole window loses the focus', async () => {
    const { box, user, onChoose } = show()
    await user.clear(box)
    await user.type(box, 'vos')
    fireEvent.blur(box)
    expect(box).toHaveValue('vos')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('is emptied by emptying the box', async () => {
    const { box, user, onChoose } = show()
    await user.clear(box)
    await user.tab()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null)
    expect(box).toHaveValue('')
  })

  it('offers to add the first one there is, typed or pasted in one go', async () => {
    const { box, user, onChoose } = show(undefined, [])
    await user.clear(box)
    await user.paste('Mara')
    await user.click(await screen.findByRole('option', { name: 'Add “Mara”' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('+Mara')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })
})
