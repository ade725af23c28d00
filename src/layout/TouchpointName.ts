import { oncePer } from '../lib/oncePer.ts'
import type { CardText, TextLine } from './Scene.ts'
import { setLines, type TextStyle } from './setLines.ts'

const style: TextStyle = { size: 12.5, weight: 600, lineHeight: 16, tone: 'ink' }
/** px from the card's left edge to its text */
export const nameLeft = 14

/**
 * The name of a touchpoint on its card, broken into lines when it is first asked for: whatever it says the card is as
 * high, and of thousands few are in view. Nothing is kept in it, so that two with one name are alike.
 */
export class TouchpointName implements CardText {
  readonly name: string
  /** px that it may be wide */
  readonly width: number

  constructor(name: string, width: number) {
    this.name = name
    this.width = width
  }

  get lines(): readonly TextLine[] {
    return setName(this).lines
  }

  get isCut(): boolean {
    return setName(this).isCut
  }
}

const setName = oncePer(({ name, width }: TouchpointName) =>
  setLines(name, style, { x: nameLeft, top: 8, width, maxLines: 2 }),
)
