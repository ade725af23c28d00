import { useEffect, useMemo, useRef } from 'react'
import { layoutWords } from '../../i18n/layoutWords.ts'
import { layoutMap } from '../../layout/layoutMap.ts'
import { mapShapes } from '../../layout/mapShapes.ts'
import { darkPalette, lightPalette } from '../../layout/palette.ts'
import { paintShapes } from '../../lib/drawing/paintShapes.ts'
import type { Records } from '../../model/records.ts'
import styles from './NewJourneyDialog.module.css'

/** Room for the picture, px. */
const room = { width: 640, height: 300 }

/** What the map will look like, small: what is in it is told beside. */
export function TemplatePicture({ records }: { readonly records: Records }) {
  const ref = useRef<HTMLCanvasElement>(null)
  const scene = useMemo(() => layoutMap(records, { words: layoutWords() }), [records])
  const factor = Math.min(1, room.width / scene.width, room.height / scene.height)
  const density = Math.min(2, globalThis.devicePixelRatio || 1)
  const width = Math.round(scene.width * factor * density)
  const height = Math.round(scene.height * factor * density)
  useEffect(() => {
    const context = ref.current?.getContext('2d', { alpha: false })
    if (!context) return
    const isDark = document.documentElement.dataset['theme'] === 'dark'
    const palette = isDark ? darkPalette : lightPalette
    const zoom = factor * density
    context.setTransform(zoom, 0, 0, zoom, 0, 0)
    context.fillStyle = palette.canvas
    context.fillRect(0, 0, scene.width + 1, scene.height + 1)
    paintShapes(context, mapShapes(scene, palette, 'ground'))
    paintShapes(context, mapShapes(scene, palette, 'cards'))
  }, [scene, factor, density])
  return (
    <canvas
      ref={ref}
      className={styles['picture']}
      aria-hidden
      width={width}
      height={height}
      // The drawn size; the bitmap is finer on a dense screen.
      style={{ width: width / density }}
    />
  )
}
