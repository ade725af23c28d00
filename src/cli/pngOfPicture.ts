import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fontFaces } from '../export/fontFaces.ts'
import type { MapPicture } from '../export/mapPicture.ts'
import { svgDocument } from '../export/svgDocument.ts'
import type { Shape, ShapeWeight } from '../lib/drawing/shapes.ts'
import { fontReader } from './fontReader.ts'
import { splitTexts } from './splitTexts.ts'

/**
 * The picture as a PNG file, `scale` device px a px. Characters that Inter doesn't have are drawn as boxes:
 * there is no other font to take them from.
 */
export async function pngOfPicture(
  picture: MapPicture,
  scale: number,
  root: string,
): Promise<Uint8Array> {
  const require = createRequire(join(root, 'package.json'))
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const readFont = fontReader(root)
  const draw = async (svg: string, shapes: readonly Shape[]): Promise<Uint8Array> => {
    const fontBuffers = await Promise.all(
      fontFaces(shapes).map(({ fileName }) => readFont(fileName)),
    )
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontBuffers, defaultFontFamily: 'Inter', loadSystemFonts: false },
    })
    return resvg.render().asPng()
  }
  const shapes = splitTexts(picture.shapes)
  const heavier = heavierWeights(shapes)
  const ground = svgDocument({ ...picture, shapes: shapesWhere(shapes, heavier, false) })
  const layers = await Promise.all(
    heavier.map(async (weight) => {
      const own = shapesWhere(shapes, [weight], true)
      const { background: _, ...page } = picture
      return draw(svgDocument({ ...page, shapes: own }), own)
    }),
  )
  return draw(withLayers(ground, picture, layers), shapesWhere(shapes, heavier, false))
}

/**
 * resvg takes a letter that the first face lacks from any other one, whatever its weight. So where letters
 * beyond Latin stand in several weights, each weight but the lightest gets a layer with its own faces only.
 */
function heavierWeights(shapes: readonly Shape[]): ShapeWeight[] {
  const beyond = fontFaces(shapes).filter(({ subset }) => subset !== 'latin')
  return [...new Set(beyond.map(({ weight }) => weight))].sort((a, b) => a - b).slice(1)
}

/** Only texts of these weights, or all but those. */
function shapesWhere(
  shapes: readonly Shape[],
  weights: readonly ShapeWeight[],
  areKept: boolean,
): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    if (shape.kind === 'group') {
      return [{ ...shape, children: shapesWhere(shape.children, weights, areKept) }]
    }
    const isOne = shape.kind === 'text' && weights.includes(shape.weight)
    return isOne === areKept ? [shape] : []
  })
}

function withLayers(
  svg: string,
  { width, height }: MapPicture,
  layers: readonly Uint8Array[],
): string {
  const images = layers.map((png) => {
    const data = Buffer.from(png).toString('base64')
    return `<image width="${width}" height="${height}" href="data:image/png;base64,${data}"/>\n`
  })
  return svg.replace(/<\/svg>\n$/, `${images.join('')}</svg>\n`)
}
