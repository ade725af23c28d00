// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackEvidence } from '../../../src/app/feedback/feedbackEvidence.ts'
import { engineOf, fixture, moods } from '../../feedback/imported.ts'

const STAFF = { id: 'staff', name: 'Staff', words: ['nurse', 'doctor', 'staff'] }
const CARE = { id: 'care', name: 'Care', words: ['care', 'treatment'] }
const TIME = { id: 'time', name: 'Waiting', words: ['wait', 'appointment'] }
const ALL = [STAFF, CARE, TIME]

const going = async (): Promise<boolean> => true

it('has evidence by words at once, and what is learned in turns', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  engine.knowMoods(moods)
  const evidence = new FeedbackEvidence(engine)
  evidence.dropOthers(ALL)
  const byWords = ALL.map((one) => evidence.update(one).evidence?.comments ?? 0)
  expect(Math.min(...byWords)).toBeGreaterThan(0)
  expect(ALL.every((one) => evidence.isCurrent(one))).toBe(true)
  // Stopped in the middle nothing has changed.
  let turns = 3
  expect(await evidence.learn(ALL, async () => turns-- > 0)).toBe(false)
  expect(ALL.every((one) => evidence.isCurrent(one))).toBe(true)
  expect(await evidence.learn(ALL, going)).toBe(true)
  const stale = ALL.filter((one) => !evidence.isCurrent(one))
  expect(stale.length).toBeGreaterThan(0)
  const learned = ALL.map((one) => evidence.update(one).evidence?.comments ?? 0)
  expect(learned.some((count, at) => count > (byWords[at] ?? 0))).toBe(true)
  expect(learned.every((count, at) => count >= (byWords[at] ?? 0))).toBe(true)
  // Learned once, there is nothing more to learn.
  expect(await evidence.learn(ALL, going)).toBe(false)
})

it('leaves the others as they are when the words of one touchpoint change', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  engine.knowMoods(moods)
  const evidence = new FeedbackEvidence(engine)
  evidence.dropOthers(ALL)
  await evidence.learn(ALL, going)
  for (const one of ALL) evidence.update(one)
  const changed = { ...TIME, words: ['letter'] }
  const now = [STAFF, CARE, changed]
  evidence.dropOthers(now)
  expect(now.filter((one) => !evidence.isCurrent(one))).toEqual([changed])
})
