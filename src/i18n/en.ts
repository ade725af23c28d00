import { firstWords } from './firstWords.ts'
import { laterWords } from './laterWords.ts'

/** Every English message, in the ICU message format; a build holds them compiled. Keys are typed from here. */
export const en = { ...firstWords, ...laterWords } as const
