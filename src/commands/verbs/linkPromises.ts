import { defineCommand } from '../command.ts'
import { linkTouchpoint } from '../linkTouchpoint.ts'

export interface LinkPromises {
  readonly touchpointId: string
  /** All that it keeps from now on. */
  readonly promiseIds: readonly string[]
}

/** Says which of the brand's promises a touchpoint keeps. */
export const linkPromises = defineCommand<LinkPromises>({
  id: 'touchpoint.linkPromises',
  label: 'command.touchpoint.linkPromises',
  run(draft, { touchpointId, promiseIds }) {
    linkTouchpoint(draft, {
      touchpointId,
      field: 'promiseIds',
      ids: promiseIds,
      kinds: ['promise'],
      missing: 'refused.noSuchPromise',
    })
  },
})
