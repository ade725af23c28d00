import { expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { sentence } from '../../src/i18n/t.ts'
import { JourneyFileError, type JourneyFileProblem } from '../../src/model/JourneyFileError.ts'

/** All of them: the type checker counts. */
const problems: Record<JourneyFileProblem, true> = {
  size: true,
  encoding: true,
  empty: true,
  cutOff: true,
  notJson: true,
  depth: true,
  duplicateKey: true,
  reservedKey: true,
  format: true,
  version: true,
  newer: true,
  shape: true,
  id: true,
  idMismatch: true,
  duplicateId: true,
  kind: true,
  home: true,
  field: true,
  dangling: true,
  linkKind: true,
  noJourney: true,
  twoRoots: true,
  evidence: true,
}

it.each(Object.keys(problems) as JourneyFileProblem[])('%s has a sentence', (code) => {
  const { key, values } = new JourneyFileError(code)
  expect(Object.hasOwn(en, key)).toBe(true)
  expect(sentence({ key, values })).not.toBe(key)
})
