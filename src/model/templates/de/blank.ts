import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const blank: Template = {
  name: 'blank',
  title: 'Leer',
  description: 'Leere Spuren für Touchpoints, Gefühl, Schmerzpunkte und mehr.',
  lanes: [lanes.touchpoints, lanes.feeling, lanes.pains, lanes.backstage, lanes.ideas],
  map: '',
}
