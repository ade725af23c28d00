import { i18n } from '@lingui/core'
import type { Message, MessageValues } from '../lib/message.ts'
import type { en } from './en.ts'
import { firstWords } from './firstWords.ts'

i18n.load('en', { ...firstWords })
i18n.activate('en')

export type MessageKey = keyof typeof en

/** The sentence for a key, in the ICU message format, with its values put in. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return i18n._(key, values)
}

/** The sentence for a message that a pure room returned; an unknown key is shown as it is, so that nothing is hidden. */
export function sentence({ key, values }: Message): string {
  return Object.hasOwn(i18n.messages, key) ? i18n._(key, values) : key
}

/** "1,860" */
export function formatCount(n: number): string {
  return i18n.number(n, { maximumFractionDigits: 0 })
}

/** A fraction as "71%". */
export function formatShare(share: number): string {
  return i18n.number(share, { style: 'percent', maximumFractionDigits: 0 })
}
