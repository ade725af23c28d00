import type { Change } from '../model/change.ts'
import type { Message, MessageValues } from '../lib/message.ts'
import { type Records, withChanges } from '../model/records.ts'
import { Draft } from './Draft.ts'

/** Why a change can't be made. Thrown by {@link refuse} inside a command, caught by {@link runCommand}. */
class Refusal extends Error {
  readonly reason: Message
  constructor(reason: Message) {
    super(reason.key)
    this.reason = reason
  }
}

/** Ends a command: nothing happens, and the person is told why. */
export function refuse(key: string, values: MessageValues = {}): never {
  throw new Refusal({ key, values })
}

/**
 * One change that a person makes: pure, no clock, no random; ids and times come in the arguments.
 * `run` is both "may I?" and "do it".
 */
export interface Command<A> {
  /** verb.noun, stable: findings' fixes and keymaps name it. */
  readonly id: string
  /** Key of its name in the message room. */
  readonly label: string
  /** Keys in tinykeys' notation, where it has some. */
  readonly keys?: string
  readonly run: (draft: Draft, args: A) => void
}

/** Declares a command. */
export function defineCommand<A>(command: Command<A>): Command<A> {
  return command
}

export type Outcome =
  | { readonly refused: Message }
  | { readonly refused?: never; readonly records: Records; readonly changes: readonly Change[] }

/** Runs a command on a scratch copy; `records` given are never touched. */
export function runCommand<A>(records: Records, command: Command<A>, args: A): Outcome {
  const draft = new Draft(records)
  try {
    command.run(draft, args)
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason }
    throw error
  }
  const changes = draft.finish()
  return { records: withChanges(records, changes), changes }
}
