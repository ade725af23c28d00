import { isId } from '../model/ids.ts'
import type { View } from '../store/createSession.ts'

/** Where in the app: the part of the address behind "#". `at` is the record to begin with. */
export type Route =
  | { readonly page: 'home' }
  | {
      readonly page: 'journey'
      readonly journeyId: string
      readonly view: View
      readonly at?: string
    }

/** Those that stand beside the map, in the order in which they are offered. */
export const railViews = [
  'map',
  'table',
  'owners',
  'kpis',
  'feedback',
  'findings',
  'organisation',
] as const satisfies readonly View[]

/** All there are. */
export const views = [...railViews, 'text'] as const satisfies readonly View[]

/** The address without the lens through which the map is looked at: lensInAddress.ts. */
export function pathOf(hash: string): string {
  return hash.replace(/\?.*$/su, '')
}

/** Anything unknown leads home. */
export function routeOf(hash: string): Route {
  const [, page, journeyId, view = 'map', at] = pathOf(hash).replace(/^#/u, '').split('/')
  const known = views.find((one) => one === view)
  if (page !== 'journey' || !isId(journeyId) || !known) return { page: 'home' }
  return { page: 'journey', journeyId, view: known, ...(isId(at) ? { at } : {}) }
}

export function hrefOf(route: Route): string {
  if (route.page === 'home') return '#/'
  const { journeyId, view, at } = route
  return `#/journey/${journeyId}/${view}${at === undefined ? '' : `/${at}`}`
}
