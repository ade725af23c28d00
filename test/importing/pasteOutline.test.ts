import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command.ts'
import { insertOutline } from '../../src/commands/verbs/insertOutline.ts'
import { mostPastedRows, pasteOutline } from '../../src/importing/pasteOutline.ts'
import type { OutlinePlace } from '../../src/model/outline.ts'
import { accountableOwner, recordsOfKind, stepsOfStage } from '../../src/model/queries.ts'
import { type Records, noRecords } from '../../src/model/records.ts'

const names = { stage: 'New stage', step: 'New step', lane: 'Touchpoints' }

let serial = 0
const newId = (): string => `made${String((serial += 1)).padStart(8, '0')}`

/** What the map holds after the paste, one line a touchpoint; steps without one end the list. */
function pasted(text: string, records: Records = noRecords, at: OutlinePlace = {}) {
  const plan = pasteOutline(text, records, { newId, names, at })
  if (plan.refused) return { refused: plan.refused.key, records, map: [], leftOut: [] }
  const outcome = runCommand(records, insertOutline, plan.outline)
  if (outcome.refused) throw new Error(outcome.refused.key)
  return {
    records: outcome.records,
    map: asText(outcome.records),
    leftOut: plan.leftOut.map(({ line, key }) => `${line} ${key}`),
  }
}

function asText(records: Records): string[] {
  const touchpoints = recordsOfKind(records, 'touchpoint')
  return recordsOfKind(records, 'stage').flatMap((stage) => {
    const steps = stepsOfStage(records, stage.id)
    if (steps.length === 0) return [stage.name]
    return steps.flatMap((step) => {
      const here = touchpoints.filter(({ stepId }) => stepId === step.id)
      if (here.length === 0) return [`${stage.name} > ${step.name}`]
      return here.map((one) => {
        const owner = accountableOwner(records, one)?.name
        const channel = one.channel ? ` (${one.channel})` : ''
        return `${stage.name} > ${step.name} > ${one.name}${channel}${owner ? ` @${owner}` : ''}`
      })
    })
  })
}

test('rows of a spreadsheet without a header are stage, step, touchpoint, owner, channel', () => {
  const { map, leftOut } = pasted(
    'Ask\tCall\tPhone menu\tSupport\tPhone\r\nAsk\tCall\tAgent\t\tPhone\r\nFix\tWait\tVisit\tField\t\r\n',
  )
  expect(map).toEqual([
    'Ask > Call > Phone menu (Phone) @Support',
    'Ask > Call > Agent (Phone)',
    'Fix > Wait > Visit @Field',
  ])
  expect(leftOut).toEqual([])
})

test('a header in any order, in English or German, says what the columns are', () => {
  const english = 'Channel\tTouchpoint\tStage\tOwner\tStep\nPhone\tMenu\tAsk\tSupport\tCall\n'
  const german = 'Kanal;Kontaktpunkt;Phase;Verantwortlicher;Schritt\nPhone;Menu;Ask;Support;Call\n'
  expect(pasted(english).map).toEqual(['Ask > Call > Menu (Phone) @Support'])
  expect(pasted(german).map).toEqual(['Ask > Call > Menu (Phone) @Support'])
})

test('a column of unknown meaning is named, not dropped in silence', () => {
  const { map, leftOut } = pasted('Stage\tStep\tPriority\nAsk\tCall\thigh\n')
  expect(map).toEqual(['Ask > Call'])
  expect(leftOut).toEqual(['1 importing.unknownColumn'])
})

test('merged cells: an empty stage or step repeats the one above, an empty owner stays empty', () => {
  const { map } = pasted('Ask\tCall\tMenu\tSupport\n\t\tAgent\n\tWrite\tMail\nFix\t\t\n\t\tVisit\n')
  expect(map).toEqual([
    'Ask > Call > Menu @Support',
    'Ask > Call > Agent',
    'Ask > Write > Mail',
    'Fix > New step > Visit',
  ])
})

test('quoted cells keep their line breaks, tabs and quotes as one cell', () => {
  const { map, leftOut } = pasted(
    'Ask\tCall\t"Menu ""one""\nand two"\tSupport\nAsk\tCall\tAgent\tA\tB\tC\n',
  )
  expect(map).toEqual(['Ask > Call > Menu "one" and two @Support', 'Ask > Call > Agent (B) @A'])
  expect(leftOut).toEqual(['3 importing.tooManyColumns'])
})

test.each([
  ['tabs', 'Ask\n\tCall\n\t\tMenu (Phone) @Support\n\t\tAgent\nFix\n\tWait\n'],
  ['spaces', 'Ask\n  Call\n     Menu (Phone) @ Support\n     Agent\nFix\n  Wait'],
  ['bullets', '- Ask\n  - Call\n    - Menu (Phone) @Support\n    - Agent\n\n* Fix\n  * Wait\n'],
  [
    'numbers',
    '1. Ask\n   1. Call\n      1. Menu (Phone) @Support\n      2. Agent\n2. Fix\n   1. Wait',
  ],
])('an outline indented by %s', (_, text) => {
  expect(pasted(text).map).toEqual([
    'Ask > Call > Menu (Phone) @Support',
    'Ask > Call > Agent',
    'Fix > Wait',
  ])
})

test('commas in a sentence do not make a table', () => {
  expect(pasted('Call, wait, hang up\nTry again, later\n').map).toEqual([
    'Call, wait, hang up',
    'Try again, later',
  ])
})

test('what is too deep, repeated or belongs to no touchpoint is listed with its line', () => {
  expect(pasted('Ask\n Call\n  Menu\n   Deeper\n').leftOut).toEqual(['4 importing.tooDeep'])
  expect(pasted('A\tB\tC\nA\tB\tc \n').leftOut).toEqual(['2 importing.repeated'])
  expect(pasted('A\tB\t\tSupport\tPhone\n').leftOut).toEqual([
    '1 importing.noTouchpointForIt',
    '1 importing.noTouchpointForIt',
  ])
  expect(pasted(`Ask\n${'x'.repeat(1001)}`).leftOut).toEqual(['2 importing.nameTooLong'])
})

test('stages, steps, departments and persons of the same name are used again', () => {
  const { records } = pasted('Ask\tCall\tMenu\tSupport')
  const again = pasted('ASK\tcall\tAgent\tsupport\nFix\tCall\tVisit\tField', records)
  expect(again.map).toEqual([
    'Ask > Call > Menu @Support',
    'Ask > Call > Agent @Support',
    'Fix > Call > Visit @Field',
  ])
  expect(recordsOfKind(again.records, 'department').map(({ name }) => name)).toEqual([
    'Support',
    'Field',
  ])
  expect(recordsOfKind(again.records, 'lane')).toHaveLength(1)
})

test('without a stage the last one of the map takes the rows, or one is made', () => {
  expect(pasted('Step\tTouchpoint\nCall\tMenu').map).toEqual(['New stage > Call > Menu'])
  const { records } = pasted('Ask\nFix')
  expect(pasted('Step\tTouchpoint\nCall\tMenu', records).map).toEqual(['Ask', 'Fix > Call > Menu'])
})

test('names that are properties of every object are only names', () => {
  expect(pasted('__proto__\tconstructor\ttoString\thasOwnProperty').map).toEqual([
    '__proto__ > constructor > toString @hasOwnProperty',
  ])
})

test('nothing and too much are refused with a reason', () => {
  expect(pasted(' \n\n').refused).toBe('importing.nothingToPaste')
  expect(pasted('- \n-').refused).toBe('importing.nothingToPaste')
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, at) => `Ask\tCall\tPlace ${at}`).join('\n')
  expect(pasted(rows(mostPastedRows)).map).toHaveLength(mostPastedRows)
  expect(pasted(rows(mostPastedRows + 1)).refused).toBe('importing.tooManyRows')
})

test('any text is either planned so that the command takes it, or refused', () => {
  const piece = fc.constantFrom(
    'Ask',
    'Call',
    '"',
    '""',
    '\t',
    '\n',
    '\r\n',
    ',',
    ';',
    ' ',
    '- ',
    '@',
    '(x)',
    'stage',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const result = pasted(pieces.join(''))
      expect(result.refused !== undefined || result.map.length > 0).toBe(true)
    }),
  )
})

const held = pasted('Ask\n  Call\n    Menu\n  Wait\nFix\n  Visit').records
const idOf = (kind: 'stage' | 'step' | 'touchpoint', wanted: string): string =>
  recordsOfKind(held, kind).find(({ name }) => name === wanted)?.id ?? ''
const ask = { stageId: idOf('stage', 'Ask') }
const call = { ...ask, stepId: idOf('step', 'Call') }

test('C83 a list pasted on a step becomes touchpoints in it, on a stage steps behind the one in focus', () => {
  expect(pasted('- Chat (Web)\n- Agent @Care', held, call).map).toEqual([
    'Ask > Call > Menu',
    'Ask > Call > Chat (Web)',
    'Ask > Call > Agent @Care',
    'Ask > Wait',
    'Fix > Visit',
  ])
  const menu = { ...call, cardId: idOf('touchpoint', 'Menu') }
  const twice = pasted('- Last', held, call)
  expect(pasted('- Second', twice.records, menu).map.slice(0, 3)).toEqual([
    'Ask > Call > Menu',
    'Ask > Call > Second',
    'Ask > Call > Last',
  ])
  expect(pasted('* Hold\n* Explain', held, ask).map).toEqual([
    'Ask > Call > Menu',
    'Ask > Wait',
    'Ask > Hold',
    'Ask > Explain',
    'Fix > Visit',
  ])
})

test('C83 of two levels steps stand behind the one in focus; of three, stages behind its stage', () => {
  expect(pasted('Hold\n  Music\nExplain', held, call).map).toEqual([
    'Ask > Call > Menu',
    'Ask > Hold > Music',
    'Ask > Explain',
    'Ask > Wait',
    'Fix > Visit',
  ])
  expect(pasted('Leave\n  Cancel\n    Shop', held, call).map).toEqual([
    'Ask > Call > Menu',
    'Ask > Wait',
    'Leave > Cancel > Shop',
    'Fix > Visit',
  ])
  expect(pasted('Leave\n  Cancel', held).map.at(-1)).toBe('Leave > Cancel')
})

test('C83 rows that name no stage or step go to those in focus; what they name is met or made', () => {
  expect(pasted('Step\tTouchpoint\nHold\tMusic\nWait\tText', held, call).map).toEqual([
    'Ask > Call > Menu',
    'Ask > Hold > Music',
    'Ask > Wait > Text',
    'Fix > Visit',
  ])
  expect(pasted('Touchpoint\tOwner\nChat\tCare', held, call).map[1]).toBe('Ask > Call > Chat @Care')
  expect(pasted('Leave\tCancel\tShop', held, call).map).toEqual([
    'Ask > Call > Menu',
    'Ask > Wait',
    'Leave > Cancel > Shop',
    'Fix > Visit',
  ])
})
