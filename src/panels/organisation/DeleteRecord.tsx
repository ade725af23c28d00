import { useEffect, useRef, useState } from 'react'
import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { sentence, t } from '../../i18n/t.ts'
import { type Dependents, dependentsOf } from '../../model/dependentsOf.ts'
import type { KindName } from '../../model/kinds.ts'
import { livingRecord, recordOf } from '../../model/records.ts'
import { useDispatch, useOpen, useRecords } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import styles from './Grid.module.css'
import { type LinkKind, linkOptions } from './linkOptions.ts'
import { useElsewhere } from './useElsewhere.ts'

export interface DeleteRecordProps {
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}

const replaceable: Partial<Record<KindName, readonly LinkKind[]>> = {
  person: ['person', 'department'],
  department: ['department', 'person'],
  kpi: ['kpi'],
  promise: ['promise'],
  persona: ['persona'],
}
const values: ReadonlySet<KindName> = new Set<KindName>(['reading', 'feeling'])

/** Says what depends on a record, offers what could take its place, and deletes it in one undoable step. */
export function DeleteRecord({ id, name, onClose }: DeleteRecordProps) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const records = useRecords((all) => all)
  const [chosenId, setReplacementId] = useState<string>()
  // Whoever was to take its place may be gone meanwhile.
  const replacementId = livingRecord(records, chosenId)?.id
  const isGone = !livingRecord(records, id)
  const isMine = useRef(false)
  useEffect(() => {
    if (!isGone || isMine.current) return
    session.notify({ key: 'organisation.goneMeanwhile', values: { name } }, 'refused')
    onClose()
  }, [isGone, name, session, onClose])
  const [isUnclear, setIsUnclear] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const kind = recordOf(records, id)?.kind
  const dependents = dependentsOf(records, id)
  const kinds = kind && replaceable[kind]
  const canReplace = kinds && dependents.some((one) => !values.has(one.kind))
  const options = kinds ? linkOptions(records, kinds).filter(({ key }) => key !== id) : []

  const doIt = (): void => {
    // Who was to take its place isn't known yet, and deleting without them is not what was asked for.
    if (isUnclear) {
      body.current?.querySelector('input')?.focus()
      return
    }
    isMine.current = true
    const args = { id, at: new Date().toISOString() }
    const outcome = dispatch(
      deleteOfOrganisation,
      replacementId === undefined ? args : { ...args, replacementId },
    )
    if (!outcome.refused)
      session.notify({ key: 'organisation.deleted', values: { name } }, 'done', true)
    onClose()
  }

  return (
    <ConfirmDialog
      title={t('organisation.deleteTitle', { name })}
      isOpen
      confirm={t('organisation.deleteShort')}
      isDanger
      onConfirm={doIt}
      onCancel={onClose}
    >
      <div ref={body} className={styles['question']}>
        {dependents.length === 0 ? null : (
          <>
            <p>{t('organisation.dependsOn')}</p>
            <ul className={styles['dependents']}>
              {dependents.map((one) => (
                <li key={`${one.kind} ${one.field} ${one.fate}`}>{told(one)}</li>
              ))}
            </ul>
          </>
        )}
        {canReplace && options.length > 0 ? (
          <ComboBox
            label={t('organisation.replacement')}
            value={replacementId ?? null}
            text={options.find(({ key }) => key === replacementId)?.label ?? ''}
            options={options}
            onChoose={(key) => setReplacementId(key ?? undefined)}
            onUnclear={(typed) => setIsUnclear(typed !== null)}
            placeholder={t('organisation.noReplacement')}
          />
        ) : null}
        {kinds ? <Elsewhere id={id} /> : null}
      </div>
    </ConfirmDialog>
  )
}

/** What other journeys are left with, as far as they can be seen. */
function Elsewhere({ id }: { readonly id: string }) {
  const elsewhere = useElsewhere(id)
  if (elsewhere.state !== 'seen') {
    const isLoading = elsewhere.state === 'loading'
    const text = t(isLoading ? 'organisation.elsewhereLoading' : 'organisation.elsewhere')
    return <p className={styles['quiet']}>{text}</p>
  }
  const { journeys } = elsewhere
  if (journeys.length === 0) return null
  return (
    <>
      <p>{t('organisation.elsewhereSeen', { n: journeys.length })}</p>
      <ul className={styles['dependents']}>
        {journeys.map(({ name, links }, at) => (
          // Two journeys may have the same name.
          // oxlint-disable-next-line react/no-array-index-key -- read once, never changed
          <li key={at}>{t('organisation.elsewhereLinks', { name, n: links })}</li>
        ))}
      </ul>
    </>
  )
}

function told({ kind, field, count, fate }: Dependents): string {
  const what = sentence({ key: `organisation.uses.${kind}.${field}`, values: { n: count } })
  if (fate === 'unlinked') return what
  return t(values.has(kind) ? 'organisation.goes' : 'organisation.goesUnlessReplaced', { what })
}
