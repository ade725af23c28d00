import { readFileSync } from 'node:fs'

/** The counts of the findings' badges on an exported map, whichever card they are on, in the order of their size. */
export function badgesOf(svgFile) {
  const svg = readFileSync(svgFile, 'utf8')
  const badge = /<text [^>]*font-size="10" font-weight="700"[^>]*>([\d,]+)<\/text>/g
  return [...svg.matchAll(badge)].map(([, count]) => Number(count.replace(',', ''))).sort(byNumber)
}

/** The same counts by the findings: how many speak of each record that is drawn as a card. */
export function badgesBy(findings, { all, touchpoints }) {
  const cards = [...touchpoints, ...all('painPoint'), ...all('opportunity')]
  return cards
    .map(({ id }) => findings.filter(({ subjects }) => subjects.includes(id)).length)
    .filter((count) => count > 0)
    .sort(byNumber)
}

const byNumber = (a, b) => a - b
