import { t } from './t.ts'

/** A name or what somebody said, in quotation marks. */
export function quoted(text: string): string {
  return t('map.one', { name: text })
}
