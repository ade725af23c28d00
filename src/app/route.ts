import { isId } from '../model/ids.ts'
import type { View } from '../store/createSession.ts'

/** Where in the app: the part of the address behind "#". */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'journey'; readonly journeyId: string; readonly view: View }

export const views = [
  'map',
  'owners',
  'kpis',
  'feedback',
  'findings',
  'organisation',
] as const satisfies readonly View[]

/** Anything unknown leads home. */
export function routeOf(hash: string): Route {
  const [, page, journeyId, view = 'map'] = hash.replace(/^#/u, '').split('/')
  const known = views.find((one) => one === view)
  if (page !== 'journey' || !isId(journeyId) || !known) return { page: 'home' }
  return { page: 'journey', journeyId, view: known }
}

export function hrefOf(route: Route): string {
  return route.page === 'home' ? '#/' : `#/journey/${route.journeyId}/${route.view}`
}
