import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Checkbox } from '../../src/ui/Checkbox.tsx'
import { Dialog, preloadDialog } from '../../src/ui/Dialog.tsx'
import { Menu, preloadMenu } from '../../src/ui/Menu.tsx'
import { IconButton } from '../../src/ui/IconButton.tsx'
import { ProgressBar } from '../../src/ui/ProgressBar.tsx'
import { SearchList } from '../../src/ui/SearchList.tsx'
import { Tabs } from '../../src/ui/Tabs.tsx'
import { Toast } from '../../src/ui/Toast.tsx'

beforeAll(async () => {
  await Promise.all([preloadDialog(), preloadMenu()])
})

afterEach(cleanup)
const user = userEvent.setup()

describe('Dialog', () => {
  it('is named by its title, keeps the focus and closes on Escape', async () => {
    const onClose = vi.fn()
    render(
      <Dialog title="Export" isOpen onClose={onClose}>
        <button type="button">Inside</button>
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Export' })
    for (let presses = 0; presses < 5; presses++) {
      await user.tab()
      expect(dialog).toContainElement(document.activeElement as HTMLElement)
    }
    // Escape puts a tooltip away first, where one is open.
    screen.getByRole('button', { name: 'Inside' }).focus()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})

describe('Menu', () => {
  it('does what is chosen, and tells which is the one', async () => {
    const onChoose = vi.fn()
    render(
      <Menu
        label="More"
        icon={null}
        entries={[
          { id: 'save', label: 'Save', onChoose: vi.fn() },
          { id: 'dark', label: 'Dark', onChoose, isChecked: true, startsGroup: true },
          { id: 'light', label: 'Light', onChoose, isChecked: false },
        ]}
      />,
    )
    await user.click(screen.getByRole('button', { name: 'More' }))
    expect(screen.getByRole('menuitem', { name: 'Save' })).toBeVisible()
    expect(screen.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked()
    await user.click(screen.getByRole('menuitemradio', { name: 'Light' }))
    expect(onChoose).toHaveBeenCalledTimes(1)
  })
})

describe('IconButton', () => {
  it('says its name once, and its keys after it', async () => {
    render(
      <>
        <IconButton label="Undo" icon={null} keys="Ctrl+Z" />
        <IconButton label="More" icon={null} />
      </>,
    )
    const [undo, more] = screen.getAllByRole('button')
    if (!undo || !more) throw new Error('two buttons')
    await user.hover(undo)
    expect(await screen.findByRole('tooltip')).toHaveTextContent(/^Undo/)
    expect(undo).toHaveAccessibleDescription('Ctrl+Z')
    await user.hover(more)
    expect(await screen.findByText('More')).toBeVisible()
    expect(more).not.toHaveAccessibleDescription()
  })
})

describe('ProgressBar', () => {
  it('tells how far it is', () => {
    const { rerender } = render(<ProgressBar label="Reading" value={0.25} valueText="5 of 20" />)
    const bar = screen.getByRole('progressbar', { name: 'Reading' })
    expect(bar).toHaveAttribute('aria-valuenow', '0.25')
    expect(bar).toHaveAttribute('aria-valuetext', '5 of 20')
    rerender(<ProgressBar label="Reading" />)
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow')
  })
})

describe('Toast', () => {
  it('announces in a region that is there before, and offers its action', async () => {
    const onPress = vi.fn()
    const onClose = vi.fn()
    const { rerender } = render(<Toast onClose={onClose} />)
    const region = screen.getByRole('status', { name: 'Notices' })
    const notice = { text: 'Deleted.', tone: 'done', serial: 1 } as const
    rerender(<Toast notice={notice} action={{ label: 'Undo', onPress }} onClose={onClose} />)
    expect(region).toHaveTextContent(/^Deleted\.$/)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it('stays as long as it is told to', () => {
    vi.useFakeTimers()
    try {
      const onClose = vi.fn()
      const notice = { text: 'Deleted.', tone: 'done', serial: 1 } as const
      render(<Toast notice={notice} onClose={onClose} shownFor={20_000} />)
      vi.advanceTimersByTime(19_000)
      expect(onClose).not.toHaveBeenCalled()
      vi.advanceTimersByTime(2000)
      expect(onClose).toHaveBeenCalledTimes(1)
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes by itself, but not while somebody is on it', () => {
    vi.useFakeTimers()
    try {
      const onClose = vi.fn()
      render(<Toast notice={{ text: 'Moved.', tone: 'done', serial: 1 }} onClose={onClose} />)
      vi.advanceTimersByTime(7000)
      expect(onClose).not.toHaveBeenCalled()
      vi.advanceTimersByTime(2000)
      expect(onClose).toHaveBeenCalledTimes(1)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('SearchList', () => {
  it('finds, moves by arrows round the end, and takes by Enter', async () => {
    const onChoose = vi.fn()
    const options = ['Undo', 'Redo', 'Export'].map((label) => ({ key: label, label }))
    render(
      <SearchList
        label="Find"
        options={options}
        onChoose={onChoose}
        empty="Nothing is called so."
      />,
    )
    const box = screen.getByRole('combobox', { name: 'Find' })
    expect(box).toHaveFocus()
    await user.keyboard('do{ArrowDown}')
    expect(screen.getByRole('option', { name: 'Redo' })).toHaveAttribute('aria-selected', 'true')
    expect(box).toHaveAttribute('aria-activedescendant', screen.getByText('Redo').parentElement?.id)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('Undo')
    const region = screen.getByRole('status')
    await user.keyboard('xyz')
    expect(region).toHaveTextContent('Nothing is called so.')
  })

  it('tells another option from the one before at its place', async () => {
    const options = ['Undo', 'Export'].map((label) => ({ key: label, label }))
    render(<SearchList label="Find" options={options} onChoose={vi.fn()} empty="None." />)
    const box = screen.getByRole('combobox', { name: 'Find' })
    const first = box.getAttribute('aria-activedescendant')
    await user.keyboard('ex')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    expect(box.getAttribute('aria-activedescendant')).not.toBe(first)
  })
})

describe('Tabs and Checkbox', () => {
  it('switch', async () => {
    const onChange = vi.fn()
    render(
      <Tabs
        label="Parts"
        tabs={[
          { id: 'a', title: 'One', content: 'first' },
          {
            id: 'b',
            title: 'Two',
            content: (
              <Checkbox isSelected={false} onChange={onChange}>
                All
              </Checkbox>
            ),
          },
        ]}
      />,
    )
    await user.click(screen.getByRole('tab', { name: 'Two' }))
    await user.click(screen.getByRole('checkbox', { name: 'All' }))
    expect(onChange).toHaveBeenCalledWith(true)
  })
})
