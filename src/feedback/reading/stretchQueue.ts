import { ReaderWords } from './fileNumbers.ts'
import type { ReadStretch, RowStretch, StretchReading } from './rowStretch.ts'

/** Stretches that a reader has at once: one that it reads, and one that waits, so that the reader need not. */
const MOST_AT_ONCE = 2

interface Reader {
  readonly reading: StretchReading
  readonly words: ReaderWords
  /** Stretches that it has. */
  has: number
}

/** Hands stretches to readers, and takes what they read in the order of the file. */
export class StretchQueue<Stretch extends { readonly asked: RowStretch }> {
  private readonly readers: readonly Reader[]
  private readonly take: (read: ReadStretch, words: ReaderWords, of: Stretch) => Promise<void>
  /** Those that were not taken yet, in their order; each settles when it was. */
  private readonly waiting: Promise<void>[] = []
  private taking: Promise<void> = Promise.resolve()
  private isOver = false

  constructor(readings: readonly StretchReading[], take: StretchQueue<Stretch>['take']) {
    if (readings.length === 0) throw new Error('nobody reads')
    this.readers = readings.map((reading) => ({ reading, words: new ReaderWords(), has: 0 }))
    this.take = take
  }

  /** Gives a stretch away; waits while all readers have enough. Throws what reading or taking an earlier one threw. */
  async send(stretch: Stretch): Promise<void> {
    while (this.waiting.length >= this.readers.length * MOST_AT_ONCE) await this.waiting[0]
    const reader = this.readers.reduce((least, one) => (one.has < least.has ? one : least))
    reader.has++
    const read = reader.reading.read(stretch.asked)
    const taken = this.inOrder(read, reader, stretch, this.waiting.at(-1))
    // Heard by whoever waits for it.
    taken.catch(() => undefined)
    this.waiting.push(taken)
    // What was read at once is taken at once.
    if (!(read instanceof Promise)) await taken
  }

  /** Settles when all was taken. */
  async finish(): Promise<void> {
    while (this.waiting.length > 0) await this.waiting[0]
  }

  /** Takes nothing more; settles when what is being taken is. */
  async close(): Promise<void> {
    this.isOver = true
    await this.taking.catch(() => undefined)
  }

  private async inOrder(
    reading: ReadStretch | Promise<ReadStretch>,
    reader: Reader,
    stretch: Stretch,
    before: Promise<void> | undefined,
  ): Promise<void> {
    const [read] = await Promise.all([reading, before])
    reader.has--
    if (!this.isOver) await (this.taking = this.take(read, reader.words, stretch))
    void this.waiting.shift()
  }
}
