import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ColumnRole } from '../feedback/columns/columnRole.ts'
import type { SourceKind } from '../model/evidence.ts'

interface SampleFeedback {
  readonly file: string
  readonly kind: SourceKind
  readonly columns: Readonly<Record<string, ColumnRole>>
}

/**
 * How the editor reads a feedback file of the worked examples, by its name and columns: the command line
 * reads the same file the same way. Undefined for every other file.
 */
export async function sampleColumns(
  root: string,
  path: string,
  header: readonly string[],
): Promise<{ kind: SourceKind; roles: ColumnRole[] } | undefined> {
  const listed = JSON.parse(
    await readFile(join(root, 'public', 'samples', 'index.json'), 'utf8'),
  ) as readonly { feedback?: readonly SampleFeedback[] }[]
  const found = listed
    .flatMap(({ feedback = [] }) => feedback)
    .find(({ file }) => file === basename(path))
  if (!found) return undefined
  const columns = new Map(Object.entries(found.columns))
  if (header.length !== columns.size || !header.every((name) => columns.has(name))) return undefined
  return { kind: found.kind, roles: header.map((name) => columns.get(name) ?? 'ignore') }
}
