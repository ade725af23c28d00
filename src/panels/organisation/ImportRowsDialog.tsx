import { useMemo } from 'react'
import { importOrganisation } from '../../commands/verbs/importOrganisation.ts'
import { sentence, t } from '../../i18n/t.ts'
import { type RowKind, rowKinds } from '../../importing/organisationColumns.ts'
import type { OrganisationPlan, RowLeftOut } from '../../importing/planOrganisation.ts'
import { tableFileTypes } from '../../lib/tableFileTypes.ts'
import { changeLines } from '../../parts/changeLines.ts'
import { useDispatch, useOpen } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import notice from '../../ui/Notice.module.css'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Organisation.module.css'
import { useImportRows } from './useImportRows.ts'

/** From rows of a file or a spreadsheet to people, departments, KPIs or readings. Nothing is kept before "Import". */
export function ImportRowsDialog({ onClose }: { readonly onClose: () => void }) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const rows = useImportRows()
  const { table, told, problem, kind, plan } = rows.reading
  const count = plan ? plan.records.length + plan.changes.length : 0
  const take = (): void => {
    if (!plan || count === 0) return
    if (dispatch(importOrganisation, plan).refused) return
    session.notify({ key: 'organisation.imported', values: { n: count } }, 'done', true)
    onClose()
  }
  return (
    <Dialog
      title={t('organisation.import')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isDisabled={count === 0} onPress={take}>
            {t('organisation.importNow')}
          </Button>
        </>
      }
    >
      <div className={styles['import']}>
        <p>{t('organisation.importAbout')}</p>
        <div className={styles['source']}>
          <FileButton
            accept={tableFileTypes}
            onFiles={([file]) => {
              if (file) rows.onFile(file)
            }}
          >
            {t('organisation.chooseFile')}
          </FileButton>
          <span role="status">{told}</span>
        </div>
        <TextField
          label={t('organisation.pasteRows')}
          value={rows.text}
          onChange={rows.onText}
          onPaste={rows.onPaste}
          isMultiline
        />
        {table ? (
          <Select
            label={t('organisation.rowsAre')}
            placeholder={t('organisation.chooseRows')}
            value={kind ?? null}
            onChoose={(key) => rows.onKind(key as RowKind)}
            options={rowKinds.map((key) => ({ key, label: t(`organisation.kind.${key}`) }))}
          />
        ) : null}
        {problem === undefined ? null : (
          <p className={notice['critical']} role="alert">
            {problem}
          </p>
        )}
        {plan ? <Preview plan={plan} /> : null}
      </div>
    </Dialog>
  )
}

const shownNames = 12
const shownLines = 50

/** What would be added and changed, and what can't be taken over. */
function Preview({ plan }: { readonly plan: OrganisationPlan }) {
  const { records, changes, same, leftOut } = plan
  const isNothing = records.length + changes.length === 0
  const of = (kind: RowKind): number => records.filter((one) => one.kind === kind).length
  const names = records.flatMap(({ fields }) => ('name' in fields ? [fields.name] : []))
  const first = names.slice(0, shownNames).join(', ')
  const more = names.length - shownNames
  return (
    <>
      <p role="status">
        {isNothing
          ? t('organisation.planNothing')
          : t('organisation.planNew', {
              person: of('person'),
              department: of('department'),
              kpi: of('kpi'),
              reading: of('reading'),
              changed: changes.length,
              same,
            })}
      </p>
      {names.length === 0 ? null : (
        <p className={styles['quiet']}>
          {t('organisation.planNames', {
            names: more > 0 ? t('organisation.planMore', { names: first, n: more }) : first,
          })}
        </p>
      )}
      {changes.length === 0 ? null : <Changes plan={plan} />}
      {leftOut.length === 0 ? null : (
        <div className={notice['warning']}>
          <b>{t('organisation.leftOut', { n: leftOut.length })}</b>
          <Lines lines={[...new Set(leftOut.map(tell))]} />
        </div>
      )}
    </>
  )
}

/** What changes in records that are there already, worked out on a copy. */
function Changes({ plan }: { readonly plan: OrganisationPlan }) {
  const { editor } = useOpen()
  const lines = useMemo(() => {
    const outcome = editor.can(importOrganisation, plan)
    if (outcome.refused) return [sentence(outcome.refused)]
    // What is added is named above; the records after know it where a change points to it.
    const edits = outcome.changes.filter(({ field }) => field !== null)
    return changeLines(outcome.records, edits)
  }, [editor, plan])
  return (
    <div>
      <b>{t('organisation.planChanges')}</b>
      <Lines lines={lines} />
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles['leftOut']}>
      {lines.slice(0, shownLines).map((line, at) => (
        // Two records of one name change alike.
        // oxlint-disable-next-line react/no-array-index-key -- lines keep no state
        <li key={at}>{line}</li>
      ))}
      {lines.length > shownLines ? (
        <li>{t('organisation.leftOutMore', { n: lines.length - shownLines })}</li>
      ) : null}
    </ul>
  )
}

function tell({ row, column, ...why }: RowLeftOut): string {
  const what = sentence(why)
  // The header itself.
  if (row === 0) return what
  if (column === '') return t('organisation.leftOutRow', { row, what })
  return t('organisation.leftOutAt', { row, column, what })
}
