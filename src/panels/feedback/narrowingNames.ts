import { languageSpoken } from '../../i18n/speak.ts'
import { type MessageKey, formatNumber, t } from '../../i18n/t.ts'
import { askedKinds, customerKinds } from '../../model/commentsBehind.ts'
import type { SourceKind } from '../../model/evidence.ts'
import { moodName } from './MoodMark.tsx'
import type { CommentNarrowing } from './commentFilter.ts'

/** `en` as "English". */
export function languageName(code: string): string {
  if (code === 'und' || code === '') return t('browse.languageUnknown')
  try {
    return new Intl.DisplayNames(languageSpoken(), { type: 'language' }).of(code) ?? code
  } catch {
    // A file may call its languages as it likes.
    return code
  }
}

export function scoresName([from, to]: readonly [number, number]): string {
  return from === to ? formatNumber(from) : t('browse.scores', { from, to })
}

/** What a list of kinds is called. */
export function voiceName(kinds: readonly SourceKind[]): string {
  const has = (all: readonly SourceKind[]): boolean => all.join() === kinds.join()
  if (has(customerKinds)) return t('browse.voice.customers')
  if (has(askedKinds)) return t('browse.voice.asked')
  return kinds.map((kind) => t(`feedback.kind.${kind}` satisfies MessageKey)).join(', ')
}

export interface Narrowing {
  readonly field: keyof CommentNarrowing
  readonly name: string
}

/** What narrows the comments, each in words. */
export function narrowingNames(
  narrowing: CommentNarrowing,
  sourceName: (id: string) => string | undefined,
): Narrowing[] {
  const { label, search, theme, sourceId, kinds, segment, language, month, scores } = narrowing
  const values: readonly (readonly [keyof CommentNarrowing, string | undefined])[] = [
    ['search', search],
    ['theme', theme],
    ['label', label && moodName(label)],
    ['scores', scores && scoresName(scores)],
    ['month', month],
    ['segment', segment],
    ['sourceId', sourceId === undefined ? undefined : (sourceName(sourceId) ?? sourceId)],
    ['language', language === undefined ? undefined : languageName(language)],
    ['kinds', kinds && voiceName(kinds)],
  ]
  return values.flatMap(([field, value]) =>
    value === undefined || value === ''
      ? []
      : [{ field, name: t(`browse.chip.${field}` as MessageKey, { value }) }],
  )
}
