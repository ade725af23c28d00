import type { CommentBrowser } from '../../panels/feedback/CommentBrowser.ts'
import type { Answer } from './feedbackHostApi.ts'
import type { FeedbackLink } from './feedbackLink.ts'
import { valueOf } from './feedbackReadings.ts'

export interface BrowsingOptions {
  /** The host as it is now: after a crash it is another one. */
  readonly host: () => FeedbackLink['host']
  readonly ask: <T>(asked: Promise<Answer<T>>) => Promise<Answer<T>>
  /** Settles when the host knows the documents as they are. */
  readonly settled: () => Promise<void>
}

/** Reading, correcting and teaching, answered by the host. */
export function commentBrowsing({ host, ask, settled }: BrowsingOptions): CommentBrowser {
  const asked = async <T>(
    question: (now: FeedbackLink['host']) => Promise<Answer<T>>,
  ): Promise<T> => {
    await settled()
    return valueOf(await ask(question(host())))
  }
  return {
    facets: (place) => asked((now) => now.facets(place)),
    opened: (ref) => asked((now) => now.opened(ref)),
    settle: (changes) => asked((now) => now.settle(changes)),
    proposedWords: (touchpointId) => asked((now) => now.proposedWords(touchpointId)),
    unmatchedThemes: () => asked((now) => now.unmatchedThemes()),
    rowsCsv: (query) => asked((now) => now.rowsCsv(query)),
  }
}
