import type { OpeningStore } from './openAhead.ts'

/** Begins to open what is kept on this device. Its code is apart from that of the screens, and comes beside it. */
export async function startStore(journeyId?: string): Promise<OpeningStore> {
  const { openAhead } = await import('./openAhead.ts')
  return openAhead(journeyId)
}
