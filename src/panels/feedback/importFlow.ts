import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import type { Message } from '../../lib/message.ts'
import { FeedbackProblem } from './FeedbackProblem.ts'
import type {
  FeedbackPort,
  FilePreview,
  Reading,
  SourceSettings,
  SourceView,
} from './feedbackPort.ts'
import { nameOfFile } from './fileFacts.ts'
import { type ImportStep, importSteps } from './importSteps.ts'

/** The file in hand: how it looks, what a person said about it, and its reading while there is one. */
export interface OpenFile {
  readonly file: File
  readonly preview: FilePreview
  readonly roles: readonly ColumnRole[]
  readonly settings: SourceSettings
  /** The source of the workspace that was made of the same file. */
  readonly known?: SourceView
  /** Its comments may count twice: a person said so. */
  readonly isAgain?: boolean
  /** Missing while no column holds comments or scores, or there is no row. */
  readonly reading?: Reading
}

export interface ImportState {
  readonly step: ImportStep
  readonly files: readonly File[]
  /** Which of the files is in hand, from 0. */
  readonly at: number
  readonly open?: OpenFile
  /** Name of the file that is being looked into. */
  readonly looking?: string
  readonly problem?: Message
  readonly isKeeping: boolean
}

const isContent = (role: ColumnRole): boolean => role === 'comment' || role === 'score'
/** Any number of columns may tell segments apart; of everything else there is one. */
const isRepeated = (role: ColumnRole): boolean => role === 'segment' || role === 'ignore'

/** The roles after one column was given another: a role that only one column can have leaves the others. */
export function withRole(
  roles: readonly ColumnRole[],
  column: number,
  role: ColumnRole,
): ColumnRole[] {
  return roles.map((before, at) => {
    if (at === column) return role
    return before === role && !isRepeated(role) ? 'ignore' : before
  })
}

const toMessage = (error: unknown, name: string): Message =>
  error instanceof FeedbackProblem
    ? error.reason
    : { key: 'feedback.unexpected', values: { name, detail: String(error).slice(0, 200) } }

/** The way of one or several files through the import, one after the other. Nothing is kept before `keep`. */
export class ImportFlow {
  private readonly port: FeedbackPort
  private readonly onFinished: () => void
  private readonly listeners = new Set<() => void>()
  private state: ImportState = { step: 'file', files: [], at: 0, isKeeping: false }
  /** Which look or import is the latest; answers to earlier ones are not heard. */
  private turn = 0
  /** Settles when it is known whether the file in hand was imported before. */
  private asked: Promise<void> = Promise.resolve()

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
    this.set({ files })
    void this.take(0)
  }

  goBy(steps: number): void {
    const step = importSteps[importSteps.indexOf(this.state.step) + steps]
    if (step) this.set({ step })
  }

  setRole = (column: number, role: ColumnRole): void => {
    const { open } = this.state
    if (!open || open.roles[column] === role) return
    const roles = withRole(open.roles, column, role)
    this.without('problem')
    this.open({ ...open, roles })
  }

  setSettings = (settings: SourceSettings): void => {
    const { open } = this.state
    if (open) this.set({ open: { ...open, settings } })
  }

  setAgain = (isAgain: boolean): void => {
    const { open } = this.state
    if (open) this.set({ open: { ...open, isAgain } })
  }

  /** Goes on without the file in hand. */
  leaveOut = (): void => {
    void this.take(this.state.at + 1)
  }

  /** Takes the file in hand into the journey, then the next one. One that was imported before is asked about first. */
  keep = async (): Promise<void> => {
    const { open, at } = this.state
    if (!open?.reading) return
    const mine = this.turn
    this.set({ isKeeping: true })
    try {
      await this.asked
      if (mine !== this.turn) return
      if (this.state.open?.known && !open.isAgain) {
        this.set({ isKeeping: false })
        return
      }
      await open.reading.keep(open.settings)
      if (mine !== this.turn) return
      this.set({ isKeeping: false })
      this.without('open')
      await this.take(at + 1)
    } catch (error) {
      if (mine !== this.turn) return
      this.set({ isKeeping: false, problem: toMessage(error, open.file.name) })
    }
  }

  /** Puts everything away: what is not kept leaves no trace. */
  end(): void {
    this.turn++
    this.state.open?.reading?.discard()
  }

  private async take(at: number): Promise<void> {
    const file = this.state.files[at]
    if (!file) {
      this.onFinished()
      return
    }
    const mine = ++this.turn
    this.state.open?.reading?.discard()
    this.without('open')
    this.without('problem')
    this.set({ at, step: 'file', looking: file.name })
    try {
      const preview = await this.port.preview(file)
      if (mine !== this.turn) return
      const roles = preview.columns.map(({ guess }) => guess)
      this.open({ file, preview, roles, settings: { name: nameOfFile(file.name), kind: 'survey' } })
      this.set({ step: 'columns' })
      this.asked = this.lookForKnown(file, mine)
    } catch (error) {
      if (mine === this.turn) this.set({ problem: toMessage(error, file.name) })
    } finally {
      if (mine === this.turn) this.without('looking')
    }
  }

  private async lookForKnown(file: File, mine: number): Promise<void> {
    // Where it can't be told, nothing is asked.
    const known = (await this.port.sameFile(file).catch(() => [])).at(-1)
    const { open } = this.state
    if (known && open && mine === this.turn) this.set({ open: { ...open, known } })
  }

  /** Reads the file with these roles, and not with those before. */
  private open({ reading: before, ...file }: OpenFile): void {
    before?.discard()
    const canRead = file.preview.rows.length > 0 && file.roles.some(isContent)
    const reading = canRead ? this.port.read(file.file, file.roles) : undefined
    this.set({ open: { ...file, ...(reading ? { reading } : {}) } })
  }

  private without(field: 'open' | 'looking' | 'problem'): void {
    const { [field]: _, ...rest } = this.state
    this.state = rest
    this.set({})
  }

  private set(change: Partial<ImportState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
