import type { MoodReaders } from '../mood/moodReaders.ts'
import { questionOf } from '../mood/questionOf.ts'
import { NeutralWords } from '../text/neutralWords.ts'
import { ChunkBuilder, SIDE_COLUMNS } from './chunkBuilder.ts'
import type { NeedsALook } from '../comments/feedbackSource.ts'
import { BLANK_ROW, RowReader, StretchNames } from './rowReader.ts'
import type { ReadStretch, RowStretch, StretchReading, StretchSetup } from './rowStretch.ts'
import { SourceWords } from './sourceWords.ts'
import { TextReader } from './textReader.ts'

/** Reads stretches of a file here, at once. */
export class StretchReader implements StretchReading {
  private readonly words = new SourceWords()
  private readonly rows: RowReader
  private readonly builder: ChunkBuilder

  constructor(setup: StretchSetup, moods: MoodReaders) {
    const { header, mapping, isMasked, neutralWords } = setup
    const sides = SIDE_COLUMNS.filter((role) => mapping.roles.includes(role))
    this.builder = new ChunkBuilder(setup.sourceId, this.words, new Set(sides))
    this.rows = new RowReader(
      setup,
      new TextReader({
        moods: moods.asked(questionOf(header, mapping.roles)),
        isMasked,
        neutral: new NeutralWords(neutralWords),
        words: this.words,
      }),
    )
  }

  read({ firstRow, rows, repeated }: RowStretch): ReadStretch {
    const names = new StretchNames()
    const needALook: NeedsALook[] = []
    const look = (found: NeedsALook): void => void needALook.push(found)
    for (const [at, cells] of rows.entries()) {
      const isKnown = repeated?.[at] === 1
      this.builder.add(isKnown ? BLANK_ROW : this.rows.read(firstRow + at, cells, names, look))
    }
    return {
      chunk: this.builder.take(firstRow),
      strata: names.strata.names,
      languages: names.languages.names,
      touchpoints: names.touchpoints.names,
      needALook,
    }
  }
}
