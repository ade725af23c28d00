import type { OwnTemplate } from '../../model/templates/OwnTemplate.ts'

/** Templates that people made; kept on the device. Promises reject with a reason whose message is a key. */
export interface TemplateShelf {
  readonly listTemplates: () => Promise<OwnTemplate[]>
  readonly saveTemplate: (template: OwnTemplate) => Promise<void>
  readonly removeTemplate: (id: string) => Promise<void>
}
