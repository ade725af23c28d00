import type { KeyboardEvent } from 'react'

export type RichKey = 'bold' | 'newLine'

/** What a key means in a text with bold words and lists; `isBreak`: Enter breaks the line here. */
export function richKeyOf(event: KeyboardEvent, isBreak: boolean): RichKey | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event
  if (nativeEvent.isComposing || altKey) return undefined
  if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'b') return 'bold'
  return isBreak && key === 'Enter' && !ctrlKey && !metaKey ? 'newLine' : undefined
}
