import { test } from 'vitest'
import { madeCompany } from '/work/main/bench/harness/madeCompany.ts'
import { LinkIndex } from '/work/main/src/analysis/linkIndex.ts'
import { rules } from '/work/main/src/analysis/rules.ts'
import { ruleContext, wholeJourney } from '/work/main/src/analysis/rules/ruleContext.ts'
import { recordsOfKind } from '/work/main/src/model/queries.ts'
import { conflictPairs } from '/work/main/src/analysis/kpis/conflictPairs.ts'
import { ownerMeetings } from '/work/main/src/analysis/kpis/ownerMeetings.ts'
import { payPlans } from '/work/main/src/analysis/kpis/payPlans.ts'
test('speed', () => {
  const { records, evidence } = madeCompany({ touchpoints: 10_000, connections: 50_000, kpis: 1000, people: 500 })
  for (let run = 0; run < 4; run++) {
    const links = new LinkIndex(records)
    const input = { records, evidence, today: '2026-11-22' }
    const context = ruleContext(input, wholeJourney(records, evidence), links)
    let mine = 0
    const out: string[] = []
    for (const [name, rule] of rules) {
      const start = (process.cpuUsage().user / 1000)
      let n = 0
      if (rule.kind === 'all') n = rule.find(context).length
      else if (rule.kind === 'placed') for (const node of context.graph.touchpoints.values()) n += rule.find(node, context) ? 1 : 0
      else for (const r of recordsOfKind(records, rule.kind)) n += rule.find(r, context) ? 1 : 0
      const ms = (process.cpuUsage().user / 1000) - start
      if (/^(kpi|pay|paid|promise|one-s)/.test(name)) { mine += ms; out.push(`${name} ${ms.toFixed(1)} (${n})`) }
    }
    console.log(mine.toFixed(0), out.join('; '))
    if (run === 3) console.log('pairs', conflictPairs(ownerMeetings(records, context.graph), payPlans(records)).length)
  }
}, 60000)
