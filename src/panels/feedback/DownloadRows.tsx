import { Download } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { useOpen } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { type CommentFilter, queryOf } from './commentFilter.ts'
import { downloadText } from './downloadText.ts'
import { FeedbackProblem } from './FeedbackProblem.ts'
import { useFeedback } from './useFeedback.ts'

export interface DownloadRowsProps {
  readonly filter: CommentFilter
  /** What the comments are of. */
  readonly name: string
}

/** The comments that fit as a CSV file: with the file and the row each of them stands in. */
export function DownloadRows({ filter, name }: DownloadRowsProps) {
  const { browser } = useFeedback()
  const { session } = useOpen()
  const download = async (): Promise<void> => {
    try {
      const csv = await browser.rowsCsv(queryOf(filter, 0, 0))
      downloadText(t('browse.downloadName', { name }), csv, 'text/csv')
    } catch (error) {
      const other = { key: 'browse.notSettled', values: {} }
      session.notify(error instanceof FeedbackProblem ? error.reason : other, 'refused')
    }
  }
  return (
    <Button look="link" icon={<Download size={14} aria-hidden />} onPress={() => void download()}>
      {t('browse.download')}
    </Button>
  )
}
