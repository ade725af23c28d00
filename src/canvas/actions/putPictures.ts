import { addPicture } from '../../commands/verbs/addPicture.ts'
import { removePicture } from '../../commands/verbs/removePicture.ts'
import { setLink } from '../../commands/verbs/setLink.ts'
import { setPicture } from '../../commands/verbs/setPicture.ts'
import { type Dispatch, together } from '../../commands/together.ts'
import '../../i18n/laterWords.ts'
import { newId } from '../../lib/newId.ts'
import { liveRecord, recordOf } from '../../model/records.ts'
import { shownLink } from '../../model/webLink.ts'
import { type ReadPicture, pictureFiles, readPicture } from '../../ui/readPicture.ts'
import type { MapTools } from '../MapTools.ts'
import { contentOf } from '../../model/contentOf.ts'
import { nextSibling } from '../editing/selectionPlace.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { activeCell, run, whatOf } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'

/** Of many dropped at once, so many are taken. */
const mostAtOnce = 50

/**
 * Puts pictures on the map, as one step of undo: the first on the card in focus where that shows none, the others on
 * cards of their own below it. What can't be taken is told, the rest goes on. `isReplacing`: the first takes the place
 * of the one that the card shows.
 */
export async function putPictures(
  tools: MapTools,
  cell: GridCell | undefined,
  files: readonly Blob[],
  isReplacing = false,
): Promise<void> {
  const { session } = tools
  const refused = refusal(tools, cell)
  if (refused !== undefined) return session.notify({ key: refused, values: {} }, 'refused')
  if (cell?.kind !== 'card' && cell?.kind !== 'empty') return undefined
  const read: ReadPicture[] = []
  // One after the other: decoded, a single photo may take 160 MB.
  for (const file of files.slice(0, mostAtOnce)) read.push(await readPicture(file))
  const pictures = read.flatMap(({ data }) => data ?? [])
  const problems = read.flatMap((one) => one.problem ?? [])
  const [first] = problems
  if (pictures.length === 0) {
    if (first) session.notify(first, 'refused')
    return undefined
  }
  const ids = place(tools, cell, pictures, isReplacing)
  if (!ids) return undefined
  const made = tools.view().grid.byKey.get(ids[0] ?? '')
  if (made) goTo(tools, made)
  session.select(ids)
  const values = { count: pictures.length, leftOut: files.length - pictures.length }
  return session.notify({ key: 'map.said.pictures', values }, 'done', true)
}

/** The same where the focus is. */
export function pastePictures(tools: MapTools, files: readonly Blob[]): void {
  void putPictures(tools, activeCell(tools), files)
}

/** Why no picture goes there. */
function refusal({ editor }: MapTools, cell: GridCell | undefined): string | undefined {
  if (cell?.kind !== 'card' && cell?.kind !== 'empty') return 'map.said.noPicturePlace'
  const lane = liveRecord(editor.getState().records, 'lane', cell.laneId)
  const kind = lane && contentOf(lane.type)
  if (kind === 'touchpoint') return 'refused.noPictureOnTouchpoints'
  return kind === 'card' ? undefined : 'refused.notACardLane'
}

/** The ids of the cards that show them; undefined where a command refused, which is said. */
function place(
  { editor, session }: MapTools,
  cell: { readonly key: string; readonly stepId: string; readonly laneId: string },
  pictures: readonly string[],
  isReplacing: boolean,
): string[] | undefined {
  const { records } = editor.getState()
  const { stepId, laneId } = cell
  const card = liveRecord(records, 'card', cell.key)
  const hasRoom = card && (isReplacing || card.pictureId === undefined)
  const beforeId = nextSibling(records, 'card', { stepId, laneId, cardId: cell.key })
  const where = { stepId, laneId, ...(beforeId ? { beforeId } : {}) }
  const ids = pictures.map((_, at) => (hasRoom && at === 0 ? card.id : newId()))
  const put = (dispatch: Dispatch): void => {
    for (const [at, id] of ids.entries()) {
      const picture = { id: newId(), data: pictures[at] ?? '' }
      if (id === card?.id) dispatch(setPicture, { cardId: id, picture })
      else dispatch(addPicture, { ...where, id, picture })
    }
  }
  const outcome = editor.dispatch(together(put), undefined)
  if (outcome.refused) session.notify(outcome.refused, 'refused')
  return outcome.refused ? undefined : ids
}

/** Asks for a file, and puts it on the map. */
export function choosePicture(tools: MapTools, cell: GridCell): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = pictureFiles
  input.multiple = cell.kind === 'empty'
  const isReplacing = liveRecord(tools.editor.getState().records, 'card', cell.key) !== undefined
  input.addEventListener('change', () => {
    void putPictures(tools, cell, [...(input.files ?? [])], isReplacing)
  })
  input.click()
}

/** Takes the picture off a card, and says so. */
export function takePicture(tools: MapTools, cardId: string): void {
  const what = whatOf(tools, [cardId])
  if (!run(tools, removePicture, { cardId, at: new Date().toISOString() })) return
  const isLeft = recordOf(tools.editor.getState().records, cardId)?.deletedAt === undefined
  const key = isLeft ? 'map.said.pictureRemoved' : 'map.said.pictureCardRemoved'
  tools.session.notify({ key, values: { what } }, 'done', true)
}

/** Says where a card leads. */
export function linkCard(tools: MapTools, cardId: string, link: string): void {
  if (!run(tools, setLink, { cardId, link })) return
  const values = { link: shownLink(link) }
  tools.session.notify({ key: 'map.said.linked', values }, 'done', true)
}
