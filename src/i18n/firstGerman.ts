import { appWords } from './de/app.ts'
import { canvasWords } from './de/canvas.ts'
import { commandWords } from './de/commands.ts'
import { layoutWords } from './de/layout.ts'
import { libraryWords } from './de/library.ts'
import type { firstWords } from './firstWords.ts'

/** The first words in German, fetched by those who read it, before anything is shown. */
export const firstGerman = {
  ...appWords,
  ...canvasWords,
  ...commandWords,
  ...layoutWords,
  ...libraryWords,
} satisfies Record<keyof typeof firstWords, string>
