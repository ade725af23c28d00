import { t } from '../../i18n/t.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { useOpen, useSession } from '../../store/useEditor.tsx'
import { useFeedbackFilter } from '../../store/useFeedbackFilter.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'

const all = 'all'

/** Whose feelings the map shows, and whether what customers say is that persona's segment. */
export function ShownPersona({ personas }: { readonly personas: readonly RecordOf<'persona'>[] }) {
  const { session } = useOpen()
  const feedback = useFeedbackFilter()
  const shownId = useSession(({ shownPersonaId }) => shownPersonaId)
  const shown = personas.find(({ id }) => id === shownId)
  const { segment } = shown ?? {}
  const isOffered = segment !== undefined && feedback?.choices.segments.includes(segment) === true
  const isOnly = isOffered && feedback?.filter?.segment === segment
  const showSegment = (wanted: string | undefined): void => {
    const { segment: _, ...rest } = feedback?.filter ?? {}
    feedback?.setFilter(wanted === undefined ? rest : { ...rest, segment: wanted })
  }
  const choose = (key: string): void => {
    session.setState({ shownPersonaId: key === all ? undefined : key })
    // Who looked at the customers of one persona looks at those of the next.
    if (isOnly) showSegment(personas.find(({ id }) => id === key)?.segment)
  }
  return (
    <>
      <Select
        label={t('personas.show')}
        value={shown?.id ?? all}
        options={[
          { key: all, label: t('personas.all') },
          ...personas.map(({ id, name }) => ({ key: id, label: name })),
        ]}
        onChoose={choose}
      />
      {isOffered ? (
        <Checkbox isSelected={isOnly} onChange={(is) => showSegment(is ? segment : undefined)}>
          {t('personas.customers', { segment })}
        </Checkbox>
      ) : null}
    </>
  )
}
