import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { NotFetchedPart } from '../../src/app/NotFetchedPart.tsx'
import { later, standIn } from '../../src/ui/later.ts'

standIn(NotFetchedPart)
afterEach(cleanup)

/** A part whose code comes once `isOnline` says so. */
function part(isOnline: () => boolean, isQuiet = false) {
  const fetch = vi.fn(async () => {
    if (!isOnline()) throw new TypeError('Failed to fetch dynamically imported module: a.js')
    return ({ onClose }: { readonly onClose?: () => void }) => (
      <p>Here{onClose ? ' with a way out' : ''}</p>
    )
  })
  return { Part: later(fetch, isQuiet), fetch }
}
const show = (element: React.ReactNode) => act(async () => render(<Suspense>{element}</Suspense>))

test('code that can’t be fetched is told, and asked for again', async () => {
  let isOnline = false
  const { Part, fetch } = part(() => isOnline)
  await show(<Part />)
  expect(screen.getByText(/This part of the editor could not be fetched/)).toBeVisible()
  const again = () =>
    act(async () => screen.getByRole('button', { name: 'Try again', hidden: true }).click())
  await again()
  expect(fetch).toHaveBeenCalledTimes(2)
  await waitFor(() => expect(screen.getByText(/could not be fetched/)).toBeVisible())
  isOnline = true
  await again()
  expect(await screen.findByText('Here')).toBeVisible()
  expect(screen.queryByText(/could not be fetched/)).toBeNull()
})

test('who puts the sentence away closes what was to open, and opening it once more tries once more', async () => {
  let isOnline = false
  const { Part } = part(() => isOnline)
  const onClose = vi.fn()
  const { unmount } = await show(<Part onClose={onClose} />)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onClose).toHaveBeenCalledOnce()
  unmount()
  isOnline = true
  await show(<Part onClose={onClose} />)
  expect(await screen.findByText('Here with a way out')).toBeVisible()
})

test('what nobody asked for fails in silence, and comes when it is shown', async () => {
  let isOnline = false
  const { Part } = part(() => isOnline)
  await Part.preload()
  isOnline = true
  await show(<Part />)
  expect(await screen.findByText('Here')).toBeVisible()
  cleanup()
  const quiet = part(() => false, true)
  await show(<quiet.Part />)
  expect(screen.queryByText(/could not be fetched/)).toBeNull()
})
