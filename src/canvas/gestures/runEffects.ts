import type { MapTools } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'
import { type Point, kept, zoomedTo } from '../viewport/Viewport.ts'
import type { Effect } from './gesture.ts'
import { inMarquee } from './inMarquee.ts'
import { menuAt } from './menuAt.ts'

/** Does what a gesture asks for. */
export function runEffects(tools: MapTools, effects: readonly Effect[]): void {
  for (const effect of effects) runEffect(tools, effect)
}

function runEffect(tools: MapTools, effect: Effect): void {
  const { session, viewport, view } = tools
  const { scene } = view()
  switch (effect.do) {
    case 'select':
      return session.select(effect.ids)
    case 'pan':
      return panBy(tools, effect.by)
    case 'zoom': {
      const now = viewport.get()
      return viewport.set(zoomedTo(now, now.zoom * effect.factor, effect.at))
    }
    case 'marquee': {
      const found = inMarquee(scene, effect.from, effect.to)
      return session.select([...new Set([...effect.base, ...found])])
    }
    case 'move':
    case 'reorder':
    case 'resize':
    case 'connect':
    case 'feel':
      return withActions((actions) => actions.drop(tools, effect))
    case 'menu':
      return menuAt(tools, effect.at)
    case 'rest':
      return viewport.rest()
  }
}

/** Pans, but never so far that the map is lost. */
export function panBy({ viewport, view }: MapTools, by: Point): void {
  const { scene } = view()
  const now = viewport.get()
  viewport.set(kept({ ...now, x: now.x + by.x, y: now.y + by.y }, scene, viewport.pane()))
}
