import type { Voice } from '../../analysis/ownership/voiceOf.ts'
import { formatShare, t } from '../../i18n/t.ts'

/** "71% negative of 1,860", "few comments", complaints by their number; in words, for whoever sees no colour. */
export function voiceWords({ share, n, isFew, complaints }: Voice): string {
  const parts: string[] = []
  if (share !== undefined)
    parts.push(
      t(isFew ? 'owners.voice.few' : 'owners.voice.share', { share: formatShare(share), n }),
    )
  if (complaints > 0) parts.push(t('owners.voice.complaints', { n: complaints }))
  return parts.length === 0 ? t('owners.voice.none') : parts.join(', ')
}
