import { Check, CircleDashed, Clock, FileQuestion, Minus, TriangleAlert } from 'lucide-react'
import { type MessageKey, sentence, t } from '../../i18n/t.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import styles from './FileList.module.css'
import type { FileStatus, ImportFile } from './ImportFile.ts'

export interface FileListProps {
  readonly files: readonly ImportFile[]
  /** Places of those in hand. */
  readonly current: readonly number[]
  /** Nothing else is to be seen: it may be as high as it needs. */
  readonly isAlone: boolean
}

const icons = {
  waiting: CircleDashed,
  looking: CircleDashed,
  ready: FileQuestion,
  importing: CircleDashed,
  imported: Check,
  later: Clock,
  failed: TriangleAlert,
  'left-out': Minus,
} as const satisfies Record<FileStatus, unknown>

/** The files that were chosen, and where each stands; of one that can't be read, why. */
export function FileList({ files, current, isAlone }: FileListProps) {
  const list = (
    <ul className={styles['files']} aria-label={t('import.files')}>
      {files.map((one, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two files may have the same name
        <Line key={at} one={one} isCurrent={current.includes(at)} />
      ))}
    </ul>
  )
  return isAlone ? (
    <div className={styles['alone']}>{list}</div>
  ) : (
    <ScrollRegion label={t('import.files')} className={styles['scroll']}>
      {list}
    </ScrollRegion>
  )
}

function Line({ one, isCurrent }: { readonly one: ImportFile; readonly isCurrent: boolean }) {
  const { file, status, problem } = one
  const Icon = icons[status]
  const isInHand = isCurrent && status === 'ready'
  return (
    <li
      className={styles['file']}
      data-status={status}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
    >
      <Icon size={14} aria-hidden className={styles['icon']} />
      <span className={styles['name']}>{file.name}</span>
      <span className={styles['status']}>
        {t(isInHand ? 'import.status.inHand' : (`import.status.${status}` satisfies MessageKey))}
      </span>
      {problem ? <span className={styles['problem']}>{sentence(problem)}</span> : null}
    </li>
  )
}
