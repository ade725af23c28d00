import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ImportDialog.module.css'
import type { ImportFlow } from './importFlow.ts'
import type { OpenFile } from './openFile.ts'

export interface AsBeforeProps {
  readonly open: Pick<OpenFile, 'memory' | 'isAsBefore'>
  readonly flow: Pick<ImportFlow, 'setAsBefore'>
}

/** Says that a file is read as the last one with the same columns, with the way back to the guess. */
export function AsBefore({ open, flow }: AsBeforeProps) {
  const { memory, isAsBefore } = open
  if (!memory) return null
  return (
    <p className={styles['note']} role="status">
      {t(isAsBefore ? 'import.asBefore' : 'import.asGuessed', { name: memory.name })}{' '}
      <Button look="link" onPress={() => flow.setAsBefore(!isAsBefore)}>
        {t(isAsBefore ? 'import.useGuess' : 'import.useBefore')}
      </Button>
    </p>
  )
}
