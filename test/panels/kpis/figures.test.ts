import { expect, it } from 'vitest'
import '../../../src/i18n/laterWords.ts'
import { stateSentence } from '../../../src/panels/kpis/figures.ts'
import { madeValue } from '../../analysis/kpis/madeKpis.ts'

it('says short of the target, and over it where less is better', () => {
  const down = madeValue('wait', { target: 4, unit: 'min', direction: 'down' }, { value: 4.2 })
  expect(stateSentence(down)).toBe('0.2 min over the target of 4 min')
  const up = madeValue('fix', { target: 70, unit: '%' }, { value: 54 })
  expect(stateSentence(up)).toBe('16 points short of the target of 70%')
})
