import type { TableFacts } from '../../tables/table.ts'
import type { CommentRow } from './chunkBuilder.ts'
import { columnOf, columnsOf, type ColumnRole } from '../columns/columnRole.ts'
import type { ColumnMapping, LookReason, NeedsALook } from './feedbackSource.ts'
import { maskPersonal } from '../text/maskPersonal.ts'
import { moodOf } from '../mood/moodOf.ts'
import { parseDate } from '../columns/parseDate.ts'
import { readComment } from '../mood/readComment.ts'
import { isOnScale, parseScore } from '../columns/scoreScale.ts'
import type { Vader } from '../mood/vader.ts'

/** Strata with a name of their own; further ones share the last. */
const MOST_STRATA = 200
const MOST_LANGUAGES = 255
const SHOWN_VALUE = 200

/** Numbers for names, in the order in which they are met. */
class NameList {
  readonly names: string[] = []
  private readonly places = new Map<string, number>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  place(name: string): number {
    const known = this.places.get(name)
    if (known !== undefined) return known
    if (this.names.length >= this.most) return this.most - 1
    this.places.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** Tells one respondent from another without keeping who it is: FNV-1a, twice 32 bits. */
function pseudonym(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b) + at
  }
  return `r${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}

/** Turns the cells of a row into a comment, and says what it could not read. */
export class RowReader {
  readonly strata = new NameList(MOST_STRATA)
  readonly languages = new NameList(MOST_LANGUAGES)
  private readonly header: readonly string[]
  private readonly mapping: ColumnMapping
  private readonly vader: Vader
  private readonly look: (found: NeedsALook) => void
  private readonly places: Readonly<Partial<Record<ColumnRole, number>>>
  private readonly segments: readonly number[]

  constructor(
    facts: TableFacts,
    mapping: ColumnMapping,
    vader: Vader,
    look: (found: NeedsALook) => void,
  ) {
    this.header = facts.header
    this.mapping = mapping
    this.vader = vader
    this.look = look
    this.segments = columnsOf(mapping.roles, 'segment')
    this.places = Object.fromEntries(
      mapping.roles.map((role) => [role, columnOf(mapping.roles, role)]),
    )
  }

  read(cells: readonly string[], row: number): CommentRow {
    const text = maskPersonal(this.cell(cells, 'comment'))
    const score = this.score(cells, row)
    const day = this.day(cells, row)
    const given = this.cell(cells, 'language').slice(0, 2).toLowerCase()
    const read = text === '' ? undefined : readComment(text, this.vader, given || undefined)
    const sentiment = read?.sentiment
    if (text === '' && score === undefined) this.note(row, 'comment', 'nothing-to-read', '')
    return {
      text,
      score,
      day,
      sentiment,
      label: moodOf({ sentiment, score, scale: this.mapping.scale }),
      clauses: read?.clauses ?? [],
      stratum: this.strata.place(this.segments.map((at) => cells[at]?.trim() ?? '').join(' · ')),
      language: this.languages.place(read?.language ?? 'und'),
      ...this.side(cells),
    }
  }

  private cell(cells: readonly string[], role: ColumnRole): string {
    const at = this.places[role]
    return at === undefined ? '' : (cells[at]?.trim() ?? '')
  }

  private side(cells: readonly string[]): Partial<CommentRow> {
    const { respondent, id, value, touchpoint } = this.places
    const person = this.cell(cells, 'respondent')
    return {
      ...(respondent === undefined ? {} : { respondent: person === '' ? '' : pseudonym(person) }),
      ...(id === undefined ? {} : { id: this.cell(cells, 'id') }),
      ...(value === undefined ? {} : { value: this.cell(cells, 'value') }),
      ...(touchpoint === undefined ? {} : { touchpoint: this.cell(cells, 'touchpoint') }),
    }
  }

  private score(cells: readonly string[], row: number): number | undefined {
    const cell = this.cell(cells, 'score')
    if (cell === '') return undefined
    const score = parseScore(cell)
    if (score === undefined) {
      this.note(row, 'score', 'score-not-read', cell)
      return undefined
    }
    const { scale } = this.mapping
    if (scale === undefined || isOnScale(score, scale)) return score
    this.note(row, 'score', 'score-off-scale', cell)
    return undefined
  }

  private day(cells: readonly string[], row: number): number | undefined {
    const cell = this.cell(cells, 'date')
    if (cell === '') return undefined
    const day = parseDate(cell, this.mapping.dateOrder)
    if (day === undefined) this.note(row, 'date', 'date-not-read', cell)
    return day
  }

  private note(row: number, role: ColumnRole, reason: LookReason, value: string): void {
    const column = this.header[this.places[role] ?? -1] ?? ''
    this.look({ row, column, reason, value: maskPersonal(value.slice(0, SHOWN_VALUE)) })
  }
}
