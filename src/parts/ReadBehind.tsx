import { t } from '../i18n/t.ts'
import type { CommentsBehind } from '../model/commentsBehind.ts'
import { Button } from '../ui/Button.tsx'

export interface ReadBehindProps {
  readonly behind: CommentsBehind | undefined
  readonly onRead: () => void
}

/** One press from a figure to the very comments that it counts; nothing where it counts none. */
export function ReadBehind({ behind, onRead }: ReadBehindProps) {
  if (!behind) return null
  const key = behind.label === 'negative' ? 'browse.readNegative' : 'browse.readComplaints'
  return (
    <Button look="link" onPress={onRead}>
      {t(key, { n: behind.n })}
    </Button>
  )
}
