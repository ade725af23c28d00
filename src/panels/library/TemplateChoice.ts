import { newId } from '../../lib/newId.ts'
import type { Records } from '../../model/records.ts'
import { intoOrganisation } from '../../model/templates/intoOrganisation.ts'
import type { Template } from '../../model/templates/Template.ts'
import { templateRecords } from '../../model/templates/templateRecords.ts'

/** One entry of the list of templates. */
export interface TemplateChoice {
  readonly key: string
  readonly title: string
  readonly description: string
  /** What a journey made from it holds. */
  readonly records: Records
}

/** A built-in template, to be looked at. */
export function choiceOf(template: Template): TemplateChoice {
  const { name, title, description } = template
  const records = intoOrganisation(templateRecords(template, newId), undefined, newId)
  return { key: name, title, description, records }
}
