import { readFile, stat } from 'node:fs/promises'
import { CliError } from './CliError.ts'

/** The bytes of a file that the caller named. Throws CliError where it can't be read. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  await checkFile(path)
  try {
    return await readFile(path)
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Throws CliError where there is no such file, or where it is a folder. */
export async function checkFile(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new CliError(`${path}: this is a folder. Name a file in it.`)
    }
  } catch (error) {
    throw error instanceof CliError ? error : fileError(path, error)
  }
}

/** What the system says about a file, as a sentence. */
export function fileError(path: string, error: unknown): CliError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') {
    return new CliError(`${path}: there is no such file. Check the name and the folder.`)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new CliError(`${path}: the system does not allow it. Change the file’s rights.`)
  }
  if (code === 'ENOSPC') return new CliError(`${path}: the disk is full. Make room on it.`)
  if (code === 'EISDIR') return new CliError(`${path}: this is a folder. Name a file in it.`)
  const reason = error instanceof Error ? error.message : String(error)
  return new CliError(`${path}: it can’t be used (${reason}). Check the file and the folder.`)
}
