import { expect, it } from 'vitest'
import { lensCommands } from '../../src/app/lensCommands.ts'
import { createSession } from '../../src/store/createSession.ts'

it('the palette puts lenses on, one over the other, and takes all of them away', () => {
  const session = createSession()
  const run = (label: string): void =>
    lensCommands(session)
      .find((one) => one.label === label)
      ?.run()
  run('Colour by: Sentiment')
  run('Show only unowned')
  run('Show only what hurts')
  expect(session.getState()).toMatchObject({
    view: 'map',
    mapWish: 'focus',
    lens: { colourBy: 'sentiment', show: { unowned: true, hurts: true } },
  })
  run('Show all of the map')
  expect(session.getState().lens).toBeUndefined()
})
