import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../lib/newId.ts'
import { templates } from '../model/templates.ts'
import { writeJourneyFile } from '../model/writeJourneyFile.ts'

/** A template or sample that the editor offers too. */
export interface OfferedJourney {
  readonly name: string
  readonly title: string
  /** the text of a new journey file */
  readonly make: () => Promise<string>
}

/** Templates first, in the editor's order, then the samples of the installed package. */
export async function offeredJourneys(root: string): Promise<OfferedJourney[]> {
  const samples = join(root, 'public', 'samples')
  const listed = JSON.parse(await readFile(join(samples, 'index.json'), 'utf8')) as readonly {
    name: string
    title: string
    journey: string
  }[]
  return [
    ...templates.map(({ name, title, make }) => ({
      name,
      title,
      make: () =>
        Promise.resolve(
          writeJourneyFile({
            records: make(newId, { name: title }),
            evidence: new Map(),
            extra: {},
          }),
        ),
    })),
    ...listed.map(({ name, title, journey }) => ({
      name,
      title,
      make: () => readFile(join(samples, journey), 'utf8'),
    })),
  ]
}
