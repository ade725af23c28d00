// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import lexicon from '../../../src/feedback/mood/germanLexicon.json'
import { loadGermanMood } from '../../../src/feedback/mood/loadGermanMood.ts'
import { labelOfSentiment } from '../../../src/feedback/mood/moodOf.ts'
import { germanSentences } from './germanSentences.ts'

const mood = await loadGermanMood()
const developed = germanSentences('develop')
const heldOut = germanSentences('held-out')

const LABELS: Readonly<Record<string, string>> = {
  '+': 'positive',
  '-': 'negative',
  '0': 'neutral',
}

/** Accuracy and macro-F1 of the reader on sentences with their class. */
function measured(sentences: readonly string[]): {
  accuracy: number
  macroF1: number
  count: number
} {
  const rows = sentences.map((line) => ({
    given: LABELS[line.slice(0, 1)],
    read: labelOfSentiment(mood.score(line.slice(2))),
  }))
  const f1 = Object.values(LABELS).map((label) => {
    const both = rows.filter(({ given, read }) => given === label && read === label).length
    const either =
      rows.filter(({ given }) => given === label).length +
      rows.filter(({ read }) => read === label).length
    return (2 * both) / either
  })
  const accuracy = rows.filter(({ given, read }) => given === read).length / rows.length
  return {
    accuracy,
    macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    count: rows.length,
  }
}

describe('sentences of customers', () => {
  it('are read as people mean them, those it was developed with', () => {
    const { accuracy, macroF1, count } = measured(developed)
    expect(count).toBe(557)
    expect(accuracy).toBeGreaterThanOrEqual(0.95)
    expect(macroF1).toBeGreaterThanOrEqual(0.95)
  })

  it('are read as people mean them, those it has not seen', () => {
    const { accuracy, macroF1, count } = measured(heldOut)
    expect(count).toBe(160)
    expect(accuracy).toBeGreaterThanOrEqual(0.78)
    expect(macroF1).toBeGreaterThanOrEqual(0.78)
  })

  it('share none between the two halves', () => {
    const seen = new Set(developed)
    expect(heldOut.filter((line) => seen.has(line))).toEqual([])
  })
})

describe('the lexicon', () => {
  const { onlyNegated, phrases, emoji, ...moods } = lexicon

  it('holds each word of a section once, with a valence between -4 and +4', () => {
    for (const section of [...Object.values(moods), ...Object.values(onlyNegated)]) {
      const words = Object.values(section)
        .flat()
        .flatMap((line) => line.split(' '))
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    }
    for (const section of [...Object.values(moods), phrases, emoji]) {
      for (const valence of Object.keys(section)) expect(Math.abs(Number(valence))).toBeLessThan(4)
    }
  })

  it('knows more than 3,000 words in their basic form', () => {
    const lines = Object.values(moods).flatMap((section) => Object.values(section).flat())
    expect(lines.join(' ').split(' ').length).toBeGreaterThan(3000)
  })

  it('holds no phrase twice, and finds each', () => {
    const all = Object.entries(phrases)
    const texts = all.flatMap(([, list]) => list)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
    for (const [valence, list] of all) {
      if (Math.abs(Number(valence)) < 1) continue
      const lost = list.filter(
        (phrase) => mood.deciding(phrase.replaceAll('…', 'dort')).length === 0,
      )
      expect(lost).toEqual([])
    }
  })
})

describe('forms', () => {
  it.each([
    ['freundlich', 'freundliche', 'freundlichen', 'freundlicherem', 'freundlichste', 'FREUNDLICH'],
    ['teuer', 'teure', 'teurer', 'teures', 'teuerste'],
    ['unverschämt', 'unverschaemt', 'unverschämte', 'unverschaemtes'],
    ['abgestürzt', 'abstürzt', 'abzustürzen', 'abstürzte', 'abgestuerzt'],
    ['Katastrophe', 'Servicekatastrophe', 'Service-Katastrophe', 'katastrophe'],
    ['enttäuscht', 'enttäuschend', 'enttäuschte', 'enttäuschen', 'maßlos enttäuscht'],
    ['gut', 'guuuuut', 'guten', 'besser', 'besten'],
    ['respektlos', 'respektlose', 'taktloser'],
    ['Ausfall', 'Ausfälle', 'Netzausfällen', 'Ausfaelle'],
  ])('%s is known in each of them: %j', (...forms) => {
    const signs = forms.map((form) => Math.sign(mood.score(form)))
    expect(new Set(signs)).toEqual(new Set([signs[0]]))
    expect(signs[0]).not.toBe(0)
  })

  it('turns adjectives round with un-, but knows those that only look so', () => {
    expect(mood.score('unfreundlich')).toBeLessThan(0)
    expect(mood.score('unkompliziert')).toBeGreaterThan(0)
    expect(mood.score('unvergesslich')).toBeGreaterThan(0)
  })

  it('makes good of what is free of something bad, and bad of what lacks something good', () => {
    expect(mood.score('fehlerfrei')).toBeGreaterThan(0)
    expect(mood.score('humorlos')).toBeLessThan(0)
  })

  it.each([
    'Geschlecht',
    'Gutschein',
    'Wartung',
    'Versand',
    'Hausmeister',
    'Steuerung',
    'Zeitspanne',
  ])('finds no mood in %s', (word) => {
    expect(mood.score(word)).toBe(0)
  })
})

describe('rules', () => {
  it.each([
    ['Der Service ist nicht gut.', 'Der Service ist gut.'],
    ['Das funktioniert leider nicht.', 'Das funktioniert.'],
    ['Freundlich war das nicht.', 'Freundlich war das.'],
    ['Geholfen hat mir keiner.', 'Geholfen hat mir Frau Schmidt.'],
    ['Ich war nie zufrieden.', 'Ich war zufrieden.'],
    ['Er ist weder freundlich noch kompetent.', 'Er ist freundlich und kompetent.'],
    ['Das ist alles andere als schön.', 'Das ist schön.'],
    ['Von wegen zuverlässig!', 'Zuverlässig!'],
    ['Es war viel zu laut.', 'Es war nicht zu laut.'],
    ['Die Wartezeit war lang.', 'Die Wartezeit war kurz.'],
    ['Hohe Preise', 'Niedrige Preise'],
    ['Die App stürzt dauernd ab.', 'Die App stürzt nie ab.'],
    ['Es gab viele Probleme.', 'Es gab keine Probleme.'],
    ['Kein Rückruf', 'Gerne wieder'],
    ['Das Problem wurde nicht gelöst.', 'Das Problem wurde gelöst.'],
    ['Mehr Freundlichkeit wäre schön.', 'Die Freundlichkeit war schön.'],
    ['Das lässt zu wünschen übrig.', 'Es gibt nichts zu beanstanden.'],
    ['Note 6', 'Note 1'],
    ['Alles kaputt 😡', 'Alles da 😍'],
    ['Früher war der Service gut.', 'Der Service ist gut.'],
  ])('%j is bad, %j is good', (bad, good) => {
    expect(mood.score(bad)).toBeLessThanOrEqual(-0.05)
    expect(mood.score(good)).toBeGreaterThanOrEqual(0.05)
  })

  it('counts "nicht nur" as no denial', () => {
    expect(mood.score('Nicht nur günstig, sondern auch gut.')).toBeGreaterThan(0.5)
  })

  it('lets what stands behind "aber" outweigh what stands before it', () => {
    expect(mood.score('Das Personal war nett, aber das Essen schlecht.')).toBeLessThan(0)
    expect(mood.score('Das Essen war schlecht, aber das Personal nett.')).toBeGreaterThan(0)
  })

  it('makes more of boosters, capitals and exclamation marks, less of "etwas"', () => {
    const plain = mood.score('Das war schlecht.')
    expect(mood.score('Das war sehr schlecht.')).toBeLessThan(plain)
    expect(mood.score('Das war schlecht!!!')).toBeLessThan(plain)
    expect(mood.score('Das war SCHLECHT.')).toBeLessThan(plain)
    expect(mood.score('Das war etwas schlecht.')).toBeGreaterThan(plain)
  })

  it.each([
    'Könnten Sie mir bitte helfen?',
    'Wo finde ich Hilfe?',
    'Keine Angabe',
    'Weder gut noch schlecht',
    '',
  ])('finds no mood in %j', (text) => {
    expect(mood.score(text)).toBe(0)
  })

  it('reads an answer that says nothing by what was asked', () => {
    const improve = mood.asked('Was können wir verbessern?')
    const liked = mood.asked('Was hat Ihnen gut gefallen?')
    expect(improve.score('Nichts.')).toBeGreaterThan(0)
    expect(liked.score('Nichts.')).toBeLessThan(0)
    expect(liked.score('Alles!')).toBeGreaterThan(0)
    expect(mood.score('Nichts.')).toBe(0)
    expect(improve.score('Nichts funktioniert')).toBeLessThan(0)
  })
})

describe('deciding words', () => {
  it('are those of the text, with what they weigh after negation', () => {
    const text = 'Nette Leute, aber die App stürzt ständig ab.'
    expect(mood.deciding(text).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
      ['Nette', 'Nette'],
      ['stürzt', 'stürzt'],
    ])
    const [only] = mood.deciding('Das ist nicht gut.')
    expect(only).toMatchObject({ word: 'gut', from: 14, to: 17 })
    expect(only?.weight).toBeLessThan(0)
  })

  it('add up to the sign of the score, and stand where they say, in any text', () => {
    const words = `${developed.join(' ')} nicht kein aber zu sehr ! ? , . 😡 :-)`.split(/\s+/)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const score = mood.score(text)
        expect(Math.abs(score)).toBeLessThanOrEqual(1)
        expect(mood.score(text)).toBe(score)
        const deciding = mood.deciding(text)
        let last = -1
        let sum = 0
        for (const { word, from, to, weight } of deciding) {
          expect(text.slice(from, to)).toBe(word)
          expect(from).toBeGreaterThan(last)
          last = from
          sum += weight
        }
        if (score !== 0) expect(Math.sign(sum)).toBe(Math.sign(score))
      }),
    )
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Number.isFinite(mood.score(text))).toBe(true)
      }),
    )
  })
})
