import '../i18n/laterWords.ts'
import type { OpenJourney } from './openJourney.ts'
import { lensAddress, lensFromAddress } from './lensAddress.ts'
import { pathOf, routeOf } from './route.ts'

/**
 * The lens stands in the address of the map and in the session: whichever changes, the other follows. A change of it
 * is no step of its own for the browser's Back, which leads to where one was with the lens that one had there. Returns
 * what ends it.
 */
export function lensInAddress({
  journeyId,
  editor,
  session,
}: Pick<OpenJourney, 'journeyId' | 'editor' | 'session'>): () => void {
  const write = (): void => {
    const { hash } = location
    const asked = lensAddress(session.getState().lens)
    if (isMap(hash, journeyId) && asked !== askedIn(hash))
      history.replaceState(history.state, '', `${pathOf(hash)}${asked && `?${asked}`}`)
  }
  const read = (): void => {
    const { hash } = location
    if (!isMap(hash, journeyId)) return
    const asked = askedIn(hash)
    // Links to the map say nothing of the lens that is on: it stays on.
    if (asked !== '' && asked !== lensAddress(session.getState().lens)) put(asked)
    write()
  }
  const put = (asked: string): void => {
    const { lens, isWhole } = lensFromAddress(asked, editor.getState().records)
    const persona = lens?.show?.personaId
    session.setState({ lens, ...(persona === undefined ? {} : { shownPersonaId: persona }) })
    if (!isWhole) session.notify({ key: 'lens.notAllHere', values: {} }, 'refused')
  }

  read()
  addEventListener('hashchange', read)
  const stop = session.subscribe((state, previous) => {
    if (state.lens !== previous.lens) write()
  })
  return () => {
    removeEventListener('hashchange', read)
    stop()
  }
}

function isMap(hash: string, journeyId: string): boolean {
  const route = routeOf(hash)
  return route.page === 'journey' && route.journeyId === journeyId && route.view === 'map'
}

function askedIn(hash: string): string {
  return hash.slice(pathOf(hash).length + 1)
}
