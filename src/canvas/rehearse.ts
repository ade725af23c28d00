import { layoutWords } from '../i18n/layoutWords.ts'
import { cardShapes } from '../layout/cardShapes.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import { mapShapes } from '../layout/mapShapes.ts'
import { lightPalette } from '../layout/palette.ts'
import { paintShapes } from '../lib/drawing/paintShapes.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { recordsFrom } from '../model/records.ts'

const order = 'a0'
const place = { stepId: 'rehearsal-step', laneId: 'rehearsal-lane' }
/** One of all that most maps have. */
const records: readonly AnyRecord[] = [
  { id: 'rehearsal-dept', kind: 'department', name: 'Support' },
  { id: 'rehearsal-stage', kind: 'stage', name: 'Ask', order },
  { id: place.stepId, kind: 'step', stageId: 'rehearsal-stage', name: 'Call', order },
  { id: place.laneId, kind: 'lane', name: 'Contacts', type: 'touchpoints', role: 'onstage', order },
  {
    id: 'rehearsal-card',
    kind: 'touchpoint',
    ...place,
    order,
    name: 'Phone menu and transfer',
    channel: 'Phone',
    accountableId: 'rehearsal-dept',
  },
]

/**
 * Lays out and paints a map of one card that nobody sees, while the store still reads the real one: what the browser
 * does for the first time (compiling functions, rules of plurals, widths of letters, a canvas with its font) takes
 * longer than the cards of a large map, and is done by then.
 */
export function rehearse(): void {
  const scene = layoutMap(recordsFrom(records), { words: layoutWords() })
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return
  paintShapes(context, mapShapes(scene, lightPalette, 'lanes'))
  for (const card of scene.cards.values()) paintShapes(context, cardShapes(card, lightPalette))
}
