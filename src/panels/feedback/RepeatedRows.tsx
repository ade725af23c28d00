import { quoted } from '../../i18n/quoted.ts'
import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './ImportDialog.module.css'
import type { ReadingState } from './feedbackPort.ts'
import type { ImportFlow } from './importFlow.ts'
import { isNothingNew } from './isNothingNew.ts'
import type { OpenFile } from './openFile.ts'

export interface RepeatedRowsProps {
  readonly open: Pick<OpenFile, 'isAgain'>
  readonly state: ReadingState | undefined
  readonly flow: Pick<ImportFlow, 'setAgain'>
  /** What else can be done with a file that has nothing new. */
  readonly children: ReactNode
}

/** Says which rows of a file count already, and lets a person count them once more. */
export function RepeatedRows({ open, state, flow, children }: RepeatedRowsProps) {
  const { isAgain } = open
  const { repeated = 0, repeatedIn = [] } = state ?? {}
  // Where somebody has chosen it stays, or the focus would be lost while the file is read anew.
  if (repeated === 0 && isAgain === undefined) return null
  const isAll = state !== undefined && isNothingNew(state)
  const values = {
    rows: repeated,
    sources: repeatedIn.length,
    names: repeatedIn.map(quoted).join(', '),
  }
  const says = isAll
    ? 'import.allRepeated'
    : repeated > 0
      ? 'import.repeated'
      : 'import.countedOnce'
  return (
    <div className={styles['repeated']} data-all={isAll || undefined}>
      <p role="status">{t(isAgain ? 'import.countedAgain' : says, values)}</p>
      <Checkbox isSelected={isAgain ?? false} onChange={flow.setAgain}>
        {t('import.countAgain')}
      </Checkbox>
      {isAll ? children : null}
    </div>
  )
}
