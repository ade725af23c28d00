import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command.ts'
import { setParentStep } from '../../src/commands/verbs/setParentStep.ts'
import { journeyOf } from '../../src/model/queries.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap } from '../support/smallMap.ts'

const stepId = 'stepOfAnother'

test('C51 a journey details a step of another, and stands alone again', () => {
  const journeyIds = ['jrnyOther', 'jrnyAbove']
  const below = expectCommand(smallMap, setParentStep, { stepId, journeyIds }).toGive((after) =>
    expect(journeyOf(after)?.parentStepId).toBe(stepId),
  )
  expectCommand(below, setParentStep, {}).toGive((after) =>
    expect(journeyOf(after)).not.toHaveProperty('parentStepId'),
  )
})

test('C51 never its own step, nor one of a journey that it stands above', () => {
  expectCommand(smallMap, setParentStep, { stepId: 'stepCall' }).toRefuse('refused.detailsItself')
  const journeyIds = ['jrnyOther', 'jrny0001']
  expectCommand(smallMap, setParentStep, { stepId, journeyIds }).toRefuse('refused.detailsItself')
  expect(runCommand(smallMap, setParentStep, { stepId: 'no id' }).refused?.key).toBe(
    'refused.wrongField',
  )
})
