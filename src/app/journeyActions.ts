import { type MessageKey, sentence, t } from '../i18n/t.ts'
import { journeyOf } from '../model/queries.ts'
import { toStorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import type { OpenJourney } from './openJourney.ts'
import { isNotFetched } from './notFetched.ts'
import { goTo } from './useRoute.ts'

export interface JourneyActions {
  readonly undo: () => void
  readonly redo: () => void
  /** Downloads the journey's file. */
  readonly save: () => void
  /** The same, for Ctrl+S: says that it was saved already. */
  readonly saveCopy: () => void
  readonly saveWorkspace: () => void
  readonly duplicate: () => void
  /** Shows a record on the map. */
  readonly show: (id: string) => void
}

/** What can be done with the whole journey, from the top bar, the keys and the palette alike. */
export function journeyActions(
  journey: OpenJourney,
  workspace: Workspace,
  isKept: boolean,
): JourneyActions {
  const { session, journeyId } = journey
  const save = (isAsked: boolean): void => {
    const writing = import('./saveFile.ts').then(({ fileOf, saveFile }) =>
      saveFile(fileOf(journey)),
    )
    writing
      .then((file) =>
        isAsked
          ? sayFile(journey, file)
          : session.notify({ key: 'app.alreadySaved', values: {} }, 'done'),
      )
      .catch((error: unknown) => sayNotSaved(journey, error))
  }
  return {
    ...travels(journey),
    save: () => save(true),
    saveCopy: () => save(!isKept),
    saveWorkspace: () => whenSaved(journey, () => toWorkspaceFile(journey, workspace)),
    duplicate: () => whenSaved(journey, () => toCopy(journey, workspace)),
    show: (id) => {
      session.setState({ selection: [id], mapWish: 'focus' })
      goTo({ page: 'journey', journeyId, view: 'map' })
    },
  }
}

function travels({ editor, session }: OpenJourney): Pick<JourneyActions, 'undo' | 'redo'> {
  const say = (label: string | undefined, done: MessageKey, nothing: MessageKey): void => {
    const message =
      label === undefined
        ? { key: nothing, values: {} }
        : { key: done, values: { what: sentence({ key: label, values: {} }) } }
    session.notify(message, 'done')
  }
  return {
    undo: () => say(editor.undo(), 'app.undone', 'app.nothingToUndo'),
    redo: () => say(editor.redo(), 'app.redone', 'app.nothingToRedo'),
  }
}

/** Does something with what is stored, once all is; what goes wrong is said. */
function whenSaved(journey: OpenJourney, action: () => Promise<void>): void {
  journey
    .flush()
    .then(action)
    .catch((error: unknown) => sayNotSaved(journey, error))
}

async function toWorkspaceFile(journey: OpenJourney, workspace: Workspace): Promise<void> {
  const { saveWorkspace } = await import('./saveFile.ts')
  const file = await saveWorkspace(workspace, journey.organisationId, nameOf(journey))
  if (file !== undefined) sayFile(journey, file)
}

async function toCopy(journey: OpenJourney, workspace: Workspace): Promise<void> {
  const name = t('app.duplicateName', { name: nameOf(journey) })
  const { journeyId } = await workspace.duplicateJourney(journey.journeyId, name)
  goTo({ page: 'journey', journeyId, view: 'map' })
}

function nameOf({ editor }: OpenJourney): string {
  return journeyOf(editor.getState().records)?.name ?? ''
}

function sayNotSaved({ session }: OpenJourney, error: unknown): void {
  if (isNotFetched(error)) return session.notify({ key: 'app.notFetched', values: {} }, 'refused')
  const reason = sentence({ key: toStorageError(error).key, values: {} })
  return session.notify({ key: 'app.notSaved', values: { reason } }, 'refused')
}

function sayFile({ session }: OpenJourney, file: string): void {
  session.notify({ key: 'app.savedToFile', values: { file } }, 'done')
}
