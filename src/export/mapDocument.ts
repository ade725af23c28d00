import { fontFaces } from './fontFaces.ts'
import type { MapPicture } from './mapPicture.ts'
import { svgDocument } from './svgDocument.ts'

/** The bytes of one file of @fontsource/inter: over the network in the editor, from disk in the command line. */
export type LoadFont = (fileName: string) => Promise<Uint8Array>

/**
 * The picture as an SVG file that stands alone. The same picture gives the same bytes wherever it is made,
 * as long as the font files are the same.
 */
export async function mapDocument(picture: MapPicture, loadFont: LoadFont): Promise<string> {
  const faces = fontFaces(picture.shapes)
  const fonts = await Promise.all(
    faces.map(async ({ weight, unicodeRange, fileName }) => ({
      weight,
      unicodeRange,
      bytes: await loadFont(fileName),
    })),
  )
  return svgDocument({ ...picture, fonts })
}
