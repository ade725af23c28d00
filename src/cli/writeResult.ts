import { writeFile } from 'node:fs/promises'
import { fileError } from './readFileBytes.ts'

/** Writes a file that the caller named, over one that is there. Throws CliError. */
export async function writeResult(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw fileError(path, error)
  }
}
