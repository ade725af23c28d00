import type { DefinitionField } from '../kpis/rollUp.ts'
import { kpiFamily } from './kpiFamily.ts'
import { newFinding } from './newFinding.ts'
import { recordRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'

/** Children that are to be rolled up and are measured differently. */
export const kpiDefinitions = recordRule('kpi', (kpi, context) => {
  if (kpi.rollUp === undefined) return undefined
  const family = kpiFamily(context, kpi)
  const problem = family.rolled.problems.find((one) => one.code === 'definitions')
  if (!problem) return undefined
  const children = family.children.map((child) => child.kpi)
  const differs = (...fields: DefinitionField[]): 'yes' | 'no' =>
    fields.some((field) => problem.fields.includes(field)) ? 'yes' : 'no'
  const units = new Set(children.flatMap(({ unit }) => unit ?? []))
  return newFinding({
    rule: 'kpi-definitions',
    severity: kpi.level === 'company' ? 'warning' : 'info',
    subjects: [kpi.id],
    title: { name: kpi.name },
    why: {
      count: children.length,
      ...someNames(children.map(({ name }) => name)),
      unit: differs('unit'),
      units: [...units].sort().join(', '),
      method: differs('method'),
      direction: differs('direction'),
      scale: differs('scaleMin', 'scaleMax'),
      positive: differs('positiveFrom'),
    },
  })
})
