import { appWords } from './en/app.ts'
import { canvasWords } from './en/canvas.ts'
import { commandWords } from './en/commands.ts'
import { layoutWords } from './en/layout.ts'
import { libraryWords } from './en/library.ts'

/** What the list of journeys and the map say; there from the start. */
export const firstWords = {
  ...appWords,
  ...canvasWords,
  ...commandWords,
  ...layoutWords,
  ...libraryWords,
} as const
