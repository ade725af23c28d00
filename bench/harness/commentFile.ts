import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

/** Numbers in [0, 1), the same for the same seed on every machine (a linear congruential generator, modulus 2³²). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * A feedback file of so many comments: those of the sample's patients, repeated, in random order, with a date and a
 * score of its own each; without the columns that people coded by hand.
 */
export function commentFile(count: number): string {
  const text = readFileSync('public/samples/nhs-patient-comments.csv', 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const random = seeded(20_000)
  const rows = Array.from({ length: count }, (_, at) => {
    const { organization, question, feedback } = data[at % data.length] ?? {}
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365))).toISOString()
    const score = 1 + Math.floor(random() * 5)
    return { organization, question, feedback, date: day.slice(0, 10), score }
  })
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [rows[at], rows[other]]
    if (a && b) [rows[at], rows[other]] = [b, a]
  }
  return Papa.unparse(rows)
}
