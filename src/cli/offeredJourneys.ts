import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../lib/newId.ts'
import { intoOrganisation } from '../model/templates/intoOrganisation.ts'
import { type TemplateLanguage, loadTemplates } from '../model/templates/loadTemplates.ts'
import { templateRecords } from '../model/templates/templateRecords.ts'
import { writeJourneyFile } from '../model/writeJourneyFile.ts'

/** A template or sample that the editor offers too. */
export interface OfferedJourney {
  readonly name: string
  readonly title: string
  /** the text of a new journey file */
  readonly make: () => Promise<string>
}

/** Templates first, in the editor's order, then the samples of the installed package. */
export async function offeredJourneys(
  root: string,
  language: TemplateLanguage = 'en',
): Promise<OfferedJourney[]> {
  const samples = join(root, 'public', 'samples')
  const listed = JSON.parse(await readFile(join(samples, 'index.json'), 'utf8')) as readonly {
    name: string
    title: string
    journey: string
  }[]
  const templates = await loadTemplates(language)
  return [
    ...templates.map((template) => ({
      name: template.name,
      title: template.title,
      make: async () => {
        const records = intoOrganisation(templateRecords(template, newId), { newId })
        return writeJourneyFile({ records, evidence: new Map(), extra: {} })
      },
    })),
    ...listed.map(({ name, title, journey }) => ({
      name,
      title,
      make: () => readFile(join(samples, journey), 'utf8'),
    })),
  ]
}
