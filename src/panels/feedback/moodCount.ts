import type { MoodCounts } from './feedbackPort.ts'

/** All comments of these moods, unscored ones too. */
export function moodCount({ negative, neutral, positive, unscored }: MoodCounts): number {
  return negative + neutral + positive + unscored
}
