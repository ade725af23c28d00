/** What work that lasts needs to give others on its thread a turn. */
export interface TurnOptions {
  /** Milliseconds, for pauses. */
  readonly now: () => number
  /** Milliseconds of work after which whoever waits is heard. */
  readonly turn: number
}

/** Work in turns: a thread that is never left hears nobody. */
export class Turns {
  private readonly options: TurnOptions
  private since: number

  constructor(options: TurnOptions) {
    this.options = options
    this.since = options.now()
  }

  /** Whether it was worked for as long as a turn lasts. */
  get isOver(): boolean {
    const { now, turn } = this.options
    return now() - this.since >= turn
  }

  /** Lets others have theirs; the next turn begins. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve))
    this.since = this.options.now()
  }
}
