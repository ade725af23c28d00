import { loadEnglishMood } from './loadEnglishMood.ts'
import { loadGermanMood } from './loadGermanMood.ts'
import { MoodReaders } from './moodReaders.ts'

/** The readers of all languages that feedback is read in. */
export async function loadMoodReaders(): Promise<MoodReaders> {
  const [english, german] = await Promise.all([loadEnglishMood(), loadGermanMood()])
  return new MoodReaders([
    ['en', english],
    ['de', german],
  ])
}
