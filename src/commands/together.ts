import type { Draft } from './Draft.ts'
import type { Command } from './command.ts'

/** Runs a command. A refusal is said. */
export type Dispatch = <A>(command: Command<A>, args: A) => void

/**
 * Several commands as one: all of them or none, and one step of undo however long they take. It is called `label`, else
 * as the last of them. `run` is called once and must ask for one command at least.
 */
export function together(run: (dispatch: Dispatch) => void, label?: string): Command<undefined> {
  const parts: ((draft: Draft) => void)[] = []
  let name: Pick<Command<undefined>, 'id' | 'label'> = { id: '', label: '' }
  run((command, args) => {
    parts.push((draft) => command.run(draft, args))
    name = { id: command.id, label: label ?? command.label }
  })
  return {
    ...name,
    run: (draft) => {
      for (const part of parts) part(draft)
    },
  }
}
