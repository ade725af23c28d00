import type { DeviceStorage } from '../storage/openStorage.ts'

/** What the screens do with what is kept: on this device, or in memory where nothing can be kept. */
export type Workspace = Omit<DeviceStorage, 'writeWorkspace' | 'readWorkspace'> &
  Partial<Pick<DeviceStorage, 'writeWorkspace' | 'readWorkspace'>>
