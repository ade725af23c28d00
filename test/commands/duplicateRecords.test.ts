import { expect, test } from 'vitest'
import { connect } from '../../src/commands/verbs/connect.ts'
import { duplicateRecords, originalsOf } from '../../src/commands/verbs/duplicateRecords.ts'
import { reverseConnection } from '../../src/commands/verbs/reverseConnection.ts'
import { setConnection } from '../../src/commands/verbs/setConnection.ts'
import { inCell, recordsOfKind, stepOf, stepsOfStage } from '../../src/model/queries.ts'
import { liveRecord } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap } from '../support/smallMap.ts'

const fresh = (ids: readonly string[]) => ({
  ids,
  newIds: originalsOf(smallMap, ids).map((_, at) => `copy${String(at).padStart(4, '0')}`),
})

test('C70 a touchpoint’s duplicate stands right below it and has its owner and channel', () => {
  expectCommand(smallMap, duplicateRecords, fresh(['touchAgent'])).toGive((after) => {
    const [first, second, ...more] = inCell(after, 'stepExplain', 'laneTouch')
    expect(more).toEqual([])
    expect(first?.id).toBe('touchAgent')
    expect(second).toMatchObject({ name: 'Support agent', accountableId: 'deptSupport' })
  })
})

test('C70 a stage’s duplicate has its steps, what stands in them and the ways between', () => {
  expectCommand(smallMap, duplicateRecords, fresh(['stageAsk'])).toGive((after) => {
    const names = recordsOfKind(after, 'stage').map(({ name }) => name)
    expect(names).toEqual(['Ask for help', 'Ask for help', 'Stay or leave'])
    const [, copy] = recordsOfKind(after, 'stage')
    const [call, explain] = stepsOfStage(after, copy?.id ?? '')
    const [menu] = inCell(after, call?.id ?? '', 'laneTouch')
    const [agent] = inCell(after, explain?.id ?? '', 'laneTouch')
    expect(menu).toMatchObject({ name: 'Phone menu and transfer', channel: 'Phone' })
    expect(inCell(after, call?.id ?? '', 'laneNotes')).toMatchObject([
      { text: 'Call routing rules' },
    ])
    const ways = recordsOfKind(after, 'connection').map(({ fromId, toId }) => [fromId, toId])
    expect(ways).toContainEqual([menu?.id, agent?.id])
    const pains = recordsOfKind(after, 'painPoint').map((pain) => stepOf(after, pain))
    expect(new Set(pains)).toEqual(new Set([call?.id, 'stepCall']))
    expect(recordsOfKind(after, 'feeling').map(({ stepId }) => stepId)).toContain(call?.id)
  })
})

test('C70 a lane’s duplicate stands below it with its cards; chosen with a step nothing comes twice', () => {
  expectCommand(smallMap, duplicateRecords, fresh(['laneNotes'])).toGive((after) => {
    const [, copy] = recordsOfKind(after, 'lane').filter(({ type }) => type === 'notes')
    expect(inCell(after, 'stepCall', copy?.id ?? '')).toMatchObject([
      { text: 'Call routing rules' },
    ])
  })
  expectCommand(smallMap, duplicateRecords, fresh(['laneNotes', 'stepCall', 'cardNote'])).toGive(
    (after) => expect(recordsOfKind(after, 'card')).toHaveLength(2),
  )
})

test('C1 C70 nothing that could be duplicated, or no ids for it, is refused', () => {
  expectCommand(smallMap, duplicateRecords, { ids: ['jrny0001'], newIds: [] }).toRefuse(
    'refused.nothingToDuplicate',
  )
  expectCommand(smallMap, duplicateRecords, { ids: ['stepCall'], newIds: [] }).toRefuse(
    'refused.idTaken',
  )
})

test('C71 a connection takes a label and a share, gives them back, and turns round', () => {
  const id = 'linkMenuAgent'
  const said = expectCommand(smallMap, setConnection, { id, label: ' not solved ', share: 0.4 })
  const labelled = said.toGive((after) =>
    expect(liveRecord(after, 'connection', id)).toMatchObject({ label: 'not solved', share: 0.4 }),
  )
  expectCommand(labelled, setConnection, { id, label: null, share: null }).toGive((after) =>
    expect(liveRecord(after, 'connection', id)).toEqual(liveRecord(smallMap, 'connection', id)),
  )
  expectCommand(labelled, reverseConnection, { id }).toGive((after) => {
    const turned = liveRecord(after, 'connection', id)
    expect(turned).toMatchObject({ fromId: 'touchAgent', toId: 'touchMenu', label: 'not solved' })
    expect(turned?.share).toBeUndefined()
  })
  expectCommand(smallMap, setConnection, { id, share: 1.2 }).toRefuse('refused.wrongField')
  const back = { id: 'linkBack0', fromId: 'touchAgent', toId: 'touchMenu' }
  const both = expectCommand(smallMap, connect, back).toGive(() => undefined)
  expectCommand(both, reverseConnection, { id }).toRefuse('refused.connectedAlready')
})
