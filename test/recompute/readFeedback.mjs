import { readFileSync } from 'node:fs'
import { compare, wilson } from './statistics.mjs'

/** Fields of a CSV file, record by record: commas, quotes doubled inside quotes. */
function readCsv(path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const records = [[]]
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g
  for (const [whole, value, end] of text.matchAll(field)) {
    if (whole === '') break
    const plain = value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value
    records.at(-1).push(plain)
    if (end !== ',') records.push([])
  }
  const [header, ...rows] = records.filter((record) => record.length > 1)
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "22-Apr-15" or "2015-04-22" as days since 1970-01-01; undefined for none. */
function dayOf(text) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '')) return Date.parse(text) / 86_400_000
  const found = /^(\d{1,2})-(\w{3})-(\d{2})$/.exec(text ?? '')
  if (!found) return undefined
  const [, day, month, year] = found
  return (
    Date.UTC(2000 + Number(year), months.indexOf(month.toLowerCase()), Number(day)) / 86_400_000
  )
}

export const isoDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/**
 * What the lines of `feedback --rows` say of each touchpoint, with the columns of the files themselves that the lines
 * leave out: of each file its `path`, `isComplaints`, the names of the columns that part the comments into questions,
 * and of the date.
 */
export function readFeedback(lines, files) {
  const comments = []
  for (const [source, { path, isComplaints, questionColumns, dateColumn }] of files.entries()) {
    const table = readCsv(path)
    const days = table.map((row) => (dateColumn === undefined ? undefined : dayOf(row[dateColumn])))
    const known = days.filter((day) => day !== undefined)
    const covered = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known) + 1
    const own = lines.slice(comments.length, comments.length + table.length)
    for (const [at, line] of own.entries())
      comments.push({
        ...line,
        source: { source, isComplaints, covered },
        isComplaints,
        question: [source, ...questionColumns.map((column) => table[at][column])].join('\n'),
        band: line.elsewhere.words === 0 ? -1 : Math.floor(Math.log2(line.elsewhere.words)),
        day: days[at],
      })
  }
  if (comments.length !== lines.length)
    throw new Error(`${comments.length} rows, ${lines.length} lines`)
  const ids = new Set(comments.flatMap((comment) => comment.touchpoints.map(({ id }) => id)))
  const spoken = new Map()
  for (const id of ids) spoken.set(id, spokenOf(id, comments))
  return { spoken, comments }
}

function spokenOf(id, comments) {
  const here = []
  const others = []
  for (const comment of comments) {
    const match = comment.touchpoints.find((one) => one.id === id)
    if (match) here.push({ ...comment, match })
    else others.push(comment)
  }
  const all = here.filter(({ match }) => match.label !== 'unscored')
  const scored = all.filter(({ isComplaints }) => !isComplaints)
  const negative = scored.filter(({ match }) => match.label === 'negative')
  const days = here.flatMap(({ day }) => day ?? [])
  const share = wilson(negative.length, scored.length)
  const sources = sourcesOf(all)
  return {
    comments: here.length,
    n: scored.length,
    k: negative.length,
    complaints: all.length - scored.length,
    share,
    sources,
    ...harmOf(sources, share?.[1] ?? 0),
    last: days.length === 0 ? undefined : isoDay(Math.max(...days)),
    moods: here.flatMap(({ match }) => match.sentiment ?? []),
    byMonth: monthsOf(all),
    dated: all.filter(({ day }) => day !== undefined),
    ...(scored.length === 0
      ? {}
      : comparison(
          scored,
          others.filter(({ isComplaints }) => !isComplaints),
        )),
  }
}

/** How many of them each file holds, and what that comes to in a year of its own days: not from fewer than 30. */
function sourcesOf(scored) {
  const found = new Map()
  for (const { source } of scored) {
    const known = found.get(source.source) ?? { ...source, n: 0 }
    found.set(source.source, { ...known, n: known.n + 1 })
  }
  return [...found.values()].map((one) => ({
    ...one,
    aYear: one.covered >= 30 ? (one.n * 365) / one.covered : undefined,
  }))
}

function harmOf(sources, surely) {
  const parts = sources.map(({ isComplaints, n, aYear }) => ({
    harm: (isComplaints ? 1 : surely) * (aYear ?? n),
    isYearly: aYear !== undefined,
  }))
  const hurting = parts.filter(({ harm }) => harm > 0)
  return {
    harm: hurting.reduce((sum, { harm }) => sum + harm, 0),
    isAllInFile: hurting.every(({ isYearly }) => !isYearly),
  }
}

function monthsOf(scored) {
  const found = new Map()
  for (const { day, match } of scored) {
    if (day === undefined) continue
    const month = isoDay(day).slice(0, 7)
    const { n, k } = found.get(month) ?? { n: 0, k: 0 }
    found.set(month, { n: n + 1, k: k + (match.label === 'negative' ? 1 : 0) })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, of]) => ({ month, ...of }))
}

/** Within question and length, against comments that don't speak of it. */
function comparison(scored, others) {
  const keyOf = ({ question, band }) => `${question}\n${band}`
  const counted = (list, isNegative) => {
    const found = new Map()
    for (const one of list) {
      const { n, k } = found.get(keyOf(one)) ?? { n: 0, k: 0 }
      found.set(keyOf(one), { n: n + 1, k: k + (isNegative(one) ? 1 : 0) })
    }
    return found
  }
  const mine = counted(scored, ({ match }) => match.label === 'negative')
  const rest = counted(
    others.filter(({ elsewhere }) => elsewhere.label !== 'unscored'),
    ({ elsewhere }) => elsewhere.label === 'negative',
  )
  const tables = [...mine].map(([key, { n, k }]) => {
    const other = rest.get(key) ?? { n: 0, k: 0 }
    return { n, k, otherN: other.n, otherK: other.k }
  })
  const asked = new Set(scored.map(({ question }) => question))
  const strata = [...asked].filter((question) => others.some((one) => one.question === question))
  return { test: compare(tables), strata: strata.length }
}
