import { setPersonas } from '../../commands/verbs/setPersonas.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { portraitOf } from '../../model/pictures.ts'
import { journeyPersonas, recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { Face } from '../../parts/Face.tsx'
import { newPersonas, newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { MultiComboBox } from '../../ui/MultiComboBox.tsx'
import type { Option } from '../../ui/options.ts'
import styles from './Details.module.css'
import { PersonaFields } from './PersonaFields.tsx'
import { ShownPersona } from './ShownPersona.tsx'
import { useOptions } from './useOptions.ts'

/** Whose journey it is: personas to add, to describe, and to look at alone. */
export function PersonasField() {
  const dispatch = useDispatch()
  const options = useOptions(personaOptions)
  const personas = useRecords(journeyPersonas)
  const portraits = useRecords((records) =>
    journeyPersonas(records).map((persona) => portraitOf(records, persona)),
  )
  const ids = personas.map(({ id }) => id)
  return (
    <div className={styles['section']}>
      <MultiComboBox
        label={t('personas.title')}
        placeholder={t('personas.placeholder')}
        values={ids}
        options={options}
        adders={newPersonas}
        onAdd={(key) => {
          const newcomer = newcomerOf(key, newId)
          dispatch(
            setPersonas,
            newcomer ? { personaIds: ids, newcomer } : { personaIds: [...ids, key] },
          )
        }}
        onRemove={(key) => dispatch(setPersonas, { personaIds: ids.filter((id) => id !== key) })}
      />
      {personas.length === 0 ? null : <ShownPersona personas={personas} />}
      {personas.map(({ id, name }, at) => (
        <Disclosure key={id} title={name} picture={<Face portrait={portraits[at]} />}>
          <PersonaFields id={id} />
        </Disclosure>
      ))}
    </div>
  )
}

function personaOptions(records: Records): Option[] {
  const felt = new Set(recordsOfKind(records, 'feeling').map(({ personaId }) => personaId))
  return recordsOfKind(records, 'persona').map(({ id, name, segment }) => {
    const detail = [segment, felt.has(id) ? t('personas.feltHere') : ''].filter(Boolean).join(', ')
    return { key: id, label: name, ...(detail === '' ? {} : { detail }) }
  })
}
