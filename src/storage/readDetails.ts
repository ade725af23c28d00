import type { Detail } from '../model/detail.ts'
import type { Context } from './Context.ts'
import { attempt } from './StorageError.ts'

/** Every journey on this device that details a step, with that step where a journey of its workspace has it. */
export function readDetails({ main }: Context): Promise<Detail[]> {
  return attempt(() =>
    main.db.transaction('r', [main.journeys, main.records], async () => {
      const rows = (await main.journeys.orderBy('touched').reverse().toArray()).filter(
        ({ deletedAt }) => deletedAt === undefined,
      )
      const roots = await main.records.bulkGet(rows.map(({ id }) => [id, id]))
      const below = rows.flatMap(({ id, name, organisationId }, at) => {
        const root = roots[at]?.record
        const stepId = root?.kind === 'journey' ? root.parentStepId : undefined
        return stepId === undefined ? [] : [{ journeyId: id, name, organisationId, stepId }]
      })
      const places = below.flatMap(({ stepId, organisationId }) =>
        rows.filter((row) => row.organisationId === organisationId).map((row) => ({ stepId, row })),
      )
      const steps = await main.records.bulkGet(places.map(({ stepId, row }) => [row.id, stepId]))
      const found = new Map<string, NonNullable<Detail['of']>>()
      for (const [at, { stepId, row }] of places.entries()) {
        const step = steps[at]?.record
        if (step?.kind === 'step' && step.deletedAt === undefined)
          found.set(stepId, { journeyId: row.id, journeyName: row.name, stepName: step.name })
      }
      return below.map((one) => {
        const of = found.get(one.stepId)
        return of ? { ...one, of } : one
      })
    }),
  )
}
