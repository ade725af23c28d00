import { t } from '../../i18n/t.ts'
import { lensColours } from '../../model/LensColour.ts'
import { accountableOwner, departmentOf, journeyOf, recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { type LensChange, changedLens } from '../../store/Lens.ts'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Option } from '../../ui/options.ts'
import { useMap } from '../MapTools.ts'
import styles from './Lens.module.css'

const all = 'all'
/** Before what is chosen: no channel can be called as the choice of all of them is. */
const one = 'one:'

/** What the map is coloured by, and which part of it is shown; where there is no choice, none is offered. */
export function LensChoices() {
  const { session } = useMap()
  const lens = useSession((state) => state.lens)
  const owners = useRecords(ownersIn)
  const personas = useRecords(personasIn)
  const channels = useRecords(channelsIn)
  const show = lens?.show
  const change = (by: LensChange): void => session.setState({ lens: changedLens(lens, by) })
  const showOnly = (by: NonNullable<LensChange['show']>): void =>
    change({ show: { ...show, ...by } })
  const select = (
    field: 'ownerId' | 'personaId' | 'channel',
    label: string,
    every: string,
    list: readonly Named[],
  ) =>
    list.length === 0 ? null : (
      <Select
        label={label}
        value={show?.[field] === undefined ? all : `${one}${show[field]}`}
        options={[{ key: all, label: every }, ...list.map(({ id, name }) => option(id, name))]}
        onChoose={(key) => {
          const id = key === all ? undefined : key.slice(one.length)
          showOnly({ [field]: id })
          // Their curve stands alone too.
          if (field === 'personaId') session.setState({ shownPersonaId: id })
        }}
      />
    )
  return (
    <div role="group" aria-label={t('map.lens')} className={styles['bar']}>
      <Select
        label={t('lens.colourBy')}
        value={lens?.colourBy ?? all}
        options={[
          { key: all, label: t('lens.by.asDrawn') },
          ...lensColours.map((key) => ({ key, label: t(`lens.by.${key}`) })),
        ]}
        onChoose={(key) => change({ colourBy: lensColours.find((colour) => colour === key) })}
      />
      {select('ownerId', t('lens.owner'), t('lens.allOwners'), owners)}
      {select('personaId', t('lens.persona'), t('lens.allPersonas'), personas)}
      {select(
        'channel',
        t('lens.channel'),
        t('lens.allChannels'),
        channels.map((name) => ({ id: name, name })),
      )}
      <Checkbox
        isSelected={show?.unowned === true}
        onChange={(isOn) => showOnly({ unowned: isOn || undefined })}
      >
        {t('lens.unowned')}
      </Checkbox>
      <Checkbox
        isSelected={show?.hurts === true}
        onChange={(isOn) => showOnly({ hurts: isOn || undefined })}
      >
        {t('lens.hurts')}
      </Checkbox>
    </div>
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

const option = (key: string, label: string): Option => ({ key: `${one}${key}`, label })

/** Departments that own something here, then the people who do. */
function ownersIn(records: Records): readonly Named[] {
  const ids = new Set<string>()
  for (const touchpoint of recordsOfKind(records, 'touchpoint')) {
    const owner = accountableOwner(records, touchpoint)
    if (!owner) continue
    ids.add(owner.id)
    const department = departmentOf(records, owner.id)
    if (department) ids.add(department.id)
  }
  return (['department', 'person'] as const).flatMap((kind) =>
    recordsOfKind(records, kind).filter(({ id }) => ids.has(id)),
  )
}

/** The journey's own, and those whose feelings are known. */
function personasIn(records: Records): readonly Named[] {
  const ids = new Set(journeyOf(records)?.personaIds ?? [])
  for (const { personaId } of recordsOfKind(records, 'feeling')) if (personaId) ids.add(personaId)
  return recordsOfKind(records, 'persona').filter(({ id }) => ids.has(id))
}

function channelsIn(records: Records): readonly string[] {
  const names = new Set<string>()
  for (const { channel } of recordsOfKind(records, 'touchpoint'))
    if (channel?.trim()) names.add(channel)
  return [...names].sort((a, b) => a.localeCompare(b))
}
