import { expect, it, vi } from 'vitest'
import { endLater } from '../../src/app/endLater.ts'

it('ends what has begun, once', async () => {
  const ended = vi.fn()
  const begun = Promise.resolve(ended)
  const end = endLater(begun, expect.unreachable)
  await begun
  end()
  end()
  expect(ended).toHaveBeenCalledOnce()
})

it('ends what begins only after it was ended', async () => {
  const ended = vi.fn()
  const begun = Promise.resolve(ended)
  endLater(begun, expect.unreachable)()
  expect(ended).not.toHaveBeenCalled()
  await begun
  expect(ended).toHaveBeenCalledOnce()
})

it('tells of a beginning that failed, unless nobody waits for it any more', async () => {
  const failed = vi.fn()
  const begun = Promise.reject<() => void>(new Error('not fetched'))
  endLater(begun, failed)
  endLater(begun, expect.unreachable)()
  await expect(begun).rejects.toThrow('not fetched')
  expect(failed).toHaveBeenCalledOnce()
})
