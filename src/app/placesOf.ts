import { t } from '../i18n/t.ts'
import { recordsOfKind, stepOf } from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import { plainText } from '../model/richText.ts'
import type { Option } from '../ui/options.ts'

/** Everything on the map that has a name, with what it is and where it stands. */
export function placesOf(records: Records): Option[] {
  const at = (what: string, stepId: string | undefined): string => {
    const step = liveRecord(records, 'step', stepId)
    return step ? `${what} · ${step.name}` : what
  }
  return [
    ...recordsOfKind(records, 'touchpoint').map(({ id, name, stepId }) => ({
      key: id,
      label: name,
      detail: at(t('app.touchpointKind'), stepId),
    })),
    ...recordsOfKind(records, 'stage').map(({ id, name }) => ({
      key: id,
      label: name,
      detail: t('details.stage'),
    })),
    ...recordsOfKind(records, 'step').map(({ id, name, stageId }) => ({
      key: id,
      label: name,
      detail: t('details.stepOf', { stage: liveRecord(records, 'stage', stageId)?.name ?? '' }),
    })),
    ...recordsOfKind(records, 'card').map(({ id, text, alt, stepId }) => ({
      key: id,
      label: plainText(text) || (alt ?? t('details.pictureKind')),
      detail: at(t('details.card'), stepId),
    })),
    ...recordsOfKind(records, 'painPoint').map((pain) => ({
      key: pain.id,
      label: pain.title,
      detail: at(t('details.painPoint'), stepOf(records, pain)),
    })),
    ...recordsOfKind(records, 'opportunity').map((opportunity) => ({
      key: opportunity.id,
      label: opportunity.title,
      detail: at(t('details.opportunity'), stepOf(records, opportunity)),
    })),
    ...otherNames(records),
  ]
}

/** What else can be looked for: lanes, connections, people, departments and KPIs. */
function otherNames(records: Records): Option[] {
  const nameOf = (id: string): string => liveRecord(records, 'touchpoint', id)?.name ?? ''
  return [
    ...recordsOfKind(records, 'lane').map(({ id, name }) => ({
      key: id,
      label: name,
      detail: t('details.lane'),
    })),
    ...recordsOfKind(records, 'connection').map(({ id, fromId, toId, label }) => {
      const ends = t('app.connectionEnds', { from: nameOf(fromId), to: nameOf(toId) })
      const kind = t('app.connectionKind')
      return label === undefined
        ? { key: id, label: ends, detail: kind }
        : { key: id, label, detail: `${kind} · ${ends}` }
    }),
    ...recordsOfKind(records, 'person').map(({ id, name, role }) => ({
      key: id,
      label: name,
      detail: [t('app.personKind'), role].filter(Boolean).join(' · '),
    })),
    ...recordsOfKind(records, 'department').map(({ id, name }) => ({
      key: id,
      label: name,
      detail: t('app.departmentKind'),
    })),
    ...recordsOfKind(records, 'kpi').map(({ id, name }) => ({
      key: id,
      label: name,
      detail: t('app.kpiKind'),
    })),
  ]
}
