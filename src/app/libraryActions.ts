import { sentence, t } from '../i18n/t.ts'
import { newId } from '../lib/newId.ts'
import { templates } from '../model/templates.ts'
import type { FileProblem } from '../panels/library/ProblemDialog.tsx'
import type { JourneyCard } from '../panels/library/journeyCard.ts'
import { StorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import { openFile } from './openFile.ts'
import { type SampleToRead, openSample } from './openSample.ts'
import { renameStored } from './renameStored.ts'
import { sampleOrganisations } from './samples.ts'
import { saveFile } from './saveFile.ts'
import { goTo } from './useRoute.ts'

export interface LibraryActions {
  readonly open: (id: string) => void
  readonly create: (template: string, name: string) => void
  readonly openFile: (file: File) => void
  readonly openSample: (name: string) => void
  readonly rename: (id: string, name: string) => void
  readonly duplicate: (journey: JourneyCard) => void
  readonly save: (journey: JourneyCard) => void
  readonly remove: (journey: JourneyCard) => void
  readonly removeAll: () => void
}

export interface LibraryTools {
  readonly workspace: Workspace
  /** Does something that takes a moment; what goes wrong is said. */
  readonly attempt: (action: () => Promise<void>) => void
  readonly say: (text: string, tone?: 'done' | 'refused', onUndo?: () => void) => void
  readonly onProblem: (problem: FileProblem | undefined) => void
  readonly onSample: (sample: SampleToRead) => void
}

/** What home can do with the journeys of this device. */
export function libraryActions(tools: LibraryTools): LibraryActions {
  const { workspace, attempt, say, onSample } = tools
  return {
    open: toMap,
    openFile: (file) => openGiven(tools, file, false),
    create: (template, name) =>
      attempt(async () => toMap(await createFrom(workspace, template, name))),
    openSample: (name) =>
      attempt(async () => {
        const sample = await openSample(workspace, name)
        onSample(sample)
        toMap(sample.journeyId)
      }),
    rename: (id, name) => attempt(() => renameStored(workspace, id, name)),
    duplicate: ({ id, name }) =>
      attempt(async () => {
        const copy = t('app.duplicateName', { name })
        await workspace.duplicateJourney(id, copy)
        say(t('library.duplicated', { name: copy }))
      }),
    save: ({ id }) =>
      attempt(async () => {
        const file = saveFile(await workspace.loadJourney(id))
        say(t('app.savedToFile', { file }))
      }),
    remove: ({ id, name }) =>
      attempt(async () => {
        await workspace.deleteJourney(id)
        const restore = (): void => attempt(() => workspace.restoreJourney(id))
        say(t('library.deleted', { name }), 'done', restore)
      }),
    removeAll: () =>
      attempt(async () => {
        await workspace.removeEverything()
        // The store is closed for good: a fresh page opens a fresh one.
        location.reload()
      }),
  }
}

function toMap(journeyId: string): void {
  goTo({ page: 'journey', journeyId, view: 'map' })
}

function openGiven(tools: LibraryTools, file: File, repair: boolean): void {
  tools.attempt(async () => {
    tools.onProblem(undefined)
    const opened = await openFile(tools.workspace, file, { repair })
    if (!opened.problem) return toMap(opened.journeyId)
    tools.onProblem({
      file: file.name,
      text: sentence(opened.problem),
      onRepair: opened.canRepair ? () => openGiven(tools, file, true) : undefined,
    })
  })
}

async function createFrom(
  workspace: Workspace,
  name: string,
  journeyName: string,
): Promise<string> {
  const template = templates.find((one) => one.name === name) ?? templates[0]
  if (!template) throw new StorageError('missing')
  const journeys = await workspace.listJourneys()
  // A new journey belongs to the workspace that the person worked in last, their own.
  const newest = journeys.find(({ organisationId }) => !sampleOrganisations.has(organisationId))
  const organisation = newest && (await workspace.loadOrganisation(newest.organisationId))
  const records = template.make(newId, {
    name: journeyName,
    ...(organisation ? { organisation } : {}),
  })
  const { journeyId } = await workspace.createJourney(records)
  // Somebody who makes a map wants it kept. Where the browser says no, it is kept as long as there is room.
  workspace.persist().catch(() => undefined)
  return journeyId
}
