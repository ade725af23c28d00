import { type MappingStore, createMappingStore } from './mappingStore.ts'
import { type DeviceStorage, type StorageEnvironment, openDevice } from './openStorage.ts'
import { type SettledStore, createSettledStore } from './settledStore.ts'
import { type SourceStore, createSourceStore } from './sourceStore.ts'

/** What is kept of feedback. */
export interface FeedbackStore extends SourceStore, SettledStore, MappingStore {}

/** Opens everything that is kept on this device. Throws as openStorage does. */
export async function openFeedbackStorage(
  given?: StorageEnvironment,
): Promise<DeviceStorage & FeedbackStore> {
  const { context, storage } = await openDevice(given)
  return {
    ...storage,
    ...createSourceStore(context),
    ...createSettledStore(context),
    ...createMappingStore(context),
  }
}
