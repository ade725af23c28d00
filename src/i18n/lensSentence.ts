import './laterWords.ts'
import { t } from './t.ts'

/** What a lens shows, by names, and how many cards that are. */
export interface LensToSay {
  readonly owner?: string
  readonly persona?: string
  readonly channel?: string
  readonly unowned?: boolean
  readonly hurts?: boolean
  readonly findings?: boolean
}

/** "12 of 31 cards: Support’s part, where it hurts."; undefined where nothing is asked for. */
export function lensSentence(
  { owner, persona, channel, unowned, hurts, findings }: LensToSay,
  counts: { readonly shown: number; readonly all: number },
): string | undefined {
  const parts = [
    owner === undefined ? undefined : t('lens.what.owner', { name: owner }),
    persona === undefined ? undefined : t('lens.what.persona', { name: persona }),
    channel === undefined ? undefined : t('lens.what.channel', { name: channel }),
    unowned ? t('lens.what.unowned') : undefined,
    hurts ? t('lens.what.hurts') : undefined,
    findings ? t('lens.what.findings') : undefined,
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  return t('lens.shows', { ...counts, what: parts.join(', ') })
}
