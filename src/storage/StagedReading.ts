/** How far a file was read whose rows are being written, and what is needed to go on. */
export interface StagedReading {
  readonly sourceId: string
  readonly organisationId: string
  /** Of the file: its name, its size in bytes, when it was changed last (milliseconds since 1970). */
  readonly name: string
  readonly size: number
  readonly lastModified: number
  /** Hash of its first stretch: another file with its name and size is told apart. */
  readonly headHash: string
  /** How it is read, as the app gave it: asked the same again when it goes on. */
  readonly how: object
  /** What a person said about the source, once it was to be imported. */
  readonly settings?: object
  /** Chunks that are written. */
  readonly chunks: number
  readonly rows: number
  readonly bytesRead: number
  /** What the reader needs to go on behind these rows; plain objects, lists and typed arrays. */
  readonly resume: object
  /** ISO time of the last chunk. */
  readonly updatedAt: string
}
