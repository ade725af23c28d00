import type { Workspace } from './Workspace.ts'
import { memoryJourneys } from './memoryJourneys.ts'

/** The same as what is kept on the device, for as long as the tab is open: where the browser keeps nothing. */
export function memoryWorkspace(): Workspace {
  return {
    ...memoryJourneys(),
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
