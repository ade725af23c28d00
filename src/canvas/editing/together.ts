import type { Draft } from '../../commands/Draft.ts'
import type { Command } from '../../commands/command.ts'

/** Runs a command. A refusal is said. */
export type Dispatch = <A>(command: Command<A>, args: A) => void

/**
 * Several commands as one, named after the last: all of them or none, and one step of undo however long they take.
 * `run` is called once and must ask for one command at least.
 */
export function together(run: (dispatch: Dispatch) => void): Command<undefined> {
  const parts: ((draft: Draft) => void)[] = []
  let name: Pick<Command<undefined>, 'id' | 'label'> = { id: '', label: '' }
  run((command, args) => {
    parts.push((draft) => command.run(draft, args))
    name = { id: command.id, label: command.label }
  })
  return {
    ...name,
    run: (draft) => {
      for (const part of parts) part(draft)
    },
  }
}
