import { defineCommand, refuse } from '../command.ts'

export interface SetChannel {
  readonly touchpointIds: readonly string[]
  /** Empty: none. */
  readonly channel: string
}

/** Says by which channel customers reach touchpoints. */
export const setChannel = defineCommand<SetChannel>({
  id: 'touchpoint.setChannel',
  label: 'command.touchpoint.setChannel',
  run(draft, { touchpointIds, channel }) {
    const trimmed = channel.trim().slice(0, 1000)
    for (const id of touchpointIds) {
      const touchpoint = draft.edit('touchpoint', id)
      if (!touchpoint) refuse('refused.gone')
      if (trimmed === '') delete touchpoint.channel
      else touchpoint.channel = trimmed
    }
  },
})
