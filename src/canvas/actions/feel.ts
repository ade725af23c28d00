import '../../i18n/laterWords.ts'
import { setFeeling } from '../../commands/verbs/setFeeling.ts'
import { formatSigned } from '../../i18n/formatSigned.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { journeyPersonas } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { run } from '../grid/cellActions.ts'

interface Felt {
  readonly stepId: string
  readonly personaId?: string
}

/** Sets what the team thinks is felt at a step, and says so. */
export function feel(tools: MapTools, { stepId, personaId }: Felt, value: number): boolean {
  const { editor, session } = tools
  const whose = personaId === undefined ? {} : { personaId }
  const at = new Date().toISOString()
  if (!run(tools, setFeeling, { id: newId(), stepId, ...whose, value, at })) return false
  const { records } = editor.getState()
  const name = liveRecord(records, 'persona', personaId)?.name
  const said = { value: formatSigned(value) }
  const what = name === undefined ? t('map.team', said) : t('map.persona', { name, ...said })
  const step = liveRecord(records, 'step', stepId)?.name ?? ''
  session.notify({ key: 'map.said.felt', values: { step, what } }, 'done')
  return true
}

/** Makes it better or worse, of the persona that is looked at alone, else of all. */
export function feelBy(tools: MapTools, stepId: string, by: number): boolean {
  const { editor, session, view } = tools
  const { shownPersonaId } = session.getState()
  const shown = journeyPersonas(editor.getState().records).find(({ id }) => id === shownPersonaId)
  const personaId = shown?.id
  const curve = view()
    .scene.feelings[0]?.team.find((one) => one.personaId === personaId)
    ?.runs.flat()
  const now = curve?.find((point) => point.stepId === stepId)?.value ?? 0
  const value = Math.min(2, Math.max(-2, now + by))
  return feel(tools, { stepId, ...(personaId === undefined ? {} : { personaId }) }, value)
}
