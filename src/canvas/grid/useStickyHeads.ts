import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { Scene } from '../../layout/Scene.ts'
import { useMap } from '../MapTools.ts'
import { type Viewport, stickyOffset } from '../viewport/Viewport.ts'

/**
 * Moves the grid's layer with the viewport, and holds its heads in view: the layer is panned by one transform, its
 * heads are pushed back by theirs. Done by hand on each frame, since nothing of it renders.
 */
export function useStickyHeads(layer: RefObject<HTMLElement | null>, scene: Scene): void {
  const { viewport } = useMap()
  useEffect(
    () =>
      viewport.subscribe((now) => {
        if (layer.current) place(layer.current, now, scene)
      }),
    [viewport, layer, scene],
  )
  // After every rendering there may be other heads in the page.
  useLayoutEffect(() => {
    if (layer.current) place(layer.current, viewport.get(), scene)
  })
}

function place(layer: HTMLElement, viewport: Viewport, { laneHeadWidth, headHeight }: Scene): void {
  layer.style.transform = `translate(${viewport.x}px, ${viewport.y}px) scale(${viewport.zoom})`
  const { x, y } = stickyOffset(viewport)
  for (const head of layer.querySelectorAll<HTMLElement>('[data-head], [data-band]')) {
    const side = head.dataset['head'] ?? head.dataset['band']
    const isTop = side === 'step' || side === 'stage' || side === 'top'
    const isLeft = side === 'lane' || side === 'left'
    head.style.transform = `translate(${isTop ? 0 : x}px, ${isLeft ? 0 : y}px)`
    const isStuck = String(isTop ? y > 0 : x > 0)
    if (head.dataset['stuck'] !== isStuck) head.dataset['stuck'] = isStuck
  }
  for (const name of layer.querySelectorAll<HTMLElement>('[data-slide]')) {
    const isDown = name.dataset['down'] !== undefined
    const edge = isDown ? y + headHeight : x + laneHeadWidth
    // Nothing slides before its head is pushed out on that side.
    const hidden = (isDown ? y : x) > 0 ? edge - Number(name.dataset['at']) : 0
    const shift = Math.max(0, Math.min(Number(name.dataset['slide']), hidden))
    name.style.transform = isDown ? `translateY(${shift}px)` : `translateX(${shift}px)`
  }
}
