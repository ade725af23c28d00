import { sentence } from '../i18n/t.ts'
import { JourneyFileError } from '../model/JourneyFileError.ts'
import type { JourneyFile } from '../model/journeyFile.ts'
import { readJourneyFile } from '../model/readJourneyFile.ts'
import { CliError } from './CliError.ts'
import { readFileBytes } from './readFileBytes.ts'

/** Reads a journey file. Throws CliError with the place in it and the mend. */
export async function openJourney(path: string): Promise<JourneyFile> {
  const bytes = await readFileBytes(path)
  try {
    return readJourneyFile(bytes)
  } catch (error) {
    if (!(error instanceof JourneyFileError)) throw error
    throw new CliError(`${path}: ${sentence({ key: error.key, values: error.values })}`)
  }
}
