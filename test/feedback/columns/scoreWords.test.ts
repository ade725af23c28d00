// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readScore } from '../../../src/feedback/columns/scoreScale.ts'
import { findScoreWords, scaleOfWords } from '../../../src/feedback/columns/scoreWords.ts'

/** Answers from the worst to the best with their places, as the scale that is found reads them. */
const read = (answers: string): (number | string | undefined)[] => {
  const cells = answers.split(', ')
  const words = findScoreWords(cells)
  return cells.map((cell) => readScore(cell, words))
}

describe('scores in words', () => {
  it.each([
    ['good-bad', 'Bad, Good', [0, 1]],
    ['promoters', 'Detractor, Passive, Promoter', [-1, 0, 1]],
    ['promoters', 'Kritiker, Neutral, Promotor', [-1, 0, 1]],
    ['stars', '★☆☆☆☆, ★★★☆☆, ★★★★☆, ★★★★★', [1, 3, 4, 5]],
    ['stars', '⭐, ⭐⭐⭐⭐', [1, 4]],
    ['smileys', '😡, 🙁, 😐, 🙂, 😍', [1, 2, 3, 4, 5]],
    [
      'steps-5',
      'Very dissatisfied, Dissatisfied, Neither satisfied nor dissatisfied, Satisfied, Very satisfied',
      [1, 2, 3, 4, 5],
    ],
    [
      'steps-5',
      'Sehr unzufrieden, eher unzufrieden, teils/teils, eher zufrieden, sehr zufrieden',
      [1, 2, 3, 4, 5],
    ],
    [
      'steps-5',
      'Sehr unzufrieden, unzufrieden, neutral, zufrieden, sehr zufrieden',
      [1, 2, 3, 4, 5],
    ],
    [
      'plain-steps-5',
      'unzufrieden, eher unzufrieden, weder noch, eher zufrieden, zufrieden',
      [1, 2, 3, 4, 5],
    ],
    ['steps-5', 'Strongly disagree, Disagree, Neutral, Agree, Strongly agree', [1, 2, 3, 4, 5]],
    [
      'steps-5',
      'stimme überhaupt nicht zu, stimme eher nicht zu, teils teils, stimme eher zu, stimme voll und ganz zu',
      [1, 2, 3, 4, 5],
    ],
    [
      'steps-7',
      'Extremely dissatisfied, Moderately dissatisfied, Slightly dissatisfied, Neither satisfied nor dissatisfied, Slightly satisfied, Moderately satisfied, Extremely satisfied',
      [1, 2, 3, 4, 5, 6, 7],
    ],
    [
      'degree',
      'Not at all likely, Not so likely, Somewhat likely, Very likely, Extremely likely',
      [1, 2, 3, 4, 5],
    ],
    ['excellent-terrible', 'Terrible, Poor, Average, Good, Excellent', [1, 2, 3, 4, 5]],
    ['excellent-terrible', 'sehr schlecht, schlecht, mittel, gut, sehr gut', [1, 2, 3, 4, 5]],
    ['excellent-poor', 'Poor, Fair, Good, Very good, Excellent', [1, 2, 3, 4, 5]],
    [
      'school-grades',
      'ungenügend, mangelhaft, ausreichend, befriedigend, gut, sehr gut',
      [1, 2, 3, 4, 5, 6],
    ],
  ] as const)('%s: %s', (words, answers, places) => {
    expect(findScoreWords(answers.split(', '))).toBe(words)
    expect(read(answers)).toEqual(places)
    const { min, max } = scaleOfWords(words)
    for (const place of places) expect(place >= min && place <= max).toBe(true)
  })

  it('reads Zendesk’s answers, and knows that an offer is none', () => {
    expect(read('Good, Offered, Bad, Unoffered, N/A')).toEqual([1, 'none', 0, 'none', 'none'])
  })

  it('reads figures among the words, and says nothing of other words', () => {
    expect(readScore('5 - Very satisfied', 'steps-5')).toBe(5)
    expect(readScore('so so', 'steps-5')).toBeUndefined()
    expect(readScore('Very satisfied')).toBeUndefined()
  })

  it.each([
    'Web, Phone, Shop',
    'Yes, No',
    'Great help thanks, The queue was long',
    'Offered, Offered',
    'Bonn, Ulm, Good',
    '',
  ])('%j is no scale', (answers) => {
    expect(findScoreWords(answers.split(', '))).toBeUndefined()
  })
})
