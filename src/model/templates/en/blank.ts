import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const blank: Template = {
  name: 'blank',
  title: 'Blank',
  description: 'Empty lanes for touchpoints, feeling, pain points and the rest.',
  lanes: [lanes.touchpoints, lanes.feeling, lanes.pains, lanes.backstage, lanes.ideas],
  map: '',
}
