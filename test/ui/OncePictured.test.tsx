import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { OncePictured } from '../../src/ui/OncePictured.tsx'
import { eventually } from '../support/eventually.ts'

test('what stands beside the first picture is fetched after it, and then shown', async () => {
  const fetched = vi.fn(async () => undefined)
  render(<OncePictured fetched={fetched}>Details</OncePictured>)
  expect(fetched).not.toHaveBeenCalled()
  expect(screen.queryByText('Details')).toBeNull()
  await eventually(() => expect(screen.getByText('Details')).toBeVisible())
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('nothing is shown any more where its screen has gone', async () => {
  let come: (() => void) | undefined
  const fetched = vi.fn(() => new Promise<void>((resolve) => (come = resolve)))
  const { unmount } = render(<OncePictured fetched={fetched}>Late details</OncePictured>)
  await eventually(() => expect(fetched).toHaveBeenCalledTimes(1))
  unmount()
  come?.()
  await Promise.resolve()
  expect(screen.queryByText('Late details')).toBeNull()
})
