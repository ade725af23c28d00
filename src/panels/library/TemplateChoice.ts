import { newId } from '../../lib/newId.ts'
import type { AnyRecord } from '../../model/kinds.ts'
import type { Records } from '../../model/records.ts'
import type { OwnTemplate } from '../../model/templates/OwnTemplate.ts'
import type { Template } from '../../model/templates/Template.ts'
import { intoOrganisation } from '../../model/templates/intoOrganisation.ts'
import { templateRecords } from '../../model/templates/templateRecords.ts'

/** One entry of the list of templates. */
export interface TemplateChoice {
  readonly key: string
  readonly title: string
  readonly description: string
  /** What a journey made from it holds. */
  readonly records: Records
  /** Somebody made it: it can be renamed and deleted. */
  readonly own?: OwnTemplate
}

/** A built-in template, to be looked at. */
export function choiceOf(template: Template): TemplateChoice {
  const { name, title, description } = template
  return { key: name, title, description, records: inside(templateRecords(template, newId)) }
}

export function ownChoiceOf(own: OwnTemplate): TemplateChoice {
  return { key: own.id, title: own.name, description: '', records: inside(own.records), own }
}

function inside(records: readonly AnyRecord[]): Records {
  return intoOrganisation(records, { newId })
}
