import { useEffect, useRef } from 'react'
import { type PaintImages, paintShapes } from '../../lib/drawing/paintShapes.ts'
import { loadImages } from '../../ui/loadImages.ts'
import styles from './ExportDialog.module.css'
import type { PicturePreview } from './Exporter.ts'

export interface PreviewPictureProps {
  readonly picture: PicturePreview
  readonly label: string
}

/** Room for the preview, px. */
const room = { width: 560, height: 220 }

/** The picture, small; drawn from the same list as the file. */
export function PreviewPicture({ picture, label }: PreviewPictureProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const factor = Math.min(1, room.width / picture.width, room.height / picture.height)
  const density = Math.min(2, globalThis.devicePixelRatio || 1)
  const width = Math.max(1, Math.round(picture.width * factor))
  const height = Math.max(1, Math.round(picture.height * factor))
  useEffect(() => {
    const context = ref.current?.getContext('2d', { alpha: false })
    if (!context) return undefined
    const zoom = factor * density
    const paint = (images?: PaintImages): void => {
      context.setTransform(zoom, 0, 0, zoom, 0, 0)
      context.fillStyle = picture.background
      context.fillRect(0, 0, picture.width + 1, picture.height + 1)
      paintShapes(context, picture.shapes, images ? { images } : {})
    }
    paint()
    let isHere = true
    void loadImages(picture.shapes).then((images) => {
      if (isHere && images.size > 0) paint(images)
    })
    return () => {
      isHere = false
    }
  }, [picture, factor, density])
  return (
    <canvas
      ref={ref}
      className={styles['preview']}
      role="img"
      aria-label={label}
      width={width * density}
      height={height * density}
      // The drawn size; the bitmap is finer on a dense screen.
      style={{ width, height }}
    />
  )
}
