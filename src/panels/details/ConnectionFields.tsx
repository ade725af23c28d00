import { ArrowLeftRight } from 'lucide-react'
import { reverseConnection } from '../../commands/verbs/reverseConnection.ts'
import { setConnection } from '../../commands/verbs/setConnection.ts'
import { t } from '../../i18n/t.ts'
import type { Connection } from '../../model/kinds/connection.ts'
import { liveRecord } from '../../model/records.ts'
import { useDispatch, useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'

/** What stands on a connection, where it leads, and a way to turn it round. */
export function ConnectionFields({ connection }: { readonly connection: Connection }) {
  const { id, fromId, toId, label = '', share } = connection
  const dispatch = useDispatch()
  const { session } = useOpen()
  const [from = '', to = ''] = useRecords((records) =>
    [fromId, toId].map((end) => liveRecord(records, 'touchpoint', end)?.name ?? ''),
  )
  const percent = share === undefined ? undefined : Number((share * 100).toFixed(1))
  return (
    <>
      <div className={styles['top']}>
        <p className={heading['label']}>{t('details.connection')}</p>
        <h3 className={heading['aside']}>{t('app.connectionEnds', { from, to })}</h3>
        <div className={styles['ends']}>
          <Button look="link" onPress={() => session.select([fromId])}>
            {from}
          </Button>
          <Button look="link" onPress={() => session.select([toId])}>
            {to}
          </Button>
        </div>
      </div>
      <div className={styles['section']}>
        <DraftField
          label={t('details.connectionLabel')}
          value={label}
          canBeEmpty
          onCommit={(text) =>
            dispatch(setConnection, { id, label: text }, { mergeKey: `label:${id}` })
          }
        />
        <NumberField
          label={t('details.connectionShare')}
          value={percent}
          refuse={(value) => (value < 0 || value > 100 ? t('map.said.shareRange') : undefined)}
          onCommit={(value) =>
            dispatch(
              setConnection,
              { id, share: value === undefined ? null : value / 100 },
              { mergeKey: `share:${id}` },
            )
          }
        />
        <Button
          icon={<ArrowLeftRight size={14} aria-hidden />}
          onPress={() => dispatch(reverseConnection, { id })}
        >
          {t('map.menu.reverse')}
        </Button>
      </div>
    </>
  )
}
