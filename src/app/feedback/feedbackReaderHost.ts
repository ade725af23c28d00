import type { ReadStretch, RowStretch, StretchSetup } from '../../feedback/reading/rowStretch.ts'
import { StretchReader } from '../../feedback/reading/stretchReader.ts'
import { loadMoodReaders } from '../../feedback/mood/loadMoodReaders.ts'

/** What a reader answers, in a worker of its own. */
export interface FeedbackReaderApi {
  /** Loads what reading needs, before it is asked to. */
  readonly warm: () => Promise<void>
  /** Reads the next stretch of a file; the first one says how the file is read. */
  readonly read: (
    readingId: string,
    setup: StretchSetup,
    stretch: RowStretch,
  ) => Promise<ReadStretch>
  /** No more stretches of this file come. */
  readonly close: (readingId: string) => Promise<void>
}

/** Reads rows that others have found in their files. */
export class FeedbackReaderHost implements FeedbackReaderApi {
  private readonly moods = loadMoodReaders()
  private readonly readers = new Map<string, StretchReader>()

  warm: FeedbackReaderApi['warm'] = async () => void (await this.moods)

  read: FeedbackReaderApi['read'] = async (readingId, setup, stretch) => {
    const moods = await this.moods
    let reader = this.readers.get(readingId)
    if (!reader) {
      reader = new StretchReader(setup, moods)
      this.readers.set(readingId, reader)
    }
    return reader.read(stretch)
  }

  close: FeedbackReaderApi['close'] = async (readingId) => {
    // Stretches that wait for the same come first.
    await this.moods
    this.readers.delete(readingId)
  }
}
