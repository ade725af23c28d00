import type { Point } from './connectionPaths.ts'
import { metrics } from './metrics.ts'
import type { ConnectionBox } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const labelText: TextStyle = { size: 9.5, weight: 400, lineHeight: 12, tone: 'ink3' }
const longest = 150
const rowHeight = 14
const patch = 200

/** Finds room for labels of connections: one that would cover another moves along its line or is left out. */
export class ConnectionLabels {
  private readonly right: number
  private readonly taken = new Map<number, (readonly [left: number, right: number])[]>()

  /** Labels stay left of `right`. */
  constructor(right: number) {
    this.right = right
  }

  /** A label around a point, at most `slack` px to its side; undefined where there is no room or text. */
  place(text: string, { x, y }: Point, slack: number): ConnectionBox['label'] {
    if (text === '') return undefined
    const line = setLine(text, labelText, { x: 0, top: y - 6, width: longest })
    if (line.width === 0) return undefined
    const w = Math.ceil(line.width) + 8
    for (let shift = 0; shift <= slack; shift += metrics.pitch / 4) {
      for (const middle of shift === 0 ? [x] : [x - shift, x + shift]) {
        const left = Math.max(metrics.laneHeadWidth, Math.min(middle - w / 2, this.right - w))
        if (!this.take(y, left, left + w)) continue
        const box = { x: left, y: y - 6, w, h: 12 }
        return { box, line: { ...line, x: left + 4 } }
      }
    }
    return undefined
  }

  /** Takes the room where it is free. Looked up by patches of the map, those around included. */
  private take(y: number, left: number, right: number): boolean {
    const row = Math.floor(y / rowHeight)
    const first = Math.floor(left / patch)
    const last = Math.floor(right / patch)
    for (let near = row - 1; near <= row + 1; near++) {
      for (let at = first; at <= last; at++) {
        const others = this.taken.get(patchKey(near, at)) ?? []
        if (others.some(([from, to]) => from < right && to > left)) return false
      }
    }
    for (let at = first; at <= last; at++) {
      const own = this.taken.get(patchKey(row, at))
      if (own) own.push([left, right])
      else this.taken.set(patchKey(row, at), [[left, right]])
    }
    return true
  }
}

function patchKey(row: number, column: number): number {
  return row * 1_000_000 + column
}
