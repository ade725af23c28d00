import { expect, test } from 'vitest'
import { hasWords } from '../../../src/analysis/rules/hasWords.ts'

test('whole words and phrases, whatever case and punctuation', () => {
  expect(hasWords('Come BACK, please', ['come back'])).toBe(true)
  expect(hasWords('Comeback', ['come back'])).toBe(false)
  expect(hasWords('because', ['use'])).toBe(false)
  expect(hasWords('', ['use'])).toBe(false)
})

test('a star leaves an end open, in letters of any language', () => {
  expect(hasWords('Renewals', ['renew*'])).toBe(true)
  expect(hasWords('prerenewal', ['renew*'])).toBe(false)
  expect(hasWords('Vertragsverla\u0308ngerung', ['*verläng*'])).toBe(true)
  expect(hasWords('Telefon-Hotline', ['hotline*'])).toBe(true)
})

test('= finds a text that is this word alone', () => {
  expect(hasWords(' Store ', ['=store'])).toBe(true)
  expect(hasWords('App store', ['=store'])).toBe(false)
})
