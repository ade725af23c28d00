import { expect, test } from 'vitest'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const departments = (): MadeJourney => new MadeJourney().department('Sales').department('Help')

const line = (touchpoints: number): MadeJourney => {
  const journey = departments()
  for (let index = 0; index < touchpoints; index += 1)
    journey.step(`step${index}`, `t${index} ${index % 2 === 0 ? 'Sales' : 'Help'}`)
  return journey
}

test('five handoffs on the only way; four are not more than four', () => {
  const complaints = madeEvidence([{ sourceKind: 'complaints', n: 7, k: 7 }])
  const findings = found('many-handoffs', line(6), { t0: complaints, t3: complaints })
  expect(read(findings)).toEqual([
    'warning: Customers are handed over 5 times on the likeliest way. 5 handoffs on the likeliest way (100% of customers take exactly this one), 5 on average over all ways, 5 at the most. It goes through Sales, Help, Sales, Help, Sales and 1 more.',
  ])
  expect(findings[0]).toMatchObject({
    id: `many-handoffs:${idOf('journey')}`,
    harm: 14,
    way: ['t0', 't1', 't2', 't3', 't4', 't5'].map(idOf),
  })
  expect(found('many-handoffs', line(5))).toEqual([])
})

test('a workspace may allow fewer', () => {
  const set = line(3).add('setting', 'most', { name: 'threshold.many-handoffs.handoffs', value: 1 })
  expect(found('many-handoffs', set)).toHaveLength(1)
})

test('the likeliest way, the average and the most are different figures', () => {
  // Half-way, 70 % take c (2 more handoffs), 30 % take x; together 5 or 3: 0.7 · 5 + 0.3 · 3 = 4.4.
  const made = departments().step('one', 'a Sales').step('two', 'b Help')
  made.step('three', 'c Sales', 'x Help').step('four', 'd Help').step('five', 'e Sales')
  made.step('six', 'f Help').connect('b', 'c', 0.7).connect('b', 'x', 0.3)
  expect(read(found('many-handoffs', made))[0]).toMatch(
    /5 handoffs on the likeliest way \(70% of customers take exactly this one\), 4\.4 on average over all ways, 5 at the most\./,
  )
  const other = departments().step('one', 'a Sales').step('two', 'b Help')
  other.step('three', 'c Sales', 'x Help').step('four', 'd Help').step('five', 'e Sales')
  other.step('six', 'f Help').connect('b', 'c', 0.3).connect('b', 'x', 0.7)
  expect(found('many-handoffs', other)).toEqual([])
})

test('says nothing where the end is out of reach or nobody owns anything', () => {
  expect(found('many-handoffs', new MadeJourney())).toEqual([])
  const unowned = new MadeJourney().step('one', 'a').step('two', 'b').step('three', 'c')
  expect(found('many-handoffs', unowned)).toEqual([])
})

test('no average is worked out where the loops are very large', () => {
  const width = 46
  const made = departments().add('setting', 'most', {
    name: 'threshold.many-handoffs.handoffs',
    value: 1,
  })
  const row = (letter: string, owner: string): string[] =>
    Array.from({ length: width }, (_, index) => `${letter}${index}x ${owner}`)
  made.step('one', ...row('a', 'Sales')).step('two', ...row('b', 'Help'))
  made.step('three', ...row('c', 'Sales'))
  expect(read(found('many-handoffs', made))[0]).toMatch(
    /2 handoffs on the likeliest way \(less than 1% of customers .*\), 2 on average over all ways/,
  )
  // With a way back from each, all 2 · 46² + 46 = 4,278 edges are in one loop.
  for (let index = 0; index < width; index += 1) made.connect(`c${index}x`, `a${index}x`)
  const [sentence = ''] = read(found('many-handoffs', made))
  expect(sentence).toMatch(/take exactly this one\), 4,232 at the most/)
  expect(sentence).not.toMatch(/average/)
})
