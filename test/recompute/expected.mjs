/** Sentences have a real minus sign. */
const withMinus = (text) => text.replace(/^-/, '−')
const count = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

export const plain = (value) => withMinus(count.format(value))
export const share = (value) => withMinus(percent.format(value))
export const hundredths = (value) => plain(Math.round(value * 100) / 100)
/** "26–37%" as its two figures. */
export const range = (low, high) => [plain(Math.round(low * 100)), share(high)]
/** Nothing for 0, as the sentences leave it out. */
export const unlessZero = (value) => (value === 0 ? [] : [plain(value)])

/**
 * A finding as it should be: its rule and subjects, which make its id, its severity, the figures of its "why" in the
 * order in which they are said, and names that its title or "why" must hold.
 */
export function expected(rule, severity, subjects, figures = [], names = []) {
  const id = `${rule}:${subjects.toSorted().join(',')}`
  return { id, rule, severity, figures, names }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const writtenDay = new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g')
const two = (value) => String(value).padStart(2, '0')
const isoDay = (month, day, year) => `${year}-${two(months.indexOf(month) + 1)}-${two(day)}`

/** The figures of a sentence, names of records with digits in them left out: they are no figures. */
export function figuresIn(sentence, namesWithDigits) {
  let rest = sentence.replace(writtenDay, (_, month, day, year) => isoDay(month, day, year))
  for (const name of namesWithDigits) rest = rest.replaceAll(name, '')
  return rest.match(/\d{4}-\d{2}(?:-\d{2})?|(?<![\d\w])[-−]?\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? []
}

/** Everything that somebody typed and that holds a digit, the longest first. */
export function namesWithDigits({ records }) {
  return Object.values(records)
    .flatMap(({ name, title, text, expectation }) => [name, title, text, expectation])
    .filter((typed) => typeof typed === 'string' && /\d/.test(typed))
    .sort((a, b) => b.length - a.length)
}
