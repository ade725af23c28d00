import stem from 'wink-porter2-stemmer'
import { eachWord } from '../../src/feedback/text/eachWord.ts'
import type { TouchpointWords } from '../../src/feedback/matching/touchpointWords.ts'

const stemsOf = (text: string): string[] => {
  const stems: string[] = []
  eachWord(text, (word) => stems.push(stem(word)))
  return stems
}

/**
 * What stemmed words alone reach: themes ranked by how many of their words a comment holds, each weighed by its rarity,
 * and only those with any; F1 over all pairs of comment and theme.
 */
export function keywordAccuracy({
  texts,
  themes,
  touchpoints,
}: {
  texts: readonly string[]
  themes: readonly (readonly string[])[]
  touchpoints: readonly TouchpointWords[]
}): { top1: number; top3: number; f1: number } {
  const comments = texts.map((text) => ` ${stemsOf(text).join(' ')} `)
  const scores = comments.map(() => new Map<string, number>())
  for (const { id, words } of touchpoints) {
    for (const word of words) {
      const wanted = ` ${stemsOf(word).join(' ')} `
      const holding = comments.flatMap((text, at) => (text.includes(wanted) ? [at] : []))
      const rarity = Math.log((comments.length + 1) / (holding.length + 0.5))
      for (const at of holding) scores[at]?.set(id, (scores[at]?.get(id) ?? 0) + rarity)
    }
  }
  let [top1, top3, right, taken, coded] = [0, 0, 0, 0, 0]
  themes.forEach((own, at) => {
    const ranked = [...(scores[at] ?? [])].sort((a, b) => b[1] - a[1]).map(([id]) => id)
    const place = ranked.indexOf(own[0] ?? '')
    if (place === 0) top1++
    if (place >= 0 && place < 3) top3++
    right += ranked.filter((id) => own.includes(id)).length
    taken += ranked.length
    coded += own.length
  })
  return { top1: top1 / texts.length, top3: top3 / texts.length, f1: (2 * right) / (taken + coded) }
}
