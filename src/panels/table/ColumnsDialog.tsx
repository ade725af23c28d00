import { useId } from 'react'
import { t } from '../../i18n/t.ts'
import { rowHeights } from '../../store/TableView.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './Table.module.css'
import type { TableData } from './useTableRows.ts'

interface ColumnsDialogProps {
  readonly data: TableData
  readonly onClose: () => void
}

/** Which columns are shown; the name always is. */
export function ColumnsDialog({ data, onClose }: ColumnsDialogProps) {
  const { all, view, change } = data
  const { hidden } = view
  const shown = useId()
  return (
    <Dialog
      title={t('tableView.columnsTitle')}
      isOpen
      onClose={onClose}
      size="small"
      isLight
      footer={
        <>
          <Button onPress={() => change({ hidden: [], widths: {} })}>
            {t('tableView.allColumns')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      <div role="group" aria-labelledby={shown} className={styles['columns']}>
        <span id={shown} className={styles['columnsShown']}>
          {t('tableView.columnsShown')}
        </span>
        {all
          .filter(({ key }) => key !== 'name')
          .map(({ key, title }) => (
            <Checkbox
              key={key}
              isSelected={!hidden.includes(key)}
              onChange={(isShown) =>
                change({
                  hidden: isShown ? hidden.filter((one) => one !== key) : [...hidden, key],
                })
              }
            >
              {t(title)}
            </Checkbox>
          ))}
      </div>
      <RadioGroup
        label={t('tableView.height')}
        look="across"
        value={view.height}
        options={rowHeights.map((key) => ({ key, label: t(`tableView.height.${key}`) }))}
        onChoose={(key) => change({ height: rowHeights.find((one) => one === key) ?? 'one' })}
      />
    </Dialog>
  )
}
