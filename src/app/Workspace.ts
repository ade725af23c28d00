import type { DeviceStorage } from '../storage/openStorage.ts'
import type { WorkspaceStore } from '../storage/workspaceStore.ts'

/**
 * What the screens do with what is kept: on this device, or in memory where nothing can be kept. Feedback is left to
 * the worker that reads it.
 */
export type Workspace = Omit<DeviceStorage, keyof WorkspaceStore> & Partial<WorkspaceStore>
