import type { OwnTemplate } from '../model/templates/OwnTemplate.ts'
import type { Workspace } from './Workspace.ts'
import { memoryJourneys } from './memoryJourneys.ts'

/** The same as what is kept on the device, for as long as the tab is open: where the browser keeps nothing. */
export function memoryWorkspace(): Workspace {
  const templates = new Map<string, OwnTemplate>()
  return {
    ...memoryJourneys(),
    listTemplates: async () => [...templates.values()],
    saveTemplate: async (template) => void templates.set(template.id, template),
    removeTemplate: async (id) => void templates.delete(id),
    onOtherTab: () => () => undefined,
    health: async () => ({ missing: [] }),
    acceptLoss: () => undefined,
    purge: async () => undefined,
    estimate: async () => undefined,
    persist: async () => false,
    removeEverything: async () => undefined,
    close: () => undefined,
  }
}
