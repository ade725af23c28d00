import type { ColumnRole } from './columnRole.ts'
import { profileColumn, type ColumnProfile } from './columnProfile.ts'

/** A column as the guess sees it: its header and question in plain small words, and its cells. */
interface Column {
  name: string
  /** the last of the names that lead to a nested field, without a prefix that most columns share; else the name */
  own: string
  words: string
  cells: ColumnProfile
}

const plain = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_\-./:|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const COMMENT_NAME =
  /^(comments?|remarks?|body|review body|feedback|verbatims?|reviews?|review text|narrative|complaints?|kommentare?|freitext|bemerkung(en)?|anmerkung(en)?|rückmeldung(en)?|text|message|description|beschreibung|nachricht|content)$/
const COMMENT_WORDS =
  /\b(comments?|feedback|verbatims?|review (text|body)|narrative|complaints?|kommentare?|freitext|bemerkung(en)?|anmerkung(en)?|rückmeldung(en)?|open ended|free text|main reason|tell us|in your own words|anything else|explain|could we|can we|how can|können wir)\b/
const COMMENT_HINTS =
  /\b(text|subject|betreff|message|description|answer|responses?|why|reasons?|improve|better|suggestions?|antwort|warum|grund|verbessern|beschreibung|what|was)\b/
const COMMENT_SIGNS_AGAINST =
  /\b(id|count|date|type|category|group|code|status|sentiment|topics?|consent|public)\b/

/** What a ticket is about, in a few words: the customer's own where an export has no others. */
const SUBJECT = /^(subject|betreff)$/

const SCORE_WORDS =
  /\b(scores?|ratings?|nps|net ?pro\w*|recommend\w*|likelihood|how likely|stars?|star rating|csat|how satisfied|how would you rate|satisfaction|ces|bewertung|zufriedenheit|wie zufrieden|wie wahrscheinlich|weiterempf\w*|punkte)\b/
const NET_PROMOTER = /\b(nps|net ?pro\w*|recommend\w*|how likely|weiterempf\w*)\b/
const DATE_WORDS =
  /\b(date|datum|day|intdate|timestamp|zeitstempel|created|submitted|received|recorded|responded|opened|erstellt|eingang\w*|start time|completion time|zeitpunkt)\b/
const DATE_FIRST =
  /\b(received|recorded|submit\w*|completion|responded|created|opened|eingang\w*|erstellt|timestamp|zeitstempel)\b/
const DATE_LAST = /\b(sent|closed|due|updated|update|resolved|solved|stage|start|birth|assigned)\b/
const ID_WORDS =
  /\b(id|ids|nr|no|nummer|number|ticket|case|key|index|reference|ref|respnum)\b|^#|#$/
const ID_LAST = /\b(id|nr|no|nummer|number|key|ref|reference)$|#$/
const RESPONDENT_WORDS =
  /\b(respondent|customer|user|person|participant|e ?mail|kunde\w*|contacts?|requester|reviewer|respnum)\b/
const SEGMENT_NAME =
  /^(segment|customer segment|kundensegment|kundengruppe|organi[sz]ation|question|frage|persona|customer type|customer group)$/
const SEGMENT_WORDS = /\b(segment|tier|plan|product|produkt|channel|kanal|region|custom data)\b/
const SEGMENT_TOO =
  /\b(country|territory|land|version(?! code)|device)\b|^(account|company|tags)( name)?$|\btags$/
const LANGUAGE_WORDS = /\b(language|lang|locale|sprache|benutzersprache)\b/
const VALUE_WORDS = /\b(account value|revenue|arr|mrr|ltv|umsatz|kundenwert|contract value|value)\b/
const TOUCHPOINT_WORDS = /\b(touch ?points?|kontaktpunkte?)\b/

function commentPoints({ own, words, cells }: Column): number {
  let points = 0
  if (COMMENT_NAME.test(own)) points = 6
  else if (COMMENT_WORDS.test(words)) points = 3
  else if (COMMENT_HINTS.test(words)) points = 1
  if (COMMENT_SIGNS_AGAINST.test(own)) points -= 2
  if (cells.filled === 0) return points
  if (cells.meanWords >= 2) points += Math.min(cells.meanWords, 16) / 4
  if (cells.filled >= 20) {
    if (cells.variety < 0.1) points -= 4
    else if (cells.variety > 0.5 && cells.meanWords > 1.5) points += 1
  }
  if (cells.fill < 0.02 && points < 4) points -= 2
  return points - 10 * Math.max(cells.numeric, cells.dates, cells.contacts)
}

/** A ticket's subject, where nothing else holds the customer's words. */
const subjectPoints = ({ own, cells }: Column): number =>
  SUBJECT.test(own) && cells.meanWords >= 2 ? 1 : 0

function scorePoints({ own, words, cells }: Column): number {
  if (!SCORE_WORDS.test(words) || /\bids?$/.test(own) || (cells.filled > 0 && cells.numeric < 0.6))
    return 0
  if (cells.filled > 0 && (cells.min < -10 || cells.max > 100)) return 0
  return 1 + (NET_PROMOTER.test(words) ? 1 : 0) + cells.fill
}

function datePoints({ words, cells }: Column): number {
  const named = DATE_WORDS.test(words)
  if (cells.filled === 0) return named && /\b(date|datum|timestamp)\b/.test(words) ? 1 : 0
  const dates = named ? Math.max(cells.dates, cells.epochs) : cells.dates
  if (dates < (named ? 0.6 : 0.9) || (!named && /time/.test(words))) return 0
  const points = 1 + (named ? 1 : 0) + (DATE_FIRST.test(words) ? 1 : 0) + cells.fill
  return points + cells.plainDates / 2 - (DATE_LAST.test(words) ? 1.5 : 0)
}

/** In answers to a survey, the number that is only called "value". */
const surveyValuePoints = ({ own, cells }: Column): number =>
  own === 'value' && cells.numeric > 0.9 && cells.min >= 0 && cells.max <= 10 ? 1 : 0

/** The column with the most points, if any has enough. */
function best(
  columns: readonly Column[],
  points: (column: Column) => number,
  least: number,
): number {
  let found = -1
  let most = least
  columns.forEach((column, at) => {
    const own = points(column)
    if (own > most || (own === most && found < 0)) [found, most] = [at, own]
  })
  return found
}

const fewValues = ({ cells }: Column): boolean =>
  cells.filled === 0 || (cells.distinct <= 60 && cells.distinct <= Math.max(4, cells.filled / 4))

/** Roles that any number of columns are looked at for, each given to the best one. */
const SINGLE: readonly (readonly [ColumnRole, (column: Column) => number])[] = [
  ['touchpoint', ({ words }) => (TOUCHPOINT_WORDS.test(words) ? 1 : 0)],
  [
    'language',
    ({ name, cells }) =>
      LANGUAGE_WORDS.test(name) && (cells.filled === 0 || cells.languages > 0.5) ? 1 : 0,
  ],
  ['value', ({ name, cells }) => (VALUE_WORDS.test(name) && cells.numeric > 0.6 ? 1 : 0)],
  [
    'respondent',
    ({ name, cells }) =>
      RESPONDENT_WORDS.test(name) &&
      !/\bdate\b/.test(name) &&
      cells.meanWords <= 3 &&
      (cells.filled <= 1 || (cells.variety > 0.05 && cells.distinct > 1)) &&
      (cells.filled > 0 || (cells.cells === 0 && /\be ?mail\b/.test(name)))
        ? 1 + (/\b(id|respnum)\b/.test(name) ? 1 : 0) + cells.fill
        : 0,
  ],
  [
    'id',
    ({ name, cells }) =>
      ID_WORDS.test(name) && cells.filled > 0 && cells.variety > 0.99 && cells.meanWords < 2
        ? 1 + cells.fill + (ID_LAST.test(name) ? 0.5 : 0)
        : 0,
  ],
]

/** A name without words, "V1" or "Q2": the question tells more, where it is short enough to be a name. */
const nameOf = (header: string, label: string): string =>
  /^[A-Za-z]\d+$/.test(header) && label.trim().split(/\s+/).length <= 3 ? label : header

/** Names on the way to a nested field, "attributes.body"; one name where the point is none of those. */
const pathOf = (header: string): string[] =>
  /^[^\s.]+(?: [^\s.]+)*(?:\.[^\s.]+(?: [^\s.]+)*)+$/.test(header) ? header.split('.') : [header]

/** What only wraps the value of a field that its parent names. */
const WRAPPER = /^(label|value|text|content)$/

/** The columns' own names: the last of their paths, without a first word that most of them share ("hs" for HubSpot). */
function ownNames(header: readonly string[]): string[] {
  const names = header.map((name) => {
    const path = pathOf(name)
    const last = path.at(-1) ?? name
    return plain(path.length > 1 && WRAPPER.test(last) ? (path.at(-2) ?? last) : last)
  })
  const [shared = ''] = names
    .map((name) => name.split(' ')[0] ?? '')
    .filter(
      (word, _, all) =>
        word !== '' && all.filter((other) => other === word).length > all.length / 2,
    )
  if (shared === '' || names.length < 4) return names
  return names.map((name) => (name.startsWith(`${shared} `) ? name.slice(shared.length + 1) : name))
}

/** The rows without those at the end that hold nothing but a first cell: what a report writes below its rows. */
function withoutFooter(
  rows: readonly (readonly string[])[],
  columns: number,
): readonly (readonly string[])[] {
  if (columns < 3) return rows
  const last = rows.findLastIndex((row) => row.slice(1).some((cell) => cell.trim() !== ''))
  return last < 0 ? rows : rows.slice(0, last + 1)
}

/**
 * What each column is likely to be, from its header (English or German), the question behind it,
 * and the cells of the first rows. One comment column at most, one score and one date; everything
 * that is not surely something is ignored, which a person changes in the import dialog.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  labels: readonly string[] = header,
): ColumnRole[] {
  const own = ownNames(header.map((name, at) => nameOf(name, labels[at] ?? name)))
  const body = withoutFooter(rows, header.length)
  const columns = header.map((name, at) => ({
    name: plain(nameOf(name, labels[at] ?? name)),
    own: own[at] ?? '',
    words: `${plain(name)} ${plain(labels[at] ?? '')}`,
    cells: profileColumn(body.map((row) => row[at] ?? '')),
  }))
  const roles = header.map((): ColumnRole => 'ignore')
  const give = (role: ColumnRole, points: (column: Column) => number, least: number): void => {
    const free = columns.map((column, at) => (roles[at] === 'ignore' ? column : undefined))
    const at = best(columns, (column) => (free.includes(column) ? points(column) : -1), least)
    if (at >= 0) roles[at] = role
  }
  // A file of one column is nothing but comments, whatever it is called.
  if (header.length === 1) return (columns[0]?.cells.numeric ?? 0) > 0.9 ? roles : ['comment']
  give('comment', commentPoints, 2.5)
  if (!roles.includes('comment')) give('comment', subjectPoints, 0.5)
  give('score', scorePoints, 0.5)
  const isSurvey = columns.some(({ words }) => /\bsurvey\b/.test(words))
  if (isSurvey && !roles.includes('score')) give('score', surveyValuePoints, 0.5)
  give('date', datePoints, 0.5)
  for (const [role, points] of SINGLE) give(role, points, 0.5)
  columns.forEach((column, at) => {
    if (roles[at] === 'ignore' && SEGMENT_NAME.test(column.name) && fewValues(column)) {
      roles[at] = 'segment'
    }
  })
  if (!roles.includes('segment')) {
    const points = (column: Column): number => {
      if (!fewValues(column)) return 0
      if (SEGMENT_WORDS.test(column.name)) return 1
      return SEGMENT_TOO.test(column.own) ? 0.8 : 0
    }
    give('segment', points, 0.5)
  }
  return roles
}
