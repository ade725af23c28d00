import { findingsOf } from '../../analysis/findingsOf.ts'
import { type MapPicture, mapPicture } from '../../export/mapPicture.ts'
import { mapDocument } from '../../export/mapDocument.ts'
import { pictureSources, sourceNames } from '../../export/pictureSources.ts'
import { dayOfIsoDate } from '../../lib/calendar.ts'
import { boxedLetters } from '../boxedLetters.ts'
import { CliError } from '../CliError.ts'
import { fontReader } from '../fontReader.ts'
import { openJourney } from '../openJourney.ts'
import { usageOf } from '../readArguments.ts'
import type { Arguments, Verb } from '../Verb.ts'
import { writeResult } from '../writeResult.ts'

const formats = ['svg', 'png'] as const
type Format = (typeof formats)[number]
/** A larger one would need more memory than a 32-bit program can have. */
const mostPixels = 400_000_000

/** `export`: the map as a picture, the same that the editor downloads. */
export const exportMap: Verb = {
  name: 'export',
  usage: 'FILE.journey.json --to PATH.svg|PATH.png [--scale N] [--date YYYY-MM-DD] [--json]',
  files: [1, 1],
  options: ['to', 'scale', 'date'],
  flags: [],
  async run(args, { root, print }) {
    const { to, format, scale, date } = checked(args)
    const { records, evidence, extra } = await openJourney(args.files[0] ?? '')
    const names = sourceNames(extra)
    const picture = mapPicture({
      records,
      evidence,
      findings: findingsOf(records, evidence, date),
      sources: pictureSources(evidence, (id) => names.get(id)),
      ...(date === undefined ? {} : { date }),
    })
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
    await writeResult(to, await drawn(picture, format, scale, root, to))
    await print(
      args.json
        ? `${JSON.stringify({ to, format, width, height })}\n`
        : `Wrote ${to}: ${width} × ${height} px.\n`,
    )
    return 0
  },
}

function checked({ option }: Arguments): {
  to: string
  format: Format
  scale: number
  date?: string
} {
  const [to, scale = '1', date] = [option('to'), option('scale'), option('date')]
  if (to === undefined) throw new CliError(`--to is missing. ${usageOf(exportMap)}`)
  const format = formats.find((one) => to.toLowerCase().endsWith(`.${one}`))
  if (format === undefined) {
    throw new CliError(
      `--to ${to}: the name must end in ${formats.map((one) => `.${one}`).join(' or ')}.`,
    )
  }
  const factor = Number(scale)
  if (!(factor > 0 && factor <= 16)) {
    throw new CliError(`--scale ${scale}: it takes a number above 0 and up to 16, such as 2.`)
  }
  if (format === 'svg' && factor !== 1) {
    throw new CliError(
      `--scale ${scale}: an SVG is sharp at every size. Leave it away, or export a PNG.`,
    )
  }
  if (date === undefined) return { to, format, scale: factor }
  if (dayOfIsoDate(date) === undefined) {
    throw new CliError(`--date ${date}: there is no such day. Write it as YYYY-MM-DD.`)
  }
  return { to, format, scale: factor, date }
}

async function drawn(
  picture: MapPicture,
  format: Format,
  scale: number,
  root: string,
  to: string,
): Promise<string | Uint8Array> {
  if (format === 'svg') return mapDocument(picture, fontReader(root))
  if (picture.width * picture.height * scale * scale > mostPixels) {
    throw new CliError(
      `--to ${to}: this map is too large for a PNG at --scale ${scale}. Choose a smaller one, or SVG.`,
    )
  }
  const boxed = boxedLetters(picture.shapes)
  if (boxed.length > 0) {
    process.stderr.write(
      `No font here has ${boxed.slice(0, 20).join(' ')}: drawn as boxes. An SVG, or a PNG from the editor, shows them.\n`,
    )
  }
  const { pngOfPicture } = await import('../pngOfPicture.ts')
  return pngOfPicture(picture, scale, root)
}
