import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paintShapes, type PaintContext } from '../../../src/lib/drawing/paintShapes.ts'
import type { Shape, TextShape } from '../../../src/lib/drawing/shapes.ts'

/**
 * A 2-D context that writes down what is drawn, with the state it is drawn in, and keeps a stack of
 * states as a canvas does. Pixels are compared in the end-to-end tests.
 */
class Recorder {
  state: Record<string, unknown> = { fillStyle: '#000000', globalAlpha: 1, dash: '' }
  drawn: { call: string; args: unknown[]; state: Record<string, unknown> }[] = []
  sets = 0
  private stack: Record<string, unknown>[] = []
  readonly context: PaintContext

  constructor(measured = 50) {
    const calls: Record<string, (...args: never[]) => unknown> = {
      save: () => this.stack.push({ ...this.state }),
      restore: () => {
        this.state = this.stack.pop() ?? expect.fail('restore without save')
      },
      setLineDash: (dash: number[]) => {
        this.state['dash'] = dash.join(' ')
      },
      measureText: () => ({ width: measured }),
    }
    const drawing = new Set([
      'fill',
      'stroke',
      'fillRect',
      'fillText',
      'clip',
      'scale',
      'translate',
    ])
    this.context = new Proxy({} as PaintContext, {
      set: (_, name: string, value) => {
        this.sets += 1
        this.state[name] = value
        return true
      },
      get: (_, name: string) => {
        return (...args: never[]) => {
          if (drawing.has(name)) this.drawn.push({ call: name, args, state: { ...this.state } })
          return calls[name]?.(...args)
        }
      },
    })
  }

  get depth(): number {
    return this.stack.length
  }
}

const text: TextShape = {
  kind: 'text',
  x: 100,
  y: 20,
  text: 'Ask',
  size: 13,
  weight: 600,
  fill: '#112233',
  width: 24,
}

function paint(shapes: readonly Shape[], measured?: number): Recorder {
  const recorder = new Recorder(measured)
  paintShapes(recorder.context, shapes)
  return recorder
}

describe('paintShapes', () => {
  it('draws in order, each shape in its own colours', () => {
    const { drawn } = paint([
      { kind: 'rect', x: 0, y: 0, width: 10, height: 5, fill: '#ff0000' },
      { kind: 'circle', cx: 5, cy: 5, r: 2, fill: '#00ff00', stroke: '#0000ff', dash: [4, 2] },
      { kind: 'rect', x: 1, y: 1, width: 2, height: 2, fill: '#ff0000', opacity: 0.5 },
      {
        kind: 'path',
        d: [
          ['M', 0, 0],
          ['L', 1, 1],
        ],
        stroke: '#123456',
      },
    ])
    expect(drawn.map(({ call }) => call)).toEqual([
      'fillRect',
      'fill',
      'stroke',
      'fillRect',
      'stroke',
    ])
    expect(drawn.map(({ state }) => state['globalAlpha'])).toEqual([1, 1, 1, 0.5, 1])
    expect(drawn[1]?.state['fillStyle']).toBe('#00ff00')
    expect(drawn[2]?.state).toMatchObject({ strokeStyle: '#0000ff', dash: '4 2', lineWidth: 1 })
    expect(drawn[3]?.state['fillStyle']).toBe('#ff0000')
    expect(drawn[4]?.state).toMatchObject({ strokeStyle: '#123456', dash: '' })
  })

  it('sets up text as it was measured', () => {
    const { drawn } = paint([text])
    expect(drawn).toHaveLength(1)
    expect(drawn[0]?.args).toEqual(['Ask', 100, 20])
    expect(drawn[0]?.state).toMatchObject({
      font: '600 13px "Inter Variable", sans-serif',
      fontKerning: 'none',
      letterSpacing: '0.0001px',
      textRendering: 'geometricPrecision',
      textAlign: 'left',
      textBaseline: 'alphabetic',
    })
  })

  it('places text by its stated width', () => {
    const left = (anchor: 'start' | 'middle' | 'end'): unknown =>
      paint([{ ...text, anchor }]).drawn[0]?.args[1]
    expect([left('start'), left('middle'), left('end')]).toEqual([100, 88, 76])
  })

  it('fits text with characters of another font to its stated width', () => {
    const { drawn } = paint([{ ...text, text: 'a → b', width: 25 }], 50)
    expect(drawn.map(({ call, args }) => [call, ...args])).toEqual([
      ['translate', 100, 20],
      ['scale', 0.5, 1],
      ['fillText', 'a → b', 0, 0],
    ])
  })

  it('clips a group and sets its colours anew behind it', () => {
    const red: Shape = { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#ff0000' }
    const blue: Shape = { ...red, fill: '#0000ff' }
    const clip = { x: 0, y: 0, width: 5, height: 5 }
    const { drawn } = paint([red, { kind: 'group', clip, children: [blue] }, blue])
    expect(drawn.map(({ call }) => call)).toEqual(['fillRect', 'clip', 'fillRect', 'fillRect'])
    expect(drawn[3]?.state['fillStyle']).toBe('#0000ff')
  })

  it('stripes a hatch over its background, inside the shape only', () => {
    const fill = { kind: 'hatch', color: '#cc0000', background: '#ffeeee' } as const
    const { drawn } = paint([{ kind: 'circle', cx: 9, cy: 9, r: 9, fill, stroke: '#000000' }])
    expect(drawn.map(({ call }) => call)).toEqual(['fill', 'clip', 'stroke', 'stroke'])
    expect(drawn[0]?.state['fillStyle']).toBe('#ffeeee')
    expect(drawn[2]?.state).toMatchObject({ strokeStyle: '#cc0000', lineWidth: 2 })
    expect(drawn[3]?.state).toMatchObject({ strokeStyle: '#000000', lineWidth: 1 })
  })

  it('leaves the context as it was, and draws each shape in its own fill after any others', () => {
    const color = fc.constantFrom('#000000', '#ff0000', '#00ff00')
    const fill = fc.oneof(
      color,
      fc.record({ kind: fc.constant('hatch' as const), color, background: color }),
    )
    const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
      shape: fc.oneof(
        { depthSize: 'small' },
        fc.record({
          kind: fc.constant('rect' as const),
          x: fc.integer({ min: -50, max: 50 }),
          y: fc.integer({ min: -50, max: 50 }),
          width: fc.integer({ min: 0, max: 50 }),
          height: fc.integer({ min: 0, max: 50 }),
          fill,
          stroke: color,
        }),
        fc.record({
          kind: fc.constant('group' as const),
          children: fc.array(tie('shape'), { maxLength: 3 }),
          clip: fc.constant({ x: 0, y: 0, width: 9, height: 9 }),
        }),
      ),
    }))
    const flat = (list: readonly Shape[]): string[] =>
      list.flatMap((one) => {
        if (one.kind === 'group') return flat(one.children)
        if (one.kind !== 'rect' || one.fill === undefined) return []
        return [typeof one.fill === 'string' ? one.fill : one.fill.background]
      })
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 8 }), (shapes) => {
        const recorder = paint(shapes)
        expect(recorder.depth).toBe(0)
        expect(recorder.state).toEqual(new Recorder().state)
        const fills = recorder.drawn.filter(({ call }) => call === 'fill')
        expect(fills.map(({ state }) => state['fillStyle'])).toEqual(flat(shapes))
      }),
    )
  })

  it('sets the font once for a run of equal texts', () => {
    const few = paint([text]).sets
    expect(paint(Array.from({ length: 100 }, () => text)).sets).toBe(few)
  })
})

describe('paintShapes drawn small', () => {
  const line: TextShape = {
    kind: 'text',
    text: 'A stage',
    x: 0,
    y: 0,
    width: 40,
    size: 12,
    weight: 400,
    fill: '#000000',
  }
  const arrow: Shape = {
    kind: 'path',
    d: [['M', 0, 0], ['L', 8, 4], ['L', 0, 8], ['Z']],
    fill: '#112233',
  }
  const card: Shape = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: 100,
    height: 60,
    radius: 8,
    fill: '#445566',
  }
  const striped: Shape = {
    ...card,
    fill: { kind: 'hatch', color: '#aa0000', background: '#ffeeee' },
    stroke: '#aa0000',
  }
  const callsAt = (scale: number | undefined, ...shapes: Shape[]): string[] => {
    const recorder = new Recorder()
    paintShapes(recorder.context, shapes, scale === undefined ? {} : { scale })
    return recorder.drawn.map(({ call }) => call)
  }

  it('leaves out text and arrow heads that are smaller than a pixel, and corners and stripes with them', () => {
    expect(callsAt(undefined, line, arrow, card)).toEqual(['fillText', 'fill', 'fill'])
    expect(callsAt(0.05, line, arrow, card)).toEqual(['fillRect'])
    expect(callsAt(0.05, striped)).toEqual(['fillRect', 'fillRect'])
  })

  it('draws all that can be seen as it is', () => {
    for (const shape of [line, arrow, card, striped])
      expect(callsAt(0.39, shape)).toEqual(callsAt(undefined, shape))
  })
})
