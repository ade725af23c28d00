import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import type { Message } from '../../lib/message.ts'
import type { ColumnMemory } from './ColumnMemory.ts'
import { FeedbackProblem } from './FeedbackProblem.ts'
import type { FeedbackPort, Reading, SourceSettings } from './feedbackPort.ts'
import { nameOfFile } from './fileFacts.ts'
import { type ChosenFiles, filesAlike } from './filesAlike.ts'
import type { FileStatus, ImportFile } from './ImportFile.ts'
import { type ImportStep, importSteps } from './importSteps.ts'
import { guessedRoles, howOf, openFile, type OpenFile } from './openFile.ts'
import { rememberColumns } from './rememberColumns.ts'
import { withRole } from './withRole.ts'

export interface ImportState extends ChosenFiles {
  readonly step: ImportStep
  readonly problem?: Message
  readonly isKeeping: boolean
  /** All files are dealt with, and at least one of several is not in: what became of each stands to be read. */
  readonly isOver: boolean
}

/** Bytes of a file that are read about at once. */
const waitedFor = 2_000_000

const isContent = (role: ColumnRole): boolean => role === 'comment' || role === 'score'

const toMessage = (error: unknown, name: string): Message =>
  error instanceof FeedbackProblem
    ? error.reason
    : { key: 'feedback.unexpected', values: { name, detail: String(error).slice(0, 200) } }

/**
 * The way of one or several files through the import. Files with the same columns go together, the others one after the
 * other; one that fails does not stop the others. Nothing is kept before `keep`.
 */
export class ImportFlow {
  readonly onFinished: () => void
  private readonly port: FeedbackPort
  private readonly listeners = new Set<() => void>()
  private state: ImportState = { step: 'file', files: [], isKeeping: false, isOver: false }
  /** Which choice of files, or file in hand, is the latest; answers to earlier ones are not heard. */
  private choice = 0
  private turn = 0
  private memories: readonly ColumnMemory[] = []
  /** Settles when all files that were chosen are looked into. */
  private looked: Promise<void> = Promise.resolve()
  /** Settles when it is known whether the file in hand was imported before. */
  private asked: Promise<void> = Promise.resolve()
  /** Of a file that goes in with the one in hand. */
  private other: Reading | undefined

  constructor(port: FeedbackPort, onFinished: () => void) {
    this.port = port
    this.onFinished = onFinished
  }

  getState = (): ImportState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  chooseFiles = (files: readonly File[]): void => {
    if (files.length === 0) return
    this.putDown()
    this.set({ files: files.map((file) => ({ file, status: 'waiting' })), isOver: false })
    this.looked = this.lookThrough(++this.choice)
  }

  /** Nothing among what was chosen may be a table. */
  foundNone = (): void => {
    this.putDown()
    this.set({ files: [], problem: { key: 'import.noTables', values: {} } })
  }

  goBy(steps: number): void {
    const step = importSteps[importSteps.indexOf(this.state.step) + steps]
    if (step) this.set({ step })
  }

  setRole = (column: number, role: ColumnRole): void => {
    const { open } = this.state
    if (open && open.roles[column] !== role)
      this.read({ ...open, roles: withRole(open.roles, column, role) })
  }

  setMasked = (isMasked: boolean): void => {
    const { open } = this.state
    if (open) this.read({ ...open, isMasked })
  }

  setNeutralWords = (neutralWords: readonly string[]): void => {
    const { open } = this.state
    if (open && neutralWords.join() !== open.neutralWords.join())
      this.read({ ...open, neutralWords })
  }

  /** Reads the file as it was guessed, or as its columns were read last time. */
  setAsBefore = (isAsBefore: boolean): void => {
    const { open } = this.state
    if (!open) return
    const { roles } = openFile(open.at, open.file, open.preview, this.memories)
    this.read({ ...open, isAsBefore, roles: isAsBefore ? roles : guessedRoles(open.preview) })
  }

  setSettings = (settings: SourceSettings): void => this.change({ settings })

  setMemoryName = (memoryName: string): void => this.change({ memoryName })

  setAgain = (isAgain: boolean): void => {
    const { open } = this.state
    if (open) this.read({ ...open, isAgain })
  }

  /** Goes on without the file in hand. */
  leaveOut = (): void => {
    const { open } = this.state
    if (open) this.mark(open.at, 'left-out')
    this.next()
  }

  /** Takes the files in hand into the journey, then the next ones. One that was imported before is asked about first. */
  keep = async (): Promise<void> => {
    const { open } = this.state
    if (!open?.reading) return
    const mine = this.turn
    this.without('problem')
    this.set({ isKeeping: true })
    await Promise.all([this.asked, this.looked])
    if (mine !== this.turn) return
    const isUnsure = this.state.open?.known !== undefined && !open.isAgain
    const isDone = !isUnsure && (await this.keepAll(open, mine))
    if (mine !== this.turn) return
    this.set({ isKeeping: false })
    if (!isDone) return
    this.memories = await rememberColumns(this.port.columnMemories, open, this.memories)
    if (mine === this.turn) this.next()
  }

  /** Puts everything away: what is not kept leaves no trace. */
  end(): void {
    this.choice++
    this.turn++
    this.other?.discard()
    this.state.open?.reading?.discard()
  }

  private async lookThrough(mine: number): Promise<void> {
    // Where that can't be told, everything is guessed.
    this.memories = await this.port.columnMemories.list().catch(() => [])
    for (const [at, { file }] of this.state.files.entries()) {
      if (mine !== this.choice) return
      this.mark(at, 'looking')
      try {
        const preview = await this.port.preview(file)
        if (mine !== this.choice) return
        const problem = { key: 'feedback.table.no-rows', values: { name: file.name } }
        if (preview.rows.length === 0) this.mark(at, 'failed', { problem })
        else this.mark(at, 'ready', { preview })
      } catch (error) {
        if (mine !== this.choice) return
        this.mark(at, 'failed', { problem: toMessage(error, file.name) })
      }
      if (!this.state.open) this.next()
    }
  }

  /** Takes the next file in hand that is ready; without one all are done, or the next is still looked for. */
  private next(): void {
    this.putDown()
    const { files } = this.state
    const at = files.findIndex(({ status }) => status === 'ready')
    const { file, preview } = files[at] ?? {}
    if (file && preview) {
      this.read(openFile(at, file, preview, this.memories))
      this.set({ step: 'columns' })
      this.asked = this.lookForKnown(file, this.turn)
    } else if (!files.some(({ status }) => status === 'waiting' || status === 'looking'))
      this.finish()
  }

  private finish(): void {
    const { files } = this.state
    const [only] = files
    if (!files.some(({ problem }) => problem)) this.onFinished()
    else if (files.length === 1 && only?.problem) this.set({ problem: only.problem })
    else this.set({ isOver: true })
  }

  private async keepAll(open: OpenFile, mine: number): Promise<boolean> {
    for (const at of filesAlike(this.state)) {
      const { file } = this.state.files[at] ?? {}
      if (!file) continue
      this.mark(at, 'importing')
      try {
        await (at === open.at ? this.keepOne(open) : this.keepOther(at, file, open))
      } catch (error) {
        if (mine !== this.turn) return false
        const problem = toMessage(error, file.name)
        // One that is alone can be tried again.
        if (this.state.files.length === 1) {
          this.mark(at, 'ready')
          this.set({ problem })
          return false
        }
        this.mark(at, 'failed', { problem })
      }
      if (mine !== this.turn) return false
    }
    return true
  }

  private async keepOne({ at, file, reading, settings }: OpenFile): Promise<void> {
    if (!reading) return
    // Nobody needs to wait for the end of a large file.
    const isLong = file.size > waitedFor && !reading.getState().isDone
    if (isLong) reading.keepLater(settings)
    else await reading.keep(settings)
    this.mark(at, isLong ? 'later' : 'imported')
  }

  /** Takes in a file with the same columns as the one in hand, unless it is in already. */
  private async keepOther(at: number, file: File, open: OpenFile): Promise<void> {
    const known = (await this.port.sameFile(file).catch(() => [])).at(-1)
    if (known) {
      const problem = { key: 'import.alreadyIn', values: { name: file.name, source: known.name } }
      this.mark(at, 'left-out', { problem })
      return
    }
    const settings = { ...open.settings, name: nameOfFile(file.name) }
    this.other = this.port.read(file, howOf(open))
    await this.keepOne({ ...open, at, file, reading: this.other, settings })
    this.other = undefined
  }

  private async lookForKnown(file: File, mine: number): Promise<void> {
    // Where it can't be told, nothing is asked.
    const known = (await this.port.sameFile(file).catch(() => [])).at(-1)
    if (known && mine === this.turn) this.change({ known })
  }

  /** Reads the file as it is said now, and not as before. */
  private read({ reading: before, ...file }: OpenFile): void {
    before?.discard()
    this.without('problem')
    const canRead = file.roles.some(isContent)
    const reading = canRead ? this.port.read(file.file, howOf(file)) : undefined
    this.set({ open: { ...file, ...(reading ? { reading } : {}) } })
  }

  private putDown(): void {
    this.turn++
    const { open, files } = this.state
    if (open && files[open.at]?.status !== 'later') open.reading?.discard()
    this.without('open')
    this.without('problem')
    this.set({ step: 'file' })
  }

  private mark(at: number, status: FileStatus, rest: Partial<ImportFile> = {}): void {
    const files = this.state.files.map((one, place) =>
      place === at ? { ...one, ...rest, status } : one,
    )
    this.set({ files })
  }

  private change(change: Partial<OpenFile>): void {
    const { open } = this.state
    if (open) this.set({ open: { ...open, ...change } })
  }

  private without(field: 'open' | 'problem'): void {
    const { [field]: _, ...rest } = this.state
    this.state = rest
    this.set({})
  }

  private set(change: Partial<ImportState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
