import { detailJourneyWords } from './de/detailJourneys.ts'
import { mapToolWords } from './de/mapTools.ts'
import { personaWords } from './de/personas.ts'
import { templateWords } from './de/templates.ts'
import type { laterWords } from './laterWords.ts'

/** What panels, dialogs and files say, in German. */
export const laterGerman = {
  ...detailJourneyWords,
  ...mapToolWords,
  ...personaWords,
  ...templateWords,
} satisfies Partial<Record<keyof typeof laterWords, string>>
