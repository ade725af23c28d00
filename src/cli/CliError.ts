/** Bad input or usage: its message is the one line on standard error, the exit code is 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
