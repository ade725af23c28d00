import { Pin } from 'lucide-react'
import { pinQuote } from '../../commands/verbs/pinQuote.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { liveRecord } from '../../model/records.ts'
import { useDispatch, useOpen, useRecord } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import type { OpenedComment } from './CommentBrowser.ts'
import styles from './OpenComment.module.css'

export interface PinQuoteProps {
  readonly comment: OpenedComment
  /** The name of its file. */
  readonly source: string
  /** The touchpoint whose comments are read; else the first that it speaks of. */
  readonly touchpointId: string | undefined
}

/** Puts the comment onto the map, in its own words, with the file and the row it stands in. */
export function PinQuote({ comment, source, touchpointId }: PinQuoteProps) {
  const { editor, session } = useOpen()
  const dispatch = useDispatch()
  const at = useRecord('touchpoint', touchpointId ?? comment.spoken[0]?.touchpointId)
  if (!at) return null
  const pin = (): void => {
    const { text, row } = comment
    const id = newId()
    const outcome = dispatch(pinQuote, {
      id,
      touchpointId: at.id,
      text: t('browse.quote', { text, source, row }),
      newLane: { id: newId(), name: t('lane.type.quotes') },
    })
    if (outcome.refused) return
    const { records } = editor.getState()
    const lane = liveRecord(records, 'lane', liveRecord(records, 'card', id)?.laneId)
    const name = liveRecord(records, 'step', at.stepId)?.name ?? ''
    session.notify({ key: 'browse.pinned', values: { name, lane: lane?.name ?? '' } }, 'done', true)
  }
  return (
    <div className={styles['choices']}>
      <Button
        icon={<Pin size={14} aria-hidden />}
        label={t('browse.pinAt', { name: at.name })}
        onPress={pin}
      >
        {t('browse.pin')}
      </Button>
    </div>
  )
}
