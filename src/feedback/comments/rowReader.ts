import type { TableFacts } from '../../tables/table.ts'
import type { CommentRow } from './chunkBuilder.ts'
import { columnOf, columnsOf, type ColumnRole } from '../columns/columnRole.ts'
import { NO_TOUCHPOINT } from './commentChunk.ts'
import type { FeedbackSource, LookReason, NeedsALook } from './feedbackSource.ts'
import { hash53 } from './hash53.ts'
import type { KnownRows, RowIdentity } from './knownRows.ts'
import { maskPersonal } from '../text/maskPersonal.ts'
import { moodOf } from '../mood/moodOf.ts'
import { NameList } from './nameList.ts'
import { parseDate } from '../columns/parseDate.ts'
import type { TextReader } from './textReader.ts'
import { WordList } from './wordList.ts'
import { accountValue, contentOf, isTelling, MOST_TOUCHPOINTS, ownId } from './rowIdentity.ts'
import { isPreview } from '../columns/findPreviews.ts'
import { isOnScale, readScore } from '../columns/scoreScale.ts'

/** Strata with a name of their own; further ones share the last. */
const MOST_STRATA = 200
const MOST_LANGUAGES = 255
const SHOWN_VALUE = 200

const BLANK = {
  text: '',
  words: new WordList(),
  score: undefined,
  day: undefined,
  sentiment: undefined,
  label: 'unscored',
  clauses: [],
  stratum: 0,
  language: 0,
  content: 0,
} as const

export interface RowReaderOptions {
  facts: TableFacts
  /** what is known of it so far: how its columns are read, the names that have numbers already */
  source: FeedbackSource
  /** how texts are read */
  reading: TextReader
  known: KnownRows | undefined
  look: (found: NeedsALook) => void
}

/** Turns the cells of a row into a comment, and says what it could not read. */
export class RowReader {
  readonly strata: NameList
  readonly languages: NameList
  readonly touchpoints: NameList
  private readonly options: RowReaderOptions
  private readonly places: Readonly<Partial<Record<ColumnRole, number>>>
  private readonly segments: readonly number[]

  constructor(options: RowReaderOptions) {
    const { source } = options
    const { roles } = source.mapping
    this.options = options
    this.strata = new NameList(MOST_STRATA, MOST_STRATA - 1, source.strata)
    this.languages = new NameList(MOST_LANGUAGES, MOST_LANGUAGES - 1, source.languages)
    this.touchpoints = new NameList(MOST_TOUCHPOINTS, NO_TOUCHPOINT, source.touchpoints)
    this.segments = columnsOf(roles, 'segment')
    this.places = Object.fromEntries(roles.map((role) => [role, columnOf(roles, role)]))
  }

  /** Undefined for a row of another file that is known: it is no comment of this one. */
  read(cells: readonly string[], row: number): CommentRow | undefined {
    const { reading, source } = this.options
    if (isPreview(cells, source.mapping.previews)) {
      this.note(row, 'comment', 'preview', this.cell(cells, 'comment'))
      return this.blank()
    }
    if (this.options.known?.isRepeated(this.identity(cells)) === true) return undefined
    const said = this.cell(cells, 'comment')
    const score = this.score(cells, row)
    const day = this.day(cells, row)
    if (said === '' && score === undefined) this.note(row, 'comment', 'nothing-to-read', '')
    const given = this.cell(cells, 'language').slice(0, 2).toLowerCase()
    const read = said === '' ? undefined : reading.read(said, given || undefined)
    const sentiment = read?.sentiment
    return {
      text: read?.text ?? '',
      words: read?.words ?? BLANK.words,
      score,
      day,
      sentiment,
      label: moodOf({ sentiment, score, scale: source.mapping.scale }),
      clauses: read?.clauses ?? [],
      stratum: this.strata.place(this.segments.map((at) => cells[at]?.trim() ?? '').join(' · ')),
      language: this.languages.place(read?.language ?? 'und'),
      content: contentOf(said, score, day),
      ...this.side(cells),
    }
  }

  /** A row that was read before: nothing of it is noted, but it is no more to be expected among the known ones. */
  pass(cells: readonly string[]): void {
    this.options.known?.isRepeated(this.identity(cells))
  }

  /** The first rows of a file, before any is read. */
  foresee(rows: readonly (readonly string[])[]): void {
    const identity = (cells: readonly string[]): RowIdentity => this.identity(cells)
    this.options.known?.foresee(identities(rows, identity))
  }

  /** What stands in the place of a row that is known from another file. */
  blank(): CommentRow {
    const { id, respondent, value, touchpoint } = this.places
    return {
      ...BLANK,
      ...(id === undefined ? {} : { id: 0 }),
      ...(respondent === undefined ? {} : { respondent: 0 }),
      ...(value === undefined ? {} : { value: Number.NaN }),
      ...(touchpoint === undefined ? {} : { touchpoint: NO_TOUCHPOINT }),
    }
  }

  private identity(cells: readonly string[]): RowIdentity {
    const said = this.cell(cells, 'comment')
    return {
      id: ownId(this.cell(cells, 'id')),
      content: contentOf(said, this.scoreIn(cells).score, this.dayIn(cells)),
      isTelling: isTelling(said),
    }
  }

  private cell(cells: readonly string[], role: ColumnRole): string {
    const at = this.places[role]
    return at === undefined ? '' : (cells[at]?.trim() ?? '')
  }

  private side(
    cells: readonly string[],
  ): Pick<CommentRow, 'id' | 'respondent' | 'value' | 'touchpoint'> {
    const { respondent, id, value, touchpoint } = this.places
    const person = this.cell(cells, 'respondent')
    const place = this.cell(cells, 'touchpoint')
    return {
      ...(id === undefined ? {} : { id: ownId(this.cell(cells, 'id')) }),
      ...(respondent === undefined ? {} : { respondent: person === '' ? 0 : hash53(person) }),
      ...(value === undefined ? {} : { value: accountValue(this.cell(cells, 'value')) }),
      ...(touchpoint === undefined
        ? {}
        : { touchpoint: place === '' ? NO_TOUCHPOINT : this.touchpoints.place(place) }),
    }
  }

  private scoreIn(cells: readonly string[]): { score?: number; trouble?: LookReason } {
    const cell = this.cell(cells, 'score')
    if (cell === '') return {}
    const { scale, scoreWords } = this.options.source.mapping
    const score = readScore(cell, scoreWords)
    if (score === 'none') return {}
    if (score === undefined) return { trouble: 'score-not-read' }
    return scale === undefined || isOnScale(score, scale)
      ? { score }
      : { trouble: 'score-off-scale' }
  }

  private score(cells: readonly string[], row: number): number | undefined {
    const { score, trouble } = this.scoreIn(cells)
    if (trouble !== undefined) this.note(row, 'score', trouble, this.cell(cells, 'score'))
    return score
  }

  private dayIn(cells: readonly string[]): number | undefined {
    const cell = this.cell(cells, 'date')
    return cell === '' ? undefined : parseDate(cell, this.options.source.mapping.dateOrder)
  }

  private day(cells: readonly string[], row: number): number | undefined {
    const day = this.dayIn(cells)
    const cell = this.cell(cells, 'date')
    if (day === undefined && cell !== '') this.note(row, 'date', 'date-not-read', cell)
    return day
  }

  private note(row: number, role: ColumnRole, reason: LookReason, value: string): void {
    const { facts, look } = this.options
    const column = facts.header[this.places[role] ?? -1] ?? ''
    look({ row, column, reason, value: maskPersonal(value.slice(0, SHOWN_VALUE)) })
  }
}

function* identities(
  rows: readonly (readonly string[])[],
  identity: (cells: readonly string[]) => RowIdentity,
): Generator<RowIdentity> {
  for (const cells of rows) yield identity(cells)
}
