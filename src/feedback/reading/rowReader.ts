import { columnsOf } from '../columns/columnRole.ts'
import { isPreview } from '../columns/findPreviews.ts'
import { moodOf } from '../mood/moodOf.ts'
import { maskPersonal } from '../text/maskPersonal.ts'
import type { CommentRow } from './chunkBuilder.ts'
import { MOST_LANGUAGES, NO_DAY, NO_TOUCHPOINT } from '../comments/commentChunk.ts'
import type { NeedsALook } from '../comments/feedbackSource.ts'
import { hash53 } from '../comments/hash53.ts'
import { NameList } from './nameList.ts'
import { RowCells } from './rowCells.ts'
import { accountValue, contentOf, ownId } from './rowIdentity.ts'
import type { StretchSetup } from './rowStretch.ts'
import type { TextReader } from './textReader.ts'
import { WordList } from './wordList.ts'

const SHOWN_VALUE = 200

/** What stands in the place of a row that is known from another file. */
export const BLANK_ROW: CommentRow = {
  text: '',
  words: new WordList(),
  score: Number.NaN,
  day: NO_DAY,
  sentiment: undefined,
  label: 'unscored',
  clauses: [],
  stratum: 0,
  language: 0,
  content: 0,
  id: 0,
  respondent: 0,
  value: Number.NaN,
  touchpoint: NO_TOUCHPOINT,
}

/** Names by number, as the rows of one stretch have them. */
export class StretchNames {
  readonly strata = new NameList()
  readonly languages = new NameList(MOST_LANGUAGES, MOST_LANGUAGES - 1)
  readonly touchpoints = new NameList()
}

/** Turns the cells of a row into a comment, and says what it could not read. */
export class RowReader {
  private readonly setup: StretchSetup
  private readonly texts: TextReader
  private readonly cells: RowCells
  private readonly segments: readonly number[]

  constructor(setup: StretchSetup, texts: TextReader) {
    this.setup = setup
    this.texts = texts
    this.cells = new RowCells(setup.mapping)
    this.segments = columnsOf(setup.mapping.roles, 'segment')
  }

  read(
    row: number,
    given: readonly string[],
    names: StretchNames,
    look: (found: NeedsALook) => void,
  ): CommentRow {
    const { mapping } = this.setup
    const { cells } = this
    const said = cells.text(given, 'comment')
    if (isPreview(given, mapping.previews)) {
      look(this.note(row, 'comment', 'preview', said))
      return BLANK_ROW
    }
    const { value: score, trouble: scoreTrouble } = cells.score(given)
    const { value: day, trouble: dayTrouble } = cells.day(given)
    if (scoreTrouble) look(this.note(row, 'score', scoreTrouble, cells.text(given, 'score')))
    if (dayTrouble) look(this.note(row, 'date', dayTrouble, cells.text(given, 'date')))
    if (said === '' && score === undefined) look(this.note(row, 'comment', 'nothing-to-read', ''))
    const language = cells.text(given, 'language').slice(0, 2).toLowerCase()
    const read = said === '' ? undefined : this.texts.read(said, language || undefined)
    const sentiment = read?.sentiment
    const person = cells.text(given, 'respondent')
    const place = cells.text(given, 'touchpoint')
    return {
      text: read?.text ?? '',
      words: read?.words ?? BLANK_ROW.words,
      score: score ?? Number.NaN,
      day: day ?? NO_DAY,
      sentiment,
      label: moodOf({ sentiment, score, scale: mapping.scale }),
      clauses: read?.clauses ?? BLANK_ROW.clauses,
      stratum: names.strata.place(this.stratum(given)),
      language: names.languages.place(read?.language ?? 'und'),
      content: contentOf(said, score, day),
      id: ownId(cells.text(given, 'id')),
      respondent: person === '' ? 0 : hash53(person),
      value: accountValue(cells.text(given, 'value')),
      touchpoint: place === '' ? NO_TOUCHPOINT : names.touchpoints.place(place),
    }
  }

  private stratum(given: readonly string[]): string {
    const { segments } = this
    if (segments.length === 1) return given[segments[0] ?? 0]?.trim() ?? ''
    return segments.map((at) => given[at]?.trim() ?? '').join(' · ')
  }

  private note(
    row: number,
    role: 'comment' | 'score' | 'date',
    reason: NeedsALook['reason'],
    value: string,
  ): NeedsALook {
    const column = this.setup.header[this.cells.places[role] ?? -1] ?? ''
    return { row, column, reason, value: maskPersonal(value.slice(0, SHOWN_VALUE)) }
  }
}
