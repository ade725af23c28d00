// @vitest-environment node
import { expect, it } from 'vitest'
import { boxedLetters } from '../../src/cli/boxedLetters.ts'
import type { Shape } from '../../src/lib/drawing/shapes.ts'

const text = (said: string): Shape => {
  return { kind: 'text', x: 0, y: 0, text: said, size: 12, weight: 400, fill: '#000', width: 9 }
}

it('names what the command line has no font for, each once and whole', () => {
  const group: Shape = { kind: 'group', children: [text('👩‍👩‍👧 and 👍🏽'), text('Größe 71 %')] }
  expect(boxedLetters([text('Done ✅ ✅'), group])).toEqual(['✅', '👩‍👩‍👧', '👍🏽'])
  expect(boxedLetters([text('“Plain” – Ωμέγα, Привет')])).toEqual([])
})
