import { tableFiles } from './tableFiles.ts'

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => {
      // One that can't be read any more is not there.
      entry.file(resolve, () => resolve(undefined))
    })
    return file ? [file] : []
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const all: File[] = []
  for (;;) {
    // A reader gives some at a time, and nothing at its end.
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return all
    for (const one of some) all.push(...(await filesIn(one)))
  }
}

/**
 * Files that were dropped, and the tables in folders that were, however deep. Takes what was dropped at once: after
 * the event nothing of it can be asked for any more.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve([...files])
  return Promise.all(
    entries.map(async (entry) => {
      const found = await filesIn(entry)
      return entry.isDirectory ? tableFiles(found) : found
    }),
  ).then((all) => all.flat())
}
