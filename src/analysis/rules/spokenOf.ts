import type { MessageValues } from '../../lib/message.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { FeedbackSum } from '../feedbackSum.ts'
import { saidKind } from '../ownership/voiceOf.ts'

/** How many speak of a touchpoint, for a sentence, and whether these are complaints. */
export function spokenOf(
  evidence: Evidence | undefined,
  feedback: FeedbackSum | undefined,
): MessageValues {
  return { comments: evidence?.comments ?? 0, kind: saidKind([{ feedback }]) }
}
