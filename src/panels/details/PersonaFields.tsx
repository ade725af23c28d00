import { Trash2 } from 'lucide-react'
import { deleteOfOrganisation } from '../../commands/verbs/deleteOfOrganisation.ts'
import { setFields } from '../../commands/verbs/setFields.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useOpen, useRecord } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Details.module.css'
import { PersonaPictureField } from './PersonaPictureField.tsx'

const unset = 'unset'

/** What is known of a persona; shared by all journeys of the workspace. */
export function PersonaFields({ id }: { readonly id: string }) {
  const dispatch = useDispatch()
  const { session } = useOpen()
  const persona = useRecord('persona', id)
  if (!persona) return null
  const { name, tenure } = persona
  const set = (field: string, value: string): void => {
    dispatch(setFields, { id, fields: { [field]: value } }, { mergeKey: `${field}:${id}` })
  }
  const remove = (): void => {
    const outcome = dispatch(deleteOfOrganisation, { id, at: new Date().toISOString() })
    if (!outcome.refused)
      session.notify({ key: 'personas.deleted', values: { name } }, 'done', true)
  }
  const text = (field: 'goals' | 'quote') => (
    <DraftField
      label={t(`personas.${field}`)}
      value={persona[field] ?? ''}
      canBeEmpty
      isMultiline
      onCommit={(value) => set(field, value)}
    />
  )
  return (
    <div className={styles['fields']}>
      <DraftField
        label={t('personas.name')}
        value={name}
        onCommit={(value) => set('name', value)}
      />
      <PersonaPictureField persona={persona} />
      {text('goals')}
      {text('quote')}
      <DraftField
        label={t('personas.segment')}
        description={t('personas.segmentHelp')}
        value={persona.segment ?? ''}
        canBeEmpty
        onCommit={(value) => set('segment', value)}
      />
      <Select
        label={t('personas.tenure')}
        value={tenure ?? unset}
        options={([unset, 'new', 'existing'] as const).map((key) => ({
          key,
          label: t(`personas.tenure.${key}`),
        }))}
        onChoose={(key) => set('tenure', key === unset ? '' : key)}
      />
      <Button look="danger" icon={<Trash2 size={14} aria-hidden />} onPress={remove}>
        {t('personas.delete')}
      </Button>
    </div>
  )
}
