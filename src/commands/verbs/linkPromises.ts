import { defineCommand } from '../command.ts'
import { linkTouchpoints } from '../linkTouchpoints.ts'

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
    linkTouchpoints(draft, { touchpointIds: [touchpointId], field: 'promiseIds', ids: promiseIds })
  },
})
