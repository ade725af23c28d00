import { describe, expect, it } from 'vitest'
import { fileNameFor } from '../../src/app/fileName.ts'
import { hrefOf, routeOf, views } from '../../src/app/route.ts'

describe('routeOf', () => {
  it.each([
    '',
    '#',
    '#/',
    '#/journey',
    '#/journey/no/map',
    '#/journey/__proto__/map',
    '#/x/jrny0001',
    '#/journey/jrny0001/elsewhere',
  ])('leads home from %s', (hash) => expect(routeOf(hash)).toEqual({ page: 'home' }))

  it.each(views)('reads what it writes: %s', (view) => {
    const route = { page: 'journey', journeyId: 'jrny0001', view } as const
    expect(routeOf(hrefOf(route))).toEqual(route)
  })

  it('is the same whatever lens the address names', () => {
    expect(routeOf('#/journey/jrny0001/map/step0001?colour=owner&x=/')).toEqual(
      routeOf('#/journey/jrny0001/map/step0001'),
    )
  })

  it('shows the map where no view is named', () => {
    expect(routeOf('#/journey/jrny0001')).toMatchObject({ view: 'map' })
  })
})

describe('fileNameFor', () => {
  it.each([
    ['Home internet: get help', 'Home internet get help.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['', 'journey.json'],
    ['...', 'journey.json'],
    ['Ärger\n& Ёлка', 'Ärger & Ёлка.json'],
    ['x'.repeat(300), `${'x'.repeat(80)}.json`],
  ])('%j → %s', (name, file) => expect(fileNameFor(name, 'json')).toBe(file))
})
