// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackSurveys } from '../../../src/app/feedback/feedbackSurveys.ts'
import { surveyBytes } from '../../../src/tables/surveyBytes.ts'

const file = (text: string): File => new File([text], 'a.csv', { lastModified: 7 })
const survey = (text: string) => surveyBytes(() => file(text).stream())

it('knows the file that was seen, and no other of the same name, size and time', async () => {
  const surveys = new FeedbackSurveys()
  const seen = await survey('comment;score')
  surveys.add(file('comment;score'), seen)
  expect(await surveys.of(file('comment;score'))).toBe(seen)
  expect(await surveys.of(file('score;comment'))).toBeUndefined()
  expect(await surveys.of(file('comment;date'))).toBeUndefined()
})

it('forgets the oldest of very many', async () => {
  const surveys = new FeedbackSurveys()
  for (let at = 0; at < 60; at++) {
    const text = 'x'.repeat(at + 1)
    surveys.add(file(text), await survey(text))
  }
  expect(await surveys.of(file('x'))).toBeUndefined()
  expect(await surveys.of(file('x'.repeat(60)))).toBeDefined()
})
