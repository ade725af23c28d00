import { type MessageKey, t } from '../i18n/t.ts'
import type { Option } from '../ui/options.ts'

/** A value of a field that takes a few words only. */
export type ChoiceWord = MessageKey extends infer K
  ? K extends `organisation.choice.${infer W}`
    ? W
    : never
  : never

/** The words that a field of the organisation's records can have, to choose from. */
export function choiceOptions(words: readonly ChoiceWord[]): Option[] {
  return words.map((key) => ({ key, label: t(`organisation.choice.${key}`) }))
}
