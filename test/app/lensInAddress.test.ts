import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lensAddress, lensFromAddress } from '../../src/app/lensAddress.ts'
import { lensInAddress } from '../../src/app/lensInAddress.ts'
import { lensColours } from '../../src/model/LensColour.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { type Session, createSession } from '../../src/store/createSession.ts'
import { smallMap } from '../support/smallMap.ts'

const [stage] = recordsOfKind(smallMap, 'stage')
const [department] = recordsOfKind(smallMap, 'department')
const full = {
  colourBy: 'findings',
  show: {
    ownerId: department?.id ?? '',
    channel: 'Phone',
    unowned: true,
    hurts: true,
    findings: { severity: 'critical', rule: 'handoff', stageId: stage?.id ?? '' },
  },
} as const

describe('a lens in an address', () => {
  it('comes back as it was', () => {
    expect(lensFromAddress(lensAddress(full), smallMap)).toEqual({ lens: full, isWhole: true })
    expect(lensAddress(undefined)).toBe('')
    expect(lensFromAddress('', smallMap)).toEqual({ lens: undefined, isWhole: true })
    for (const colourBy of lensColours)
      expect(lensFromAddress(lensAddress({ colourBy }), smallMap).lens).toEqual({ colourBy })
    const all = { show: { findings: {} } }
    expect(lensFromAddress(lensAddress(all), smallMap).lens).toEqual(all)
  })

  it('leaves out what the journey does not have, and says so', () => {
    const asked = 'colour=sentiment&owner=nobody01&channel=Fax&rule=no-rule&findings=fatal'
    expect(lensFromAddress(asked, smallMap)).toEqual({
      lens: { colourBy: 'sentiment' },
      isWhole: false,
    })
    expect(lensFromAddress('owner=__proto__&colour=constructor', smallMap)).toEqual({
      lens: undefined,
      isWhole: false,
    })
    expect(lensFromAddress('utm_source=mail', smallMap)).toEqual({
      lens: undefined,
      isWhole: true,
    })
  })

  it('is never an error, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (asked) => {
        const { lens } = lensFromAddress(asked, smallMap)
        expect(lensFromAddress(lensAddress(lens), smallMap).lens).toEqual(lens)
      }),
    )
  })
})

describe('the address of the map', () => {
  const map = '#/journey/jrny0001/map'
  let session: Session
  let end: () => void
  const start = (hash: string): void => {
    history.replaceState(null, '', hash)
    session = createSession()
    const editor = createEditor(smallMap, () => 0)
    end = lensInAddress({ journeyId: 'jrny0001', editor, session })
  }
  const goTo = (hash: string): void => {
    history.replaceState(null, '', hash)
    dispatchEvent(new Event('hashchange'))
  }
  beforeEach(() => vi.restoreAllMocks())
  afterEach(() => {
    end()
    history.replaceState(null, '', '#')
  })

  it('puts its lens on, and follows it', () => {
    start(`${map}?colour=owner`)
    expect(session.getState().lens).toEqual({ colourBy: 'owner' })
    session.setState({ lens: full })
    expect(location.hash).toBe(`${map}?${lensAddress(full)}`)
    session.setState({ lens: undefined })
    expect(location.hash).toBe(map)
  })

  it('keeps the lens through other views, and where a link does not name one', () => {
    start(`${map}?colour=kpi`)
    goTo('#/journey/jrny0001/table')
    session.setState({ lens: { colourBy: 'owner' } })
    expect(location.hash).toBe('#/journey/jrny0001/table')
    goTo(map)
    expect(location.hash).toBe(`${map}?colour=owner`)
    goTo(`${map}?colour=kpi`)
    expect(session.getState().lens).toEqual({ colourBy: 'kpi' })
  })

  it('is mended where it names what is not there, with a sentence', () => {
    start(`${map}?owner=nobody01&unowned=yes`)
    expect(session.getState().lens).toEqual({ show: { unowned: true } })
    expect(session.getState().notice?.message.key).toBe('lens.notAllHere')
    expect(location.hash).toBe(`${map}?unowned=yes`)
  })
})
