import { Trash2 } from 'lucide-react'
import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useOpen, useToMap } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Details.module.css'

/** Deletes what is selected and all that is in it; undo brings it back, so it does not ask. */
export function DeleteButton({ ids }: { readonly ids: readonly string[] }) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const toMap = useToMap()
  const remove = (): void => {
    const outcome = dispatch(deleteRecords, { ids, at: new Date().toISOString() })
    if (outcome.refused) return
    session.select([])
    toMap()
    session.notify({ key: 'details.deleted', values: { n: ids.length } }, 'done', true)
  }
  return (
    <div className={styles['foot']}>
      <Button look="danger" icon={<Trash2 size={14} aria-hidden />} onPress={remove}>
        {t('details.deleteSelected', { n: ids.length })}
      </Button>
    </div>
  )
}
