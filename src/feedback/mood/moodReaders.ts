import type { MoodReader } from './moodReader.ts'

/** The readers of mood by language; a language without one is not read for its mood. */
export class MoodReaders {
  private readonly readers: ReadonlyMap<string, MoodReader>

  constructor(readers: Iterable<readonly [language: string, reader: MoodReader]>) {
    this.readers = new Map(readers)
  }

  /** `language` as detectLanguage gives it. Where it is not known (`und`), it is taken for English. */
  forLanguage(language: string): MoodReader | undefined {
    return this.readers.get(language === 'und' ? 'en' : language)
  }

  /** Every reader, English first. */
  get all(): Iterable<MoodReader> {
    return this.readers.values()
  }

  /** The same for answers to a question, in the words of its column: what "Nothing" says depends on it. */
  asked(question: string): MoodReaders {
    return new MoodReaders(
      [...this.readers].map(([language, reader]) => [language, reader.asked?.(question) ?? reader]),
    )
  }
}
