import { i18n } from '@lingui/core'
import { feedbackWords } from './en/feedback.ts'
import { fileWords } from './en/file.ts'
import { findingWords } from './en/findings.ts'
import { panelWords } from './en/panels.ts'

/** What panels, dialogs and files say. Whatever opens later and says any of it imports this, which makes it known. */
export const laterWords = {
  ...feedbackWords,
  ...fileWords,
  ...findingWords,
  ...panelWords,
} as const

i18n.load('en', { ...laterWords })
