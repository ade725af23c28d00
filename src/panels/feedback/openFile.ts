import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import type { ColumnMemory } from './ColumnMemory.ts'
import { columnRoles } from './columnRoles.ts'
import { comparableHeader, isSameHeader } from './comparableHeader.ts'
import type { FilePreview, Reading, SourceSettings, SourceView } from './feedbackPort.ts'
import { nameOfFile } from './fileFacts.ts'
import { memoryName } from './memoryName.ts'
import type { ReadHow } from './ReadHow.ts'

/** The file in hand: how it looks, what a person said about it, and its reading while there is one. */
export interface OpenFile {
  /** Its place among the files that were chosen, from 0. */
  readonly at: number
  readonly file: File
  readonly preview: FilePreview
  readonly roles: readonly ColumnRole[]
  readonly settings: SourceSettings
  readonly isMasked: boolean
  /** Words without mood. */
  readonly neutralWords: readonly string[]
  /** The source of the workspace that was made of the same file. */
  readonly known?: SourceView
  /** Its comments may count twice: a person said so. */
  readonly isAgain?: boolean
  /** How files with these columns were read before. */
  readonly memory?: ColumnMemory
  /** It is read as its memory says, and not as was guessed. */
  readonly isAsBefore: boolean
  /** What its columns are remembered as; "": not at all. */
  readonly memoryName: string
  /** Missing while no column holds comments or scores. */
  readonly reading?: Reading
}

export const howOf = ({ roles, isMasked, neutralWords, isAgain = false }: OpenFile): ReadHow => ({
  roles,
  isMasked,
  neutralWords,
  ...(isAgain ? { countsAgain: true } : {}),
})

export const guessedRoles = ({ columns }: FilePreview): ColumnRole[] =>
  columns.map(({ guess }) => guess)

/** The roles that were remembered; undefined where one of them is none any more. */
function rememberedRoles(memory: ColumnMemory | undefined): ColumnRole[] | undefined {
  const roles = memory?.roles.flatMap((name) => columnRoles.find((role) => role === name) ?? [])
  return roles?.length === memory?.header.length ? roles : undefined
}

/** A file as it is taken in hand: read as last time where its columns are known, else as guessed. */
export function openFile(
  at: number,
  file: File,
  preview: FilePreview,
  memories: readonly ColumnMemory[],
): OpenFile {
  const header = comparableHeader(preview.columns)
  const memory = memories.find((one) => isSameHeader(one.header, header))
  const remembered = rememberedRoles(memory)
  const taken = memories.map(({ name }) => name)
  return {
    at,
    file,
    preview,
    roles: remembered ?? guessedRoles(preview),
    settings: {
      name: nameOfFile(file.name),
      kind: memory?.kind ?? 'survey',
      ...(memory?.question === undefined ? {} : { question: memory.question }),
    },
    isMasked: memory?.isMasked ?? true,
    neutralWords: memory?.neutralWords ?? [],
    ...(memory && remembered ? { memory } : {}),
    isAsBefore: remembered !== undefined,
    memoryName: memory?.name ?? memoryName(file.name, taken),
  }
}
