import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
export const samples = join(root, 'public', 'samples')
export const fixtures = join(root, 'test', 'fixtures')

export interface CliResult {
  code: number | null
  out: string
  /** without what the builder of the program says */
  error: string
}

/** Runs the command line as a caller does, from the folder `from`. */
export function runCli(
  args: readonly string[],
  { from = root, input = '' }: { from?: string; input?: string } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'cli.mjs'), ...args], {
      cwd: root,
      env: { ...process.env, INIT_CWD: from },
    })
    const out: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => error.push(piece))
    child.on('error', reject)
    child.on('close', (code) => {
      const said = Buffer.concat(error).toString()
      resolve({
        code,
        out: Buffer.concat(out).toString(),
        error: said.replaceAll(/^(Building|Installing|npm warn).*\n/gm, ''),
      })
    })
    child.stdin.end(input)
  })
}

/** A JSON document on standard output and nothing else; the exit code must be `code`. */
export async function jsonOf<T>(
  args: readonly string[],
  options: { from?: string; input?: string; code?: number } = {},
): Promise<T> {
  const result = await runCli([...args, '--json'], options)
  if (result.code !== (options.code ?? 0)) throw new Error(`exit ${result.code}: ${result.error}`)
  if (result.error !== '') throw new Error(`on standard error: ${result.error}`)
  return JSON.parse(result.out) as T
}
