import type { Locks } from '../../src/app/feedback/feedbackLocks.ts'

/** What Web Locks do between the tabs of one browser, for exclusive locks that nobody waits for. */
export function testLocks(): Locks {
  const held = new Set<string>()
  const request = async (
    name: string,
    _options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (held.has(name)) return callback(null)
    held.add(name)
    try {
      return await callback({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }
  return {
    request: request as LockManager['request'],
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
  }
}
