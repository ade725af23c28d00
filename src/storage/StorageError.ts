export type StorageProblem =
  /** The device has no room left. Nothing of the change was written. */
  | 'quota'
  /** Another tab holds the database and does not let go. */
  | 'blocked'
  /** The database was written by a newer version of the editor. */
  | 'newer'
  /** The database was closed under us: removed, or taken over by a newer version in another tab. */
  | 'closed'
  /** There is no database here, or the browser denies it. */
  | 'unavailable'
  /** Somebody else has saved this journey since it was read. */
  | 'stale'
  /** There is no such journey or source. */
  | 'missing'
  /** There is one with this id already. */
  | 'exists'
  /** Two records of different documents claim one id. */
  | 'clash'
  /** Anything else that the database says. */
  | 'failed'

/** Why something could not be read from or written to this device. `cause` is what the browser said. */
export class StorageError extends Error {
  readonly code: StorageProblem

  constructor(code: StorageProblem, cause?: unknown) {
    super(`storage.${code}`, { cause })
    this.name = 'StorageError'
    this.code = code
  }

  /** Key of the sentence in the message room. */
  get key(): string {
    return `storage.${this.code}`
  }
}

const codes: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
}

/**
 * What an error of the database means. Dexie hides the browser's own error inside: a full disk is an AbortError
 * whose `inner` is a QuotaExceededError.
 */
export function toStorageError(error: unknown): StorageError {
  const seen = new Set<unknown>()
  let at: unknown = error
  while (typeof at === 'object' && at !== null && !seen.has(at)) {
    if (at instanceof StorageError) return at
    seen.add(at)
    const code = codes[String(Reflect.get(at, 'name'))]
    if (code !== undefined) return new StorageError(code, error)
    at = Reflect.get(at, 'inner') ?? Reflect.get(at, 'cause')
  }
  return new StorageError('failed', error)
}

/** Runs something on the database; whatever it throws becomes a StorageError. */
export async function attempt<T>(action: () => PromiseLike<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw toStorageError(error)
  }
}
