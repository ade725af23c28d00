import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WorkshopBar } from '../../../src/panels/workshop/WorkshopBar.tsx'
import { buildJourney } from '../../support/buildJourney.ts'
import { openEditor } from '../openEditor.tsx'

const minute = 60_000
let clock = 0

beforeEach(() => {
  clock = 1_000_000
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

function show() {
  const onLeave = vi.fn()
  const opened = openEditor(
    buildJourney(),
    <WorkshopBar
      state={null}
      undoKeys="Ctrl+Z"
      onUndo={vi.fn()}
      onLeave={onLeave}
      now={() => clock}
    />,
  )
  return { ...opened, onLeave }
}

/** Time goes by, awake. */
function pass(ms: number): void {
  clock += ms
  act(() => {
    vi.advanceTimersByTime(1001)
  })
}

const time = (): string | null => screen.getByRole('timer', { name: 'Time left' }).textContent

test('the timer is set, paused, gone on with and made longer', async () => {
  const { user } = show()
  const minutes = screen.getByRole('textbox', { name: 'Minutes' })
  await user.clear(minutes)
  await user.type(minutes, '5')
  await user.click(screen.getByRole('button', { name: 'Start timer' }))
  expect(time()).toBe('5:00')
  pass(65_000)
  expect(time()).toBe('3:55')
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  pass(10 * minute)
  expect(time()).toBe('3:55')
  await user.click(screen.getByRole('button', { name: '+1 min' }))
  expect(time()).toBe('4:55')
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  pass(55_000)
  expect(time()).toBe('4:00')
  await user.click(screen.getByRole('button', { name: 'End' }))
  expect(screen.queryByRole('timer')).not.toBeInTheDocument()
})

test('a tab that slept says at once that the time is up, and another minute begins then', async () => {
  const { user, session } = show()
  await user.click(screen.getByRole('button', { name: 'Start timer' }))
  expect(time()).toBe('10:00')
  clock += 3 * 60 * minute
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(time()).toBe('Time is up')
  expect(session.getState().notice?.message.key).toBe('workshop.timeIsUp')
  await user.click(screen.getByRole('button', { name: '+1 min' }))
  expect(time()).toBe('1:00')
  pass(minute)
  expect(time()).toBe('Time is up')
  expect(session.getState().notice?.serial).toBe(2)
})

test('takes no minutes that are none', async () => {
  const { user } = show()
  const minutes = screen.getByRole('textbox', { name: 'Minutes' })
  await user.clear(minutes)
  expect(screen.getByRole('button', { name: 'Start timer' })).toBeDisabled()
  await user.type(minutes, '0')
  expect(minutes).toHaveAccessibleDescription('From 1 to 1440')
})

test('type is large while the bar stands; Escape and its button leave', async () => {
  const { user, onLeave, unmount } = show()
  expect(document.documentElement.dataset['workshop']).toBe('')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/./)
  await user.click(screen.getByRole('button', { name: 'Leave workshop mode' }))
  expect(onLeave).toHaveBeenCalledTimes(1)
  await user.keyboard('{Escape}')
  expect(onLeave).toHaveBeenCalledTimes(2)
  unmount()
  expect(document.documentElement.dataset['workshop']).toBeUndefined()
})
