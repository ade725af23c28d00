import { Trash2, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { Records } from '../../model/records.ts'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import hidden from '../../ui/Hidden.module.css'
import styles from './Table.module.css'
import type { TableColumn } from './TableColumn.ts'
import { type TableTools, rowIds } from './TableTools.ts'
import { bulkAdd, bulkSet } from './bulkEdit.ts'
import { deleteRows } from './rowActions.ts'

const asTheyAre = (records: Records): Records => records

/** What can be done to all selected rows at once, each as one step. */
export function BulkBar({ tools }: { readonly tools: TableTools }) {
  const { entries } = tools
  const selection = useSession((state) => state.selection)
  const chosen = new Set(selection)
  const ids = selection.length < 2 ? [] : rowIds(entries).filter((id) => chosen.has(id))
  const isMany = ids.length > 1
  return (
    <>
      {/* There before it says anything, so that what it says is announced. */}
      <span role="status" className={hidden['hidden']}>
        {isMany ? t('tableView.selected', { n: ids.length }) : null}
      </span>
      {isMany ? <Bar tools={tools} ids={ids} /> : null}
    </>
  )
}

function Bar({ tools, ids }: { readonly tools: TableTools; readonly ids: readonly string[] }) {
  const { data, session } = tools
  const of = (key: string): TableColumn | undefined => data.all.find((one) => one.key === key)
  return (
    <div className={styles['bulk']} role="group" aria-label={t('tableView.bulk')} data-bar>
      <p className={styles['chosenCount']} aria-hidden>
        {t('tableView.selected', { n: ids.length })}
      </p>
      {data.view.rows === 'steps' ? (
        <Pick tools={tools} ids={ids} column={of('stage')} label={t('tableView.bulkStage')} />
      ) : (
        <>
          <Pick tools={tools} ids={ids} column={of('owner')} label={t('tableView.bulkOwner')} />
          <Pick
            tools={tools}
            ids={ids}
            column={of('kpis')}
            label={t('tableView.bulkKpi')}
            isAdded
          />
          <Pick tools={tools} ids={ids} column={of('channel')} label={t('tableView.bulkChannel')} />
          <Words tools={tools} ids={ids} column={of('words')} />
          <Pick tools={tools} ids={ids} column={of('step')} label={t('tableView.bulkStep')} />
        </>
      )}
      <div className={styles['bulkEnd']}>
        <Button
          look="danger"
          icon={<Trash2 size={14} aria-hidden />}
          onPress={() => deleteRows(tools, ids)}
        >
          {t('tableView.deleteRows', { n: ids.length })}
        </Button>
        <IconButton
          label={t('tableView.unselect')}
          icon={<X size={16} aria-hidden />}
          onPress={() => session.select([])}
        />
      </div>
    </div>
  )
}

interface BulkProps {
  readonly tools: TableTools
  readonly ids: readonly string[]
  readonly column: TableColumn | undefined
}

/** Sets one thing for all, or adds it to all. */
function Pick({
  tools,
  ids,
  column,
  label,
  isAdded = false,
}: BulkProps & { readonly label: string; readonly isAdded?: boolean }): ReactNode {
  const records = useRecords(asTheyAre)
  if (!column?.edit) return null
  const { options, adders, isFree = false } = column.edit
  const choose = (key: string | null): void => {
    if (key === null) return
    if (isAdded) bulkAdd(tools, ids, column, key)
    else bulkSet(tools, ids, column, key)
  }
  return (
    <div className={styles['bulkField']}>
      <ComboBox
        label={label}
        value={null}
        text=""
        options={options(records)}
        onChoose={choose}
        {...(adders ? { adders } : {})}
        {...(isFree ? { onFree: choose } : {})}
      />
    </div>
  )
}

function Words({ tools, ids, column }: BulkProps) {
  const [text, setText] = useState('')
  if (!column) return null
  const add = (): void => {
    if (text.trim() === '') return
    bulkAdd(tools, ids, column, text)
    setText('')
  }
  return (
    <form
      className={styles['bulkField']}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField label={t('tableView.bulkWords')} value={text} onChange={setText} />
    </form>
  )
}
