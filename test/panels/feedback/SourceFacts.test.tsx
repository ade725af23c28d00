import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SourceFacts } from '../../../src/panels/feedback/SourceFacts.tsx'
import { renderFeedback } from './renderFeedback.tsx'

const source = {
  id: 'src00001',
  name: 'Friends and family',
  kind: 'survey',
  rows: 1200,
  comments: 1150,
  problemRows: 0,
  importedAt: '2026-11-22T09:00:00.000Z',
} as const

it.each([
  ['model', 'Moods by a model that learned from 900 scores of this file: macro-F1 0.81'],
  ['lexicon', 'was not clearly better (macro-F1 0.81 against 0.70).'],
] as const)('says how right the moods of a file are, told by the %s', (by, words) => {
  const mood = { by, n: 900, f1Model: 0.814, f1Plain: 0.7 }
  renderFeedback(<SourceFacts source={{ ...source, mood }} />)
  expect(screen.getByText(words, { exact: false })).toBeVisible()
})
