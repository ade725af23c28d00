import { beforeEach, describe, expect, it } from 'vitest'
import { followSeen } from '../../src/app/followSeen.ts'
import type { Finding } from '../../src/model/finding.ts'
import { createSession } from '../../src/store/createSession.ts'

const finding = (id: string): Finding => ({
  id,
  rule: 'unowned',
  severity: 'warning',
  subjects: [],
  title: { key: 'title', values: {} },
  why: { key: 'why', values: {} },
  harm: 0,
  fixes: [],
})

const kept = (): string => localStorage.getItem('throughline.seen.jrny0001') ?? ''

describe('followSeen', () => {
  beforeEach(() => localStorage.clear())

  it('takes what was there at the end of the first look for seen, what was put aside too', () => {
    const session = createSession()
    followSeen('jrny0001', session)
    session.setState({ isAnalysing: true })
    session.setState({ isAnalysing: false, findings: [finding('a')] })
    expect(session.getState().seen).toBeUndefined()
    session.setState({ view: 'findings' })
    session.setState({ findings: [finding('a'), finding('b')], dismissedFindings: [finding('c')] })
    expect(session.getState().seen).toBeUndefined()
    session.setState({ view: 'map' })
    expect([...(session.getState().seen?.bases.keys() ?? [])]).toEqual(['a', 'b', 'c'])
    expect(kept()).toContain('"c"')
  })

  it('waits until the analysis has caught up', () => {
    const session = createSession()
    followSeen('jrny0001', session)
    session.setState({ view: 'findings', findings: [finding('a')] })
    session.setState({ isAnalysing: true })
    session.setState({ view: 'map' })
    expect(session.getState().seen).toBeUndefined()
    session.setState({ findings: [finding('b')], isAnalysing: false })
    expect([...(session.getState().seen?.bases.keys() ?? [])]).toEqual(['b'])
  })

  it('waits until the comments are read', () => {
    const session = createSession()
    followSeen('jrny0001', session)
    session.setState({ view: 'findings', findings: [finding('a')], isReadingFeedback: true })
    session.setState({ view: 'map' })
    expect(session.getState().seen).toBeUndefined()
    session.setState({ view: 'findings', isReadingFeedback: false, findings: [finding('b')] })
    session.setState({ view: 'map' })
    expect([...(session.getState().seen?.bases.keys() ?? [])]).toEqual(['b'])
  })

  it('ends the first look with the journey, and remembers it for the next opening', () => {
    const session = createSession()
    const end = followSeen('jrny0001', session)
    session.setState({ view: 'findings', findings: [finding('a')] })
    end()
    const next = createSession()
    followSeen('jrny0001', next)
    expect([...(next.getState().seen?.bases.keys() ?? [])]).toEqual(['a'])
    next.setState({ view: 'findings', findings: [] })
    next.setState({ view: 'map' })
    expect([...(next.getState().seen?.bases.keys() ?? [])]).toEqual(['a'])
  })

  it('keeps nothing for those who never looked', () => {
    const session = createSession()
    const end = followSeen('jrny0001', session)
    session.setState({ findings: [finding('a')] })
    end()
    expect(kept()).toBe('')
  })
})
