import type { MapPicture } from '../export/mapPicture.ts'
import { pngFromStripes, type PngStripe } from '../export/pngWriter.ts'
import { shapeBounds, type Bounds } from '../export/shapeBounds.ts'
import { type PaintImages, paintShapes } from '../lib/drawing/paintShapes.ts'
import type { Shape } from '../lib/drawing/shapes.ts'
import { ExportProblem } from '../panels/exporting/ExportProblem.ts'
import { loadImages } from '../ui/loadImages.ts'
import { loadScreenFonts } from './loadScreenFonts.ts'

export interface PngRun {
  readonly signal?: AbortSignal
  /** done, as a fraction 0–1 */
  readonly onProgress?: (done: number) => void
  /** what one canvas may hold; for tests */
  readonly limits?: { readonly side: number; readonly pixels: number }
}

/** One canvas of this size works in every current browser; beyond it the picture is made in stripes. */
const canvasLimits = { side: 16_384, pixels: 200_000_000 }
const tileSide = 4096
const stripeBytes = 64_000_000

/**
 * The picture as a PNG of exactly `scale` device px a px, drawn from the list of shapes. Rejects with an
 * ExportProblem, or with the signal's reason.
 */
export async function exportPng(
  picture: MapPicture,
  scale: number,
  { signal, onProgress = () => {}, limits = canvasLimits }: PngRun = {},
): Promise<Blob> {
  const [images] = await Promise.all([loadImages(picture.shapes), loadScreenFonts(picture.shapes)])
  signal?.throwIfAborted()
  const width = Math.round(picture.width * scale)
  const height = Math.round(picture.height * scale)
  const isSmall = Math.max(width, height) <= limits.side && width * height <= limits.pixels
  const blob = isSmall
    ? await onOneCanvas({ picture, images }, scale, width, height)
    : await inStripes({ picture, images }, scale, width, height, { signal, onProgress })
  signal?.throwIfAborted()
  onProgress(1)
  return blob
}

/** What is painted, and the bitmaps in it. */
interface Painted {
  readonly picture: MapPicture
  readonly images: PaintImages
}

async function onOneCanvas(
  painted: Painted,
  scale: number,
  width: number,
  height: number,
): Promise<Blob> {
  const { canvas, context } = canvasOf(width, height, false)
  paint(context, painted, painted.picture.shapes, scale, 0, 0)
  try {
    return await canvas.convertToBlob({ type: 'image/png' })
  } catch (error) {
    throw new ExportProblem('too-large', error)
  }
}

interface Progress {
  readonly signal: AbortSignal | undefined
  readonly onProgress: (done: number) => void
}

async function inStripes(
  painted: Painted,
  scale: number,
  width: number,
  height: number,
  progress: Progress,
): Promise<Blob> {
  const parts: BlobPart[] = []
  const stripes = stripesOf(painted, scale, width, height, progress)
  const deflate = new CompressionStream('deflate')
  for await (const chunk of pngFromStripes({ width, height, scale, stripes, deflate })) {
    parts.push(chunk as Uint8Array<ArrayBuffer>)
  }
  return new Blob(parts, { type: 'image/png' })
}

async function* stripesOf(
  painted: Painted,
  scale: number,
  width: number,
  height: number,
  { signal, onProgress }: Progress,
): AsyncGenerator<PngStripe> {
  const most = Math.max(1, Math.min(tileSide, Math.floor(stripeBytes / (4 * width))))
  const { picture } = painted
  const bounds = picture.shapes.map(shapeBounds)
  const tileWidth = Math.min(tileSide, width)
  const { context } = canvasOf(tileWidth, Math.min(most, height), true)
  for (let top = 0; top < height; top += most) {
    const rows = Math.min(most, height - top)
    const rgba = new Uint8ClampedArray(rows * width * 4)
    for (let left = 0; left < width; left += tileWidth) {
      const columns = Math.min(tileWidth, width - left)
      const seen = shapesIn(picture.shapes, bounds, [left, top, left + columns, top + rows], scale)
      paint(context, painted, seen, scale, left, top)
      copyTile(context.getImageData(0, 0, columns, rows).data, columns, rgba, width, left)
      onProgress((top + (rows * (left + columns)) / width) / height)
      // The page stays alive between two tiles: progress is drawn, and Stop can be pressed.
      await nextTask()
      signal?.throwIfAborted()
    }
    yield { rows, rgba }
  }
}

function shapesIn(
  shapes: readonly Shape[],
  bounds: readonly Bounds[],
  [left, top, right, bottom]: Bounds,
  scale: number,
): Shape[] {
  return shapes.filter((_, at) => {
    const [x1, y1, x2, y2] = bounds[at] ?? [0, 0, 0, 0]
    return x1 * scale <= right && x2 * scale >= left && y1 * scale <= bottom && y2 * scale >= top
  })
}

function copyTile(
  tile: Uint8ClampedArray,
  columns: number,
  rgba: Uint8ClampedArray,
  width: number,
  left: number,
): void {
  const bytes = columns * 4
  for (let from = 0, to = left * 4; from < tile.length; from += bytes, to += width * 4) {
    rgba.set(tile.subarray(from, from + bytes), to)
  }
}

function paint(
  context: OffscreenCanvasRenderingContext2D,
  { picture: { background, width, height }, images }: Painted,
  shapes: readonly Shape[],
  scale: number,
  left: number,
  top: number,
): void {
  context.setTransform(scale, 0, 0, scale, -left, -top)
  context.fillStyle = background
  // One px more: a size that the scale does not meet exactly must leave no edge bare.
  context.fillRect(0, 0, width + 1, height + 1)
  paintShapes(context, shapes, { images })
}

function canvasOf(
  width: number,
  height: number,
  willReadFrequently: boolean,
): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently })
  if (!context) throw new ExportProblem('too-large')
  return { canvas, context }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
