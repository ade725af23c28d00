import type { Message } from '../../lib/message.ts'
import type { ColumnRole } from './columnRole.ts'
import { columnsOfTable, type TableColumn } from './columnsOfTable.ts'
import { columnWords } from './columnWords.ts'
import { whyColumn } from './whyColumn.ts'

/** What a column is taken for, and why; nothing is said of those that are ignored. */
export interface ColumnGuess {
  role: ColumnRole
  why?: Message
}

type Points = (column: TableColumn) => number

function commentPoints({ own, words, type, cells }: TableColumn): number {
  if (type === 'text') return 12 + cells.fill + Math.min(cells.meanWords, 16) / 4
  if (type !== '') return -1
  let points = 0
  if (columnWords.commentName.test(own)) points = 6
  else if (columnWords.comment.test(words)) points = 3
  else if (columnWords.commentHint.test(words)) points = 1
  if (columnWords.noComment.test(own)) points -= 2
  if (/\b(reply|replies)\b/.test(own)) points -= 6
  if (cells.filled === 0) return points
  if (cells.meanWords >= 2) points += Math.min(cells.meanWords, 16) / 4
  // Languages without spaces: a long cell is a sentence.
  else if (cells.meanLength >= 12 && cells.unspaced > 0.5) points += 3
  if (cells.filled >= 20) {
    if (cells.variety < 0.1) points -= 4
    else if (cells.variety > 0.5 && cells.meanWords > 1.5) points += 1
  }
  if (cells.fill < 0.02 && points < 4) points -= 2
  if (cells.scoreWords !== undefined) points -= columnWords.commentName.test(own) ? 2 : 10
  return points - 10 * Math.max(cells.numeric, cells.dates, cells.contacts)
}

/** A ticket's subject, where nothing else holds the customer's words. */
const subjectPoints: Points = ({ own, cells }) =>
  columnWords.subject.test(own) && cells.meanWords >= 2 ? 1 : 0

function scorePoints({ own, words, type, cells }: TableColumn): number {
  const isTyped = type === 'nps' || type === 'score'
  if (!isTyped && (!columnWords.score.test(words) || /\bids?$/.test(own))) return 0
  if (type !== '' && !isTyped && type !== 'number' && type !== 'choice') return 0
  const isWords = cells.scoreWords !== undefined
  if (cells.filled > 0 && !isWords) {
    if (cells.numeric < 0.6 || cells.min < -10 || cells.max > 100) return 0
  }
  const isNetPromoter = type === 'nps' || columnWords.netPromoter.test(words)
  // A figure says more than the group that was made of it.
  return 1 + (isTyped ? 3 : 0) + (isNetPromoter ? 1 : 0) + cells.fill - (isWords ? 0.6 : 0)
}

function datePoints({ words, type, cells }: TableColumn): number {
  const named = type === 'date' || columnWords.date.test(words)
  if (cells.filled === 0) return named && /\b(date|datum|timestamp)\b/.test(words) ? 1 : 0
  const dates = named ? Math.max(cells.dates, cells.epochs) : cells.dates
  if (dates < (named ? 0.6 : 0.9) || (!named && /time/.test(words))) return 0
  const first = columnWords.dateFirst.test(words) ? 1 : 0
  const points = 1 + (named ? 1 : 0) + first + cells.fill
  return points + cells.plainDates / 2 - (columnWords.dateLast.test(words) ? 1.5 : 0)
}

/** In answers to a survey, the number that is only called "value" or "answer". */
const surveyValuePoints: Points = ({ own, cells }) =>
  /^(value|answer)$/.test(own) && cells.numeric > 0.9 && cells.min >= 0 && cells.max <= 10 ? 1 : 0

const fewValues = ({ cells }: TableColumn): boolean =>
  cells.filled === 0 || (cells.distinct <= 60 && cells.distinct <= Math.max(4, cells.filled / 4))

function touchpointPoints(column: TableColumn): number {
  if (columnWords.touchpoint.test(column.words)) return 2
  const { own, name, cells } = column
  if (/distribution|collector|survey/.test(name) || cells.filled === 0) return 0
  return columnWords.place.test(own) && fewValues(column) && cells.numeric < 0.5 ? 1 : 0
}

const languagePoints: Points = ({ name, cells }) =>
  columnWords.language.test(name) && (cells.filled === 0 || cells.languages > 0.5) ? 1 : 0

const valuePoints: Points = ({ name, cells }) =>
  columnWords.value.test(name) && cells.amounts > 0.6 ? 1 : 0

const respondentPoints: Points = ({ name, type, cells }) => {
  const isNamed = columnWords.respondent.test(name) || type === 'email'
  const isPeople = cells.filled <= 1 || (cells.variety > 0.05 && cells.distinct > 1)
  const isFilled = cells.filled > 0 || (cells.cells === 0 && /\be ?mail\b/.test(name))
  if (!isNamed || /\bdate\b/.test(name) || cells.meanWords > 3 || !isPeople || !isFilled) return 0
  return 1 + (/\b(id|respnum)\b/.test(name) ? 1 : 0) + cells.fill
}

const idPoints: Points = ({ name, type, cells }) =>
  (columnWords.id.test(name) || type === 'id') &&
  cells.filled > 0 &&
  cells.variety > 0.99 &&
  cells.meanWords < 2
    ? 1 + cells.fill + (columnWords.idLast.test(name) ? 0.5 : 0)
    : 0

const segmentPoints: Points = (column) => {
  if (!fewValues(column)) return 0
  if (columnWords.segment.test(column.name)) return 1
  return columnWords.segmentToo.test(column.own) ? 0.8 : 0
}

/** Roles that one column has, in the order in which they are given; those that need a look at others stand apart. */
const SINGLE: readonly (readonly [ColumnRole, Points])[] = [
  ['touchpoint', touchpointPoints],
  ['language', languagePoints],
  ['value', valuePoints],
  ['respondent', respondentPoints],
  ['id', idPoints],
]

/** Gives each role to the best of the columns that have none yet, if one is good enough. */
class Giving {
  readonly roles: ColumnRole[]
  private readonly columns: readonly TableColumn[]

  constructor(columns: readonly TableColumn[]) {
    this.columns = columns
    this.roles = columns.map(() => 'ignore')
  }

  has = (role: ColumnRole): boolean => this.roles.includes(role)

  give(role: ColumnRole, points: Points, least = 0.5): void {
    let found = -1
    let most = least
    this.columns.forEach((column, at) => {
      if (this.roles[at] !== 'ignore') return
      const own = points(column)
      if (own > most || (own === most && found < 0)) [found, most] = [at, own]
    })
    if (found >= 0) this.roles[found] = role
  }
}

function rolesOf(columns: readonly TableColumn[]): ColumnRole[] {
  const giving = new Giving(columns)
  const { roles } = giving
  giving.give('comment', commentPoints, 2.5)
  if (!giving.has('comment')) giving.give('comment', subjectPoints)
  giving.give('score', scorePoints)
  const isSurvey = columns.some(({ words }) => /\b(survey|responses?|responded)\b/.test(words))
  if (isSurvey && !giving.has('score')) giving.give('score', surveyValuePoints)
  giving.give('date', datePoints)
  for (const [role, points] of SINGLE) giving.give(role, points)
  columns.forEach((column, at) => {
    const isSegment = columnWords.segmentName.test(column.name) && fewValues(column)
    if (roles[at] === 'ignore' && isSegment) roles[at] = 'segment'
  })
  if (!giving.has('segment')) giving.give('segment', segmentPoints)
  return roles
}

/**
 * What each column is likely to be, from its header (English or German, with a type in brackets or not), the question
 * behind it, and the cells of the first rows. One comment column at most, one score and one date; everything that is
 * not surely something is ignored, which a person changes in the import dialog.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  labels: readonly string[] = header,
  types: readonly string[] = [],
): ColumnGuess[] {
  const columns = columnsOfTable(header, rows, labels, types)
  const isNumbers = (columns[0]?.cells.numeric ?? 0) > 0.9
  // A file of one column is nothing but comments, whatever it is called.
  const roles: ColumnRole[] =
    columns.length === 1 ? [isNumbers ? 'ignore' : 'comment'] : rolesOf(columns)
  return columns.map((column, at) => {
    const role = roles[at] ?? 'ignore'
    return role === 'ignore' ? { role } : { role, why: whyColumn(role, column) }
  })
}
