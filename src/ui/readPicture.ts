import { base64 } from '../lib/base64.ts'
import type { Message } from '../lib/message.ts'
import { type PictureHeader, pictureHeader } from './pictureHeader.ts'

/** What a file input offers; SVG and others are told what to do when they are dropped or pasted. */
export const pictureFiles = 'image/png,image/jpeg,image/webp,image/gif'

/** Twice the px of the largest card, for sharp screens and print. */
const longestShown = 1200
const mostBytes = 60_000_000
const mostPixels = 40_000_000
/** What one picture may take as a file; what stays larger is made smaller. */
const keptBytes = 1_000_000

export type ReadPicture =
  | { readonly data: string; readonly problem?: never }
  | { readonly data?: never; readonly problem: Message }

/**
 * A file as a picture that can be kept: drawn anew in the browser, so that nothing of it but its pixels stays, no larger
 * than it is shown, on white, as PNG or JPEG, whichever is smaller; a data URL. Or why it can't be.
 */
export async function readPicture(file: Blob, longestSide = longestShown): Promise<ReadPicture> {
  if (file.size > mostBytes)
    return problem('large', { megabytes: Math.ceil(file.size / 1_000_000) })
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // A folder, or a file that is not there any more.
    return problem('unreadable')
  }
  if (bytes.byteLength === 0) return problem('empty')
  const header = pictureHeader(new Uint8Array(bytes))
  const known = headerProblem(header)
  if (known) return known
  // A type of our own reading: whatever the file claims, nothing but these is decoded.
  const typed = new Blob([bytes], { type: `image/${header.type}` })
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(typed, { imageOrientation: 'from-image' })
  } catch {
    return problem('broken')
  }
  try {
    if (bitmap.width * bitmap.height > mostPixels) return tooMany(bitmap)
    const blob = await smallest(bitmap, longestSide)
    const kept = new Uint8Array(await blob.arrayBuffer())
    return { data: `data:${blob.type};base64,${base64(kept)}` }
  } catch {
    return problem('broken')
  } finally {
    bitmap.close()
  }
}

function problem(code: string, values: Message['values'] = {}): ReadPicture {
  return { problem: { key: `picture.problem.${code}`, values } }
}

function headerProblem({
  type,
  width,
  height,
  isAnimated,
}: PictureHeader): ReadPicture | undefined {
  if (type === 'svg' || type === 'other') return problem(type)
  if (isAnimated) return problem('animated')
  if (width !== undefined && height !== undefined && width * height > mostPixels)
    return tooMany({ width, height })
  return undefined
}

function tooMany({
  width,
  height,
}: {
  readonly width: number
  readonly height: number
}): ReadPicture {
  return problem('pixels', {
    megapixels: Math.ceil((width * height) / 1_000_000),
    max: mostPixels / 1_000_000,
  })
}

async function smallest(bitmap: ImageBitmap, longestSide: number): Promise<Blob> {
  for (let side = longestSide; ; side = Math.round(side * 0.7)) {
    const canvas = drawn(bitmap, side)
    const [png, jpeg] = await Promise.all([
      encoded(canvas, 'image/png'),
      encoded(canvas, 'image/jpeg'),
    ])
    const blob = png.size <= jpeg.size ? png : jpeg
    if (blob.size <= keptBytes || side < 200) return blob
  }
}

/** What has no colour of its own is white, as on paper: on a dark screen too. */
function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(type))), type, 0.85)
  })
}
