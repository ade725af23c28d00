import type { Voice } from '../../analysis/ownership/voiceOf.ts'
import { formatShare, t } from '../../i18n/t.ts'

/** "71% negative of 1,860", "few comments", complaints by their number, what is to be said first before the rest; in words, for whoever sees no colour. */
export function voiceWords({ share, n, isFew, complaints, isComplaintsFirst }: Voice): string {
  const parts: string[] = []
  const counted = complaints > 0 ? [t('owners.voice.complaints', { n: complaints })] : []
  if (isComplaintsFirst) parts.push(...counted)
  if (share !== undefined)
    parts.push(
      t(isFew ? 'owners.voice.few' : 'owners.voice.share', { share: formatShare(share), n }),
    )
  if (!isComplaintsFirst) parts.push(...counted)
  return parts.length === 0 ? t('owners.voice.none') : parts.join(', ')
}
