import type { Fix } from '../../model/finding.ts'
import { journeyOf, recordsOfKind, stepsInOrder } from '../../model/queries.ts'
import { freeId } from '../freeId.ts'
import { hasWords } from './hasWords.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'
import { stageWords } from './stageWords.ts'

/** What the customer buys or uses is on the map, but not how they renew it, leave or come back. */
export const noRenewal = journeyRule((context) => {
  const { records, settings } = context
  const journey = journeyOf(records)
  const stages = recordsOfKind(records, 'stage')
  const last = stages.at(-1)
  // A journey that details one step of another stops where that step does.
  if (!journey || !last || journey.parentStepId !== undefined) return []
  if (stages.length < settings.threshold('no-renewal.stages')) return []
  const names = [...stages, ...stepsInOrder(records)].map(({ name }) => name)
  const says = (words: readonly string[]): string | undefined =>
    names.find((name) => hasWords(name, words))
  const english = says(stageWords.buyOrUse)
  const begun = english ?? says(stageWords.kaufenOderNutzen)
  if (begun === undefined || says(stageWords.renewOrLeave) !== undefined) return []
  return [
    newFinding({
      rule: 'no-renewal',
      severity: 'info',
      subjects: [journey.id],
      title: { name: journey.name },
      why: { begun, last: last.name },
      fixes: [addFix(context, english === undefined ? 'Verlängern oder gehen' : 'Renew or leave')],
    }),
  ]
})

/** The name of the stage is content of the map, in the language that the map is in. */
function addFix({ records }: RuleContext, name: string): Fix {
  return {
    title: { key: 'finding.no-renewal.fix.add', values: { name } },
    command: 'stage.add',
    args: { id: freeId(records, 'no-renewal'), name },
  }
}
