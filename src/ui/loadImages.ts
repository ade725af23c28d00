import type { PaintImages } from '../lib/drawing/paintShapes.ts'
import type { Shape } from '../lib/drawing/shapes.ts'

/** The bitmaps of a drawing list, decoded, each once. One that can't be decoded is left out: its place stays empty. */
export async function loadImages(shapes: readonly Shape[]): Promise<PaintImages> {
  const sources = new Set<string>()
  collect(shapes, sources)
  const images = new Map<string, CanvasImageSource>()
  await Promise.all(
    [...sources].map(async (source) => {
      // Not by fetch, which the security policy keeps from data.
      const image = new Image()
      image.src = source
      const isThere = await image.decode().then(
        () => true,
        () => false,
      )
      if (isThere) images.set(source, image)
    }),
  )
  return images
}

function collect(shapes: readonly Shape[], sources: Set<string>): void {
  for (const shape of shapes) {
    if (shape.kind === 'image') sources.add(shape.source)
    if (shape.kind === 'group') collect(shape.children, sources)
  }
}
