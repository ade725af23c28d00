import type { Json } from '../lib/json.ts'
import { JourneyFileError } from './JourneyFileError.ts'
import { adoptPictures } from './adoptPictures.ts'
import { checkEvidence } from './checkEvidence.ts'
import { checkLinks, repairLinks } from './checkLinks.ts'
import { checkRoots } from './checkRoots.ts'
import { decodeText } from './decodeText.ts'
import { type JourneyFile, type Repair, journeyFormat, journeyVersion } from './journeyFile.ts'
import { checkJsonText } from './jsonLimits.ts'
import { readRecords } from './readRecords.ts'
import { recordsFrom } from './records.ts'

export interface ReadOptions {
  /** Opens a file with links to nowhere anyway; what was done about them is told in `repairs`. */
  readonly repair?: boolean
}

/**
 * Reads a journey file, whoever wrote it. Throws JourneyFileError, never anything else, and then nothing has happened.
 * The text is checked for size, depth and reserved keys before it is parsed.
 */
export function readJourneyFile(
  input: string | Uint8Array,
  options: ReadOptions = {},
): JourneyFile & { readonly repairs: readonly Repair[] } {
  const text = decodeText(input)
  checkJsonText(text)
  const file = JSON.parse(text) as Json
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new JourneyFileError('format')
  const { format, version, organisation, journey, evidence, ...extra } = file as {
    readonly [key: string]: Json
  }
  if (format !== journeyFormat) throw new JourneyFileError('format')
  const found = adoptPictures(readRecords({ organisation, journey }, readVersion(version)))
  checkRoots(found)
  if (!options.repair) checkLinks(found)
  const { records, repairs } = options.repair ? repairLinks(found) : { records: found, repairs: [] }
  return { records: recordsFrom(records), evidence: checkEvidence(evidence), extra, repairs }
}

function readVersion(version: unknown): number {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new JourneyFileError('version')
  }
  if (version > journeyVersion)
    throw new JourneyFileError('newer', { version, known: journeyVersion })
  return version
}
