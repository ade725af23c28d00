import './laterWords.ts'
import type { lensWords } from './en/lens.ts'
import { t } from './t.ts'

type KeyIn<K> = K extends `lens.key.${infer Key}` ? Key : never

/** What a colour stands for: an owner's name, else what is known of the card. */
export function lensKeyName({
  key,
  owner,
}: {
  readonly key: KeyIn<keyof typeof lensWords> | 'owned'
  readonly owner?: { readonly label: { readonly text: string } }
}): string {
  return key === 'owned' ? (owner?.label.text ?? '') : t(`lens.key.${key}`)
}
