// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LABELS } from '../../src/feedback/comments/commentChunk.ts'
import type { TouchpointWords } from '../../src/feedback/matching/touchpointWords.ts'
import { engineOf } from './imported.ts'

const sentences = new URL('../../../shared/data/mams-restaurants/val.xml', import.meta.url)

// Words as somebody who knows restaurants would write them, not fitted to the sentences.
const ASPECTS: TouchpointWords[] = (
  [
    ['food', 'food dish meal taste tasty delicious dessert salad chicken steak fish pizza sauce'],
    ['service', 'service served slow wait order attentive'],
    ['staff', 'staff waiter waitress server manager bartender hostess owner chef'],
    ['price', 'price pricey expensive cheap bill cost overpriced value'],
    ['place', 'place restaurant table seat room bar location space'],
    ['ambience', 'ambience atmosphere decor music loud noise cozy romantic'],
  ] as const
).map(([id, words]) => ({ id, name: id, words: words.split(' ') }))

const plain = (xml: string): string =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

it.skipIf(!existsSync(sentences))(
  'tells opposite moods of one sentence apart better than the whole sentence does',
  async () => {
    const found = [...readFileSync(sentences, 'utf8').matchAll(/<sentence>(.*?)<\/sentence>/gs)]
    const gold = found.map(([, xml = '']) => ({
      text: plain(/<text>(.*?)<\/text>/s.exec(xml)?.[1] ?? ''),
      moods: [...xml.matchAll(/category="(\w+)" polarity="(positive|negative)"/g)],
    }))
    const cells = gold.map(({ text }) => `"${text.replaceAll('"', '""')}"`)
    const engine = await engineOf(`comment\n${cells.join('\n')}\n`)
    const matches = new Map(engine.match(ASPECTS).map((match) => [match.id, match]))
    let all = 0
    let byClause = 0
    let byWhole = 0
    gold.forEach(({ moods }, comment) => {
      if (new Set(moods.map(([, , polarity]) => polarity)).size < 2) return
      for (const [, aspect = '', polarity] of moods) {
        const match = matches.get(aspect)
        const at = match?.comments.indexOf(comment) ?? -1
        if (at < 0) continue
        all++
        if (LABELS[match?.label[at] ?? 3] === polarity) byClause++
        if (engine.comment(comment)?.label === polarity) byWhole++
      }
    })
    expect(all).toBeGreaterThan(80)
    expect(byClause / all).toBeGreaterThan(0.55)
    expect(byClause / all).toBeGreaterThan(byWhole / all + 0.08)
  },
)
