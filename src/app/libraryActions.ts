import { sentence, t } from '../i18n/t.ts'
import type { KeptParts } from '../model/templates/keepAsTemplate.ts'
import type { FileProblem } from '../panels/library/ProblemDialog.tsx'
import type { JourneyCard } from '../panels/library/journeyCard.ts'
import type { Workspace } from './Workspace.ts'
import type { SampleToRead } from './openSample.ts'
import { sampleOrganisations } from './samples.ts'
import { goTo } from './useRoute.ts'

export interface LibraryActions {
  readonly open: (id: string) => void
  readonly create: (template: string, name: string) => void
  readonly openFile: (file: File) => void
  readonly openSample: (name: string) => void
  readonly rename: (id: string, name: string) => void
  readonly duplicate: (journey: JourneyCard) => void
  readonly save: (journey: JourneyCard) => void
  readonly saveTemplate: (journeyId: string, name: string, parts: KeptParts) => void
  readonly remove: (journey: JourneyCard) => void
  /** Brings back what was deleted last, for as long as this list stands; nothing where nothing was. */
  readonly restore: () => void
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
        const { openSample } = await import('./openSample.ts')
        const sample = await openSample(workspace, name)
        onSample(sample)
        toMap(sample.journeyId)
      }),
    rename: (id, name) =>
      attempt(async () => {
        const { changeStored } = await import('./changeStored.ts')
        const { rename } = await import('../commands/verbs/rename.ts')
        await changeStored(workspace, id, rename, { id, text: name })
      }),
    duplicate: ({ id, name }) =>
      attempt(async () => {
        const copy = t('app.duplicateName', { name })
        await workspace.duplicateJourney(id, copy)
        say(t('library.duplicated', { name: copy }))
      }),
    save: ({ id }) =>
      attempt(async () => {
        const { saveFile } = await import('./saveFile.ts')
        const file = saveFile(await workspace.loadJourney(id))
        say(t('app.savedToFile', { file }))
      }),
    saveTemplate: (journeyId, name, parts) =>
      attempt(async () => {
        const { saveTemplate } = await import('./saveTemplate.ts')
        const { records } = await workspace.loadJourney(journeyId)
        say(sentence(await saveTemplate(workspace, records, name, parts)))
      }),
    ...deletion(tools),
    removeAll: () =>
      attempt(async () => {
        await workspace.removeEverything()
        // The store is closed for good: a fresh page opens a fresh one.
        location.reload()
      }),
  }
}

function deletion({ workspace, attempt, say }: LibraryTools) {
  const deleted: JourneyCard[] = []
  const restore = (): void => {
    const last = deleted.pop()
    if (!last) return
    attempt(async () => {
      await workspace.restoreJourney(last.id)
      say(t('library.restored', { name: last.name }))
    })
  }
  const remove = (journey: JourneyCard): void =>
    attempt(async () => {
      await workspace.deleteJourney(journey.id)
      deleted.push(journey)
      say(t('library.deleted', { name: journey.name }), 'done', restore)
    })
  return { remove, restore } satisfies Partial<LibraryActions>
}

function toMap(journeyId: string): void {
  goTo({ page: 'journey', journeyId, view: 'map' })
}

function openGiven(tools: LibraryTools, file: File, repair: boolean): void {
  tools.attempt(async () => {
    tools.onProblem(undefined)
    const { openFile } = await import('./openFile.ts')
    const opened = await openFile(tools.workspace, file, { repair })
    if (!opened.problem) return toMap(opened.journeyId)
    tools.onProblem({
      file: file.name,
      text: sentence(opened.problem),
      onRepair: opened.canRepair ? () => openGiven(tools, file, true) : undefined,
    })
  })
}

async function createFrom(workspace: Workspace, template: string, name: string): Promise<string> {
  const { startingRecords } = await import('./startingRecords.ts')
  const journeys = await workspace.listJourneys()
  // A new journey belongs to the workspace that the person worked in last, their own.
  const newest = journeys.find(({ organisationId }) => !sampleOrganisations.has(organisationId))
  const organisation = newest && (await workspace.loadOrganisation(newest.organisationId))
  const records = await startingRecords(workspace, template, { name, organisation })
  const { journeyId } = await workspace.createJourney(records)
  // Somebody who makes a map wants it kept. Where the browser says no, it is kept as long as there is room.
  workspace.persist().catch(() => undefined)
  return journeyId
}
