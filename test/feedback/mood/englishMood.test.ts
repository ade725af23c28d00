// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEnglishMood } from '../../../src/feedback/mood/loadEnglishMood.ts'
import { loadVader } from '../../../src/feedback/mood/loadVader.ts'
import type { MoodReader } from '../../../src/feedback/mood/moodReader.ts'
import { labelOfSentiment } from '../../../src/feedback/mood/moodOf.ts'

const english = await loadEnglishMood()
const vader = await loadVader()

const labelOf = (text: string, reader: MoodReader = english): string =>
  labelOfSentiment(reader.score(text))

describe('what customers say of a service', () => {
  it.each([
    'My parcel was two weeks late',
    'The flight was delayed and then cancelled',
    'Still on hold after an hour',
    'They never answered my letter',
    'Staff were dismissive and unprofessional',
    'Overpriced',
    'They did not call back',
    'Nobody told us anything',
    'He hung up on me',
    'The app crashes',
    'I waited for hours',
  ])('%s: negative', (text) => {
    expect(labelOf(text)).toBe('negative')
  })

  it.each([
    'Very efficient and professional',
    'Seen on time',
    'No complaints',
    'They went above and beyond',
    'Nothing was too much trouble',
    'No waiting',
    "Couldn't fault it",
    'Keep up the good work',
    'I would recommend them',
    'Much better than last year',
  ])('%s: positive', (text) => {
    expect(labelOf(text)).toBe('positive')
  })

  it.each(['I took the bus', 'We waited in the room', 'I like', 'The customer service desk'])(
    '%s: at least not negative',
    (text) => {
      expect(labelOf(text)).not.toBe('negative')
    },
  )
})

describe('what is wished for is not there', () => {
  it.each([
    'Could be better',
    'The food could have been nicer',
    'It would be nice if the staff were more helpful',
    'You should be clearer',
    'More staff',
    'Better parking',
    'Improve the website',
    'Quicker appointments please',
    'The rooms need to be cleaner',
  ])('%s: negative', (text) => {
    expect(labelOf(text)).toBe('negative')
  })

  it.each([
    'I would like to thank the excellent team',
    'More than happy',
    'They should be proud of their friendly team',
    'Could not have been better',
    'The service is much better',
  ])('%s: positive', (text) => {
    expect(labelOf(text)).toBe('positive')
  })
})

it('reads words that only a sign keeps apart, and curly apostrophes', () => {
  expect(labelOf('quick,friendly/helpful')).toBe('positive')
  expect(english.score('It wasn’t good')).toBe(english.score("It wasn't good"))
  expect(labelOf('No, the staff were great')).toBe('positive')
})

describe('an answer that says nothing', () => {
  const good = english.asked('What did you like best?')
  const bad = english.asked('What could we improve?')

  it.each([
    ['Nothing', 'positive', 'negative', 'positive'],
    ['nothing at all.', 'positive', 'negative', 'positive'],
    ['No', 'neutral', 'negative', 'positive'],
    ['None.', 'neutral', 'negative', 'positive'],
    ['N/A', 'neutral', 'neutral', 'neutral'],
    ['Nothing to improve', 'positive', 'positive', 'positive'],
  ])('%s: %s where the question is not known', (text, unknown, askedForGood, askedForBad) => {
    expect([labelOf(text), labelOf(text, good), labelOf(text, bad)]).toEqual([
      unknown,
      askedForGood,
      askedForBad,
    ])
  })

  it('is only one that says nothing else', () => {
    expect(good.score('Nothing works and the staff are rude')).toBe(
      english.score('Nothing works and the staff are rude'),
    )
  })
})

describe('the words that decided', () => {
  it('stand where they are said to, phrases too', () => {
    const text = 'Nice 😀 people, but I was on hold; NOT good!'
    const words = english.deciding(text)
    expect(words.map(({ word }) => word)).toEqual(['Nice', '😀', 'on hold', 'good'])
    for (const { word, from, to } of words) expect(text.slice(from, to)).toBe(word)
    expect(words.map(({ weight }) => Math.sign(weight))).toEqual([1, 1, -1, -1])
  })

  const word = fc.constantFrom(
    ...'good bad not very delayed helpful but rude the staff could be better nothing 😀 never slow! ok? Great, GREAT worst'.split(
      ' ',
    ),
  )

  it.each([
    ['of feedback', english],
    ['of the reference', vader],
  ])('sum up to the sign of the score: %s', (_, reader: MoodReader) => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const text = words.join(' ')
        const sum = reader.deciding(text).reduce((all, { weight }) => all + weight, 0)
        // What is left of two words that cancel each other is no mood, but marks make it one.
        fc.pre(sum === 0 || Math.abs(sum) > 1e-3)
        expect(Math.sign(reader.score(text))).toBe(Math.sign(sum))
      }),
    )
  })

  it('never fail, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Math.abs(english.score(text))).toBeLessThanOrEqual(1)
        for (const { word: own, from, to } of english.deciding(text)) {
          expect(text.slice(from, to)).toBe(own)
        }
      }),
    )
  })
})
