import { i18n } from '@lingui/core'

/** "1 step and 2 stages", "a, b and c": in the language that is spoken. */
export function listed(parts: readonly string[]): string {
  // American English puts a comma before the "and".
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
}
