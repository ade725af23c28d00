import { expect, test } from 'vitest'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const journey = (channel?: string): MadeJourney => {
  const made = new MadeJourney().step('one')
  made.touchpoint('menu', 'one', channel === undefined ? {} : { channel })
  return made.step('two', 'wait').step('three', 'done')
}

test('a share of customers goes back to where they get in touch', () => {
  const evidence = {
    menu: madeEvidence([{ sourceKind: 'complaints', n: 20, k: 20 }]),
    wait: madeEvidence([{ sourceKind: 'complaints', n: 5, k: 5 }]),
  }
  const made = journey('Phone').connect('wait', 'menu', 0.2)
  const findings = found('repeat-contact', made, evidence)
  expect(read(findings)).toEqual([
    'warning: Customers may have to get in touch again at “menu”. 20% of customers go back from “wait” to “menu”. In the loop are 2 touchpoints: menu, wait. 25 complaints speak of it.',
  ])
  expect(findings[0]).toMatchObject({
    id: `repeat-contact:${idOf('menu')},${idOf('wait')}`,
    harm: 25,
    fixes: [],
  })
})

test('a tenth is often, less or no given share is for information', () => {
  const severity = (share?: number) =>
    found('repeat-contact', journey('Chat').connect('wait', 'menu', share))[0]?.severity
  expect(severity(0.1)).toBe('warning')
  expect(severity(0.09)).toBe('info')
  expect(read(found('repeat-contact', journey('E-Mail').connect('wait', 'menu')))).toEqual([
    'info: Customers may have to get in touch again at “menu”. Customers go back from “wait” to “menu”. In the loop are 2 touchpoints: menu, wait.',
  ])
})

test('not without a loop, nor where no touchpoint in it is one of contact', () => {
  expect(found('repeat-contact', journey('Phone'))).toEqual([])
  expect(found('repeat-contact', journey('Web').connect('wait', 'menu', 0.5))).toEqual([])
  expect(found('repeat-contact', journey().connect('wait', 'menu', 0.5))).toEqual([])
  expect(found('repeat-contact', journey('Phone').connect('done', 'wait', 0.5))).toEqual([])
})

test('channels in free words and German count, and a name where there is no channel', () => {
  for (const channel of ['Call centre', 'Telefon', 'In der Filiale, vor Ort', 'WhatsApp', 'Store'])
    expect(found('repeat-contact', journey(channel).connect('wait', 'menu'))).toHaveLength(1)
  for (const channel of ['App store', 'Portal'])
    expect(found('repeat-contact', journey(channel).connect('wait', 'menu'))).toEqual([])
  const named = new MadeJourney().step('one', 'Hotline').step('two', 'wait')
  expect(found('repeat-contact', named.connect('wait', 'Hotline'))).toHaveLength(1)
})

test('the connection back that most take is named, the others are counted', () => {
  const made = journey('Phone').connect('wait', 'menu', 0.1).connect('done', 'menu', 0.3)
  expect(read(found('repeat-contact', made))[0]).toMatch(
    /30% of customers go back from “done” to “menu”\. 1 other connection leads back too\. In the loop are 3/,
  )
})
