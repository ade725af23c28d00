import { appWords } from './en/app.ts'
import { canvasWords } from './en/canvas.ts'
import { commandWords } from './en/commands.ts'
import { feedbackWords } from './en/feedback.ts'
import { fileWords } from './en/file.ts'
import { findingWords } from './en/findings.ts'
import { layoutWords } from './en/layout.ts'
import { panelWords } from './en/panels.ts'

/** Every English message, in the ICU message format. Keys are typed from here. */
export const en = {
  ...appWords,
  ...canvasWords,
  ...commandWords,
  ...feedbackWords,
  ...fileWords,
  ...findingWords,
  ...layoutWords,
  ...panelWords,
} as const
