import type { OtherJourney } from '../panels/owners/OtherJourney.ts'
import type { OpenJourney } from './openJourney.ts'
import type { Workspace } from './Workspace.ts'

/** The other journeys of the open one's workspace, as they are kept on this device. */
export async function loadOthers(
  { journeyId, organisationId, flush }: OpenJourney,
  workspace: Workspace,
): Promise<readonly OtherJourney[]> {
  await flush()
  const listed = (await workspace.listJourneys()).filter(
    (one) => one.organisationId === organisationId && one.id !== journeyId,
  )
  return Promise.all(
    listed.map(async ({ id, name }) => {
      const { records, evidence } = await workspace.loadJourney(id)
      return { journeyId: id, name, records, evidence }
    }),
  )
}
