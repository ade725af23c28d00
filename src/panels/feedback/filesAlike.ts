import { comparableHeader, isSameHeader } from './comparableHeader.ts'
import type { ImportFile } from './ImportFile.ts'
import type { OpenFile } from './openFile.ts'

export interface ChosenFiles {
  readonly files: readonly ImportFile[]
  readonly open?: OpenFile
}

/** Places of the files that are read as the one in hand is: those with the same columns. */
export function filesAlike({ files, open }: ChosenFiles): number[] {
  if (!open) return []
  const header = comparableHeader(open.preview.columns)
  return files.flatMap(({ preview, status }, at) =>
    at === open.at ||
    (preview && status === 'ready' && isSameHeader(comparableHeader(preview.columns), header))
      ? [at]
      : [],
  )
}
