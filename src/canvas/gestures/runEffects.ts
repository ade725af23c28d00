import { moveLane } from '../../commands/verbs/moveLane.ts'
import { moveStage } from '../../commands/verbs/moveStage.ts'
import { moveStep } from '../../commands/verbs/moveStep.ts'
import type { Scene } from '../../layout/Scene.ts'
import { cellKey } from '../../model/recordIndex.ts'
import type { MapTools } from '../MapTools.ts'
import { connectTo, moveTo, run, whatOf } from '../grid/cellActions.ts'
import { type Point, kept, zoomedTo } from '../viewport/Viewport.ts'
import type { Effect } from './gesture.ts'
import { inMarquee } from './inMarquee.ts'
import { touchpointAt } from './targetAt.ts'
import { type Landing, cardLanding, headLanding } from './landing.ts'

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
    case 'move': {
      const landing = cardLanding(scene, effect.ids, effect.to)
      if (landing?.what !== 'cards') return
      const { stepId, laneId, beforeId } = landing
      const ids = inReadingOrder(tools, effect.ids)
      if (isWhereItIs(scene, ids, landing)) return
      moveTo(tools, { ids, stepId, laneId, ...(beforeId ? { beforeId } : {}) })
      return
    }
    case 'reorder':
      return reorder(tools, effect.what, effect.id, effect.to)
    case 'connect': {
      const target = touchpointAt(scene, effect.to)
      if (target && target.id !== effect.fromId) connectTo(tools, effect.fromId, target.id)
      return
    }
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

function reorder(tools: MapTools, what: 'stage' | 'step' | 'lane', id: string, to: Point): void {
  const landing = headLanding(tools.view().scene, what, to)
  if (!landing || landing.what !== what || landing.beforeId === id) return
  const before = landing.beforeId ? { beforeId: landing.beforeId } : {}
  const name = whatOf(tools, [id])
  const isMoved =
    landing.what === 'step'
      ? run(tools, moveStep, { id, stageId: landing.stageId, ...before })
      : run(tools, what === 'stage' ? moveStage : moveLane, { id, ...before })
  if (isMoved) tools.session.notify({ key: 'map.said.reordered', values: { what: name } }, 'done')
}

/** Let go where it was taken from: nothing is moved, nothing is said. */
function isWhereItIs(
  scene: Scene,
  ids: readonly string[],
  { stepId, laneId, beforeId }: Landing & { what: 'cards' },
): boolean {
  const now = scene.cells.get(cellKey(stepId, laneId))?.cardIds ?? []
  const others = now.filter((id) => !ids.includes(id))
  const at = beforeId === undefined ? others.length : others.indexOf(beforeId)
  const next = others.toSpliced(at, 0, ...ids)
  return next.length === now.length && next.every((id, index) => id === now[index])
}

/** Cards keep their order when they are moved together. */
function inReadingOrder({ view }: MapTools, ids: readonly string[]): string[] {
  const { cards } = view().scene
  return ids
    .filter((id) => cards.has(id))
    .toSorted((a, b) => {
      const one = cards.get(a)
      const other = cards.get(b)
      if (!one || !other) return 0
      return one.x - other.x || one.y - other.y
    })
}
