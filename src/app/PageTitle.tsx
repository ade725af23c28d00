import { t } from '../i18n/t.ts'
import { journeyOf } from '../model/queries.ts'
import { useRecords } from '../store/useEditor.tsx'

/** The tab's title. */
export function PageTitle() {
  const name = useRecords((records) => journeyOf(records)?.name ?? '')
  return <title>{name === '' ? t('app.name') : `${name} · ${t('app.name')}`}</title>
}
