import type { Shape } from '../../lib/drawing/shapes.ts'

export const exportFormats = ['png', 'svg', 'pdf', 'journeyFile'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const exportScales = [1, 2, 4] as const
export type ExportScale = (typeof exportScales)[number]

/** What of the map: all of it, or the columns and lanes of what is selected. */
export type ExportPart = 'whole' | 'selection'

export interface PictureChoice {
  readonly part: ExportPart
  /** `YYYY-MM-DD` for the footer; none if missing */
  readonly date?: string
  /** without the lens that is on the map */
  readonly isAsDrawn?: boolean
}

export interface ExportChoice extends PictureChoice {
  readonly format: ExportFormat
  /** device px a px, of a PNG */
  readonly scale: ExportScale
}

/** The picture as it would be, for a preview and its size; px at scale 1. */
export interface PicturePreview {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly shapes: readonly Shape[]
}

export interface ExportRun {
  readonly signal: AbortSignal
  /** done, as a fraction 0–1 */
  readonly onProgress: (done: number) => void
}

/** What the app lends to the export dialog. */
export interface Exporter {
  readonly picture: (choice: PictureChoice) => PicturePreview
  /**
   * Makes the file and hands it to the browser's downloads, or opens the print window for a PDF.
   * Rejects with an ExportProblem, or with the signal's reason.
   */
  readonly run: (choice: ExportChoice, run: ExportRun) => Promise<void>
}
