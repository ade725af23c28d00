import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Reads font files of @fontsource/inter as they are installed for the package at `root`. */
export function fontReader(root: string): (fileName: string) => Promise<Uint8Array> {
  const require = createRequire(join(root, 'package.json'))
  return (fileName) => readFile(require.resolve(`@fontsource/inter/files/${fileName}`))
}
