/** Where the program and the caller are. */
export interface Context {
  /** the installed package: its samples, fonts and modules */
  readonly root: string
  /** Writes to standard output; resolves when more may be written. */
  readonly print: (text: string) => Promise<void>
  /** one line a piece, without its line end */
  readonly inputLines: () => AsyncIterable<string>
}

/** The command line of one verb after it was checked: see `readArguments`. */
export interface Arguments {
  readonly files: readonly string[]
  readonly json: boolean
  /** of an option that may be given once */
  readonly option: (name: string) => string | undefined
  readonly options: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
}

export interface Verb {
  readonly name: string
  /** what follows the name in the usage line */
  readonly usage: string
  /** how many files may stand there */
  readonly files: readonly [least: number, most: number]
  /** options with a value, and those without one */
  readonly options: readonly string[]
  readonly flags: readonly string[]
  /** The exit code: 0 done, 1 done and what was asked about does not hold. Throws CliError for 2. */
  readonly run: (args: Arguments, context: Context) => Promise<0 | 1>
}
