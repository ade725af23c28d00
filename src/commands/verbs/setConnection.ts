import { changeGiven } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

export interface SetConnection {
  readonly id: string
  /** What the customer does or decides on the way; null: nothing is said. */
  readonly label?: string | null
  /** Share of the visits to where it begins that go this way, 0 to 1; null: not known. */
  readonly share?: number | null
}

/** Says about a connection what stands on it. */
export const setConnection = defineCommand<SetConnection>({
  id: 'connection.set',
  label: 'command.connection.set',
  run: (draft, { id, ...given }) => changeGiven(draft, 'connection', id, given, ['label', 'share']),
})
