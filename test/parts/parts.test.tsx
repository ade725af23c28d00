import { cleanup, render, screen } from '@testing-library/react'
import { assert, property, string } from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { FeedbackBar } from '../../src/parts/FeedbackBar.tsx'
import { FindingsBadge } from '../../src/parts/FindingsBadge.tsx'
import { OwnerChip } from '../../src/parts/OwnerChip.tsx'
import { Sparkline } from '../../src/parts/Sparkline.tsx'
import { initialsOf } from '../../src/parts/initialsOf.ts'

afterEach(cleanup)

describe('OwnerChip', () => {
  it('shows who it is in the department’s colour', () => {
    const owner = { name: 'Mara Voss', isPerson: true, mark: '#3b6fb6', onMark: '#ffffff' }
    render(<OwnerChip owner={owner} />)
    expect(screen.getByText('Mara Voss')).toBeVisible()
    expect(screen.getByText('MV')).toHaveStyle({ backgroundColor: '#3b6fb6' })
  })

  it('says that nobody owns it', () => {
    render(<OwnerChip />)
    expect(screen.getByText('No owner')).toBeVisible()
  })
})

describe('initialsOf', () => {
  it.each([
    ['Mara Voss', 'MV'],
    ['Support', 'S'],
    ['anna maria ødegård', 'AØ'],
    ['', ''],
  ])('%s → %s', (name, initials) => expect(initialsOf(name)).toBe(initials))

  it('are at most a few letters, whatever the name', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        expect(initialsOf(name).length).toBeLessThanOrEqual(12)
      }),
    )
  })
})

describe('FeedbackBar', () => {
  it('says its shares and n, and its parts fill it', () => {
    const { container } = render(
      <FeedbackBar evidence={{ n: 200, negative: 142, neutral: 38, positive: 20 }} />,
    )
    expect(
      screen.getByRole('img', { name: '71% negative, 19% neutral, 10% positive of 200 comments' }),
    ).toHaveTextContent('200')
    const widths = [...container.querySelectorAll('rect')].map((one) =>
      Number(one.getAttribute('width')),
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100)
  })

  it('counts complaints, and draws no bar where they are said first', () => {
    const stratum = { stratum: '', elsewhereN: 0, elsewhereNegative: 0 }
    const complaints = {
      ...stratum,
      sourceId: 'a',
      sourceKind: 'complaints' as const,
      positive: 99,
    }
    const survey = { ...stratum, sourceId: 'b', sourceKind: 'survey' as const }
    const all = { n: 357, negative: 84, neutral: 150, positive: 123 }
    const only = [{ ...complaints, n: 317, negative: 76 }]
    const { rerender } = render(<FeedbackBar evidence={{ ...all, n: 317, strata: only }} />)
    expect(screen.getByText('317 complaints')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
    const both = [...only, { ...survey, n: 40, negative: 8, positive: 24 }]
    rerender(<FeedbackBar evidence={{ ...all, strata: both }} />)
    expect(
      screen.getByRole('img', { name: '20% negative, 20% neutral, 60% positive of 40 comments' }),
    ).toBeVisible()
    expect(screen.getByText('317 complaints')).toBeVisible()
  })

  it('shows nothing where there is nothing', () => {
    const { container } = render(
      <FeedbackBar evidence={{ n: 0, negative: 0, neutral: 0, positive: 0 }} />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})

describe('FindingsBadge', () => {
  it('says how many and how bad', () => {
    render(<FindingsBadge count={2} severity="critical" />)
    expect(screen.getByRole('img', { name: '2 findings, Critical' })).toHaveTextContent('2')
  })
})

describe('Sparkline', () => {
  const months = [
    { month: '2026-01', n: 10, negative: 5 },
    { month: '2026-02', n: 40, negative: 10 },
    { month: '2026-03', n: 0, negative: 0 },
  ]
  const heights = (container: HTMLElement): number[] =>
    [...container.querySelectorAll('rect')].map((one) => Number(one.getAttribute('height')))

  it('draws shares, or counts', () => {
    const { container, rerender } = render(<Sparkline months={months} label="By month" />)
    expect(heights(container)).toEqual([23, 11.5, 0])
    rerender(<Sparkline months={months} figure="count" label="By month" />)
    expect(heights(container)).toEqual([11.5, 46, 0])
    expect(screen.getByRole('img', { name: 'By month' })).toBeInTheDocument()
  })
})
