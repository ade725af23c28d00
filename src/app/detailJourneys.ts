import '../i18n/laterWords.ts'
import { runCommand } from '../commands/command.ts'
import { setParentStep } from '../commands/verbs/setParentStep.ts'
import { sentence } from '../i18n/t.ts'
import { type Detail, journeysAbove } from '../model/detail.ts'
import { journeyOf } from '../model/queries.ts'
import { liveRecord } from '../model/records.ts'
import type { DetailChoice } from '../panels/details/DetailJourneys.ts'
import { toStorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import { changeStored } from './changeStored.ts'
import type { OpenJourney } from './openJourney.ts'
import { goTo } from './useRoute.ts'

/** Keeps the session told of the journeys that detail a step. */
export function followDetails(journey: OpenJourney, workspace: Workspace): () => void {
  const refresh = (): void => void refreshDetails(journey, workspace).catch(() => undefined)
  const endings = [
    workspace.onOtherTab(refresh),
    journey.editor.onChanges((changes) => {
      if (changes.some(({ field }) => field === 'parentStepId')) refresh()
    }),
  ]
  refresh()
  return () => {
    for (const end of endings) end()
  }
}

async function refreshDetails(journey: OpenJourney, workspace: Workspace): Promise<void> {
  await journey.flush()
  journey.session.setState({ details: await workspace.listDetails() })
}

/** The journeys of the open one's workspace that it does not stand below. */
export async function detailChoices(
  { journeyId, organisationId }: OpenJourney,
  workspace: Workspace,
  details: readonly Detail[],
): Promise<readonly DetailChoice[]> {
  const above = journeysAbove(details, journeyId)
  const now = new Map(details.map((one) => [one.journeyId, one.of?.stepName]))
  const listed = (await workspace.listJourneys()).filter(
    (one) => one.organisationId === organisationId && !above.includes(one.id),
  )
  return listed.map(({ id, name }) => {
    const stepName = now.get(id)
    return { journeyId: id, name, ...(stepName === undefined ? {} : { stepName }) }
  })
}

/** Says which step of the open journey another one details, and how to take that back. */
export async function setDetail(
  journey: OpenJourney,
  workspace: Workspace,
  { detailId, stepId }: { readonly detailId: string; readonly stepId: string | undefined },
): Promise<void> {
  const { session, editor } = journey
  try {
    await journey.flush()
    const changed = await changeStored(
      workspace,
      detailId,
      setParentStep,
      await parentOf(journey, workspace, stepId),
    )
    if (changed.refused) return session.notify(changed.refused, 'refused')
    await refreshDetails(journey, workspace)
    const root = journeyOf(changed.before)
    const step = liveRecord(editor.getState().records, 'step', stepId)?.name ?? ''
    const values = { name: root?.name ?? '', step }
    const key = stepId === undefined ? 'detail.removed' : 'detail.set'
    const back = (): void =>
      void setDetail(journey, workspace, { detailId, stepId: root?.parentStepId })
    return session.notify({ key, values }, 'done', back)
  } catch (error) {
    return sayProblem(journey, error)
  }
}

/** A new journey with the step's name and empty lanes, opened. */
export async function makeDetail(
  journey: OpenJourney,
  workspace: Workspace,
  stepId: string,
): Promise<void> {
  const { editor, organisationId } = journey
  const step = liveRecord(editor.getState().records, 'step', stepId)
  if (!step) return
  try {
    await journey.flush()
    const { startingRecords } = await import('./startingRecords.ts')
    const organisation = await workspace.loadOrganisation(organisationId)
    const begun = { name: step.name, organisation }
    const blank = await startingRecords(workspace, 'blank', begun)
    const parent = await parentOf(journey, workspace, stepId)
    const outcome = runCommand(blank, setParentStep, parent)
    if (outcome.refused) return journey.session.notify(outcome.refused, 'refused')
    const { journeyId } = await workspace.createJourney(outcome.records)
    goTo({ page: 'journey', journeyId, view: 'map' })
  } catch (error) {
    sayProblem(journey, error)
  }
}

async function parentOf(
  { journeyId }: OpenJourney,
  workspace: Workspace,
  stepId: string | undefined,
): Promise<Parameters<typeof setParentStep.run>[1]> {
  if (stepId === undefined) return {}
  return { stepId, journeyIds: journeysAbove(await workspace.listDetails(), journeyId) }
}

function sayProblem({ session }: OpenJourney, error: unknown): void {
  const reason = sentence({ key: toStorageError(error).key, values: {} })
  session.notify({ key: 'app.notSaved', values: { reason } }, 'refused')
}
