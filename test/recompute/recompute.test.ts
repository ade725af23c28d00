import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { deviationsOf } from './deviations.mjs'
import { expected } from './expected.mjs'
import { orderDeviations } from './orderOf.mjs'
import { worsenedVisit } from './worsenedVisit.ts'

// Each run starts several programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 })
const run = promisify(execFile)

interface Recomputed {
  readonly table: readonly {
    readonly rule: string
    readonly findings: number
    readonly figures: number
    readonly deviations: readonly string[]
  }[]
  readonly uncovered: readonly string[]
  readonly exported: readonly string[]
  /** Findings that stand in another place of the list than they should. */
  readonly ordered: readonly string[]
}

async function recomputed(...files: readonly string[]): Promise<Recomputed> {
  const script = join(import.meta.dirname, 'recompute.mjs')
  const { stdout } = await run(process.execPath, [script, ...files, '2026-11-22', '--json'])
  return JSON.parse(stdout) as Recomputed
}

describe('the worked examples, recomputed from the lines and the file', () => {
  it('say what the command line says, rule by rule and figure by figure', async () => {
    const home = await recomputed('home-internet')
    const visit = await recomputed('outpatient-visit')
    const table = home.table.map(({ rule, findings, figures }, at) => ({
      rule,
      'home internet': findings,
      'outpatient visit': visit.table[at]?.findings ?? 0,
      figures: figures + (visit.table[at]?.figures ?? 0),
    }))
    console.table(table)
    for (const one of [home, visit]) {
      expect(one.table.flatMap(({ deviations }) => deviations)).toEqual([])
      expect([one.uncovered, one.exported, one.ordered]).toEqual([[], [], []])
    }
    const raised = table.filter((one) => one['home internet'] + one['outpatient visit'] > 0)
    expect(raised.length).toBeGreaterThanOrEqual(30)
  })

  it('say it of what neither of them has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-recompute-'))
    const { table, exported, uncovered, ordered } = await recomputed(...worsenedVisit(folder))
    rmSync(folder, { recursive: true })
    expect(table.flatMap(({ deviations }) => deviations)).toEqual([])
    expect([uncovered, exported, ordered]).toEqual([[], [], []])
    const raised = table.filter(({ findings }) => findings > 0).map(({ rule }) => rule)
    expect(raised).toEqual(
      expect.arrayContaining([
        'getting-worse',
        'period-end',
        'few-speak',
        'kpi-cycle',
        'kpi-definitions',
        'no-renewal',
      ]),
    )
  })

  it('say it of complaints beside a survey of other days, each in its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-recompute-'))
    const path = join(folder, 'survey.csv')
    const asked = Array.from({ length: 60 }, (_, at) => {
      const said = at % 3 === 0 ? 'The bill was wrong again and nobody cared' : 'The bill is clear'
      const more = at % 4 === 0 ? 'The technician was lovely' : said
      return `${more},2026-0${1 + (at % 3)}-1${at % 9}`
    })
    writeFileSync(path, ['comment,date', ...asked].join('\n'))
    const { table, uncovered, exported, ordered } = await recomputed('home-internet', path)
    // One comment alone, on one day.
    writeFileSync(path, 'comment,date\nThe bill was wrong again,2026-03-01\n')
    const one = await recomputed('home-internet', path)
    rmSync(folder, { recursive: true })
    for (const all of [table, one.table])
      expect(all.flatMap(({ deviations }) => deviations)).toEqual([])
    expect([uncovered, exported, ordered]).toEqual([[], [], []])
    expect([one.uncovered, one.exported, one.ordered]).toEqual([[], [], []])
    const raised = new Set(table.filter(({ findings }) => findings > 0).map(({ rule }) => rule))
    for (const rule of ['pain-point', 'overloaded-owner', 'upstream', 'pain-without-action'])
      expect(raised).toContain(rule)
  })

  it('share no code with the product', () => {
    const scripts = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.mjs'))
    const imported = scripts.flatMap((name) =>
      [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, from = '']) => from,
      ),
    )
    expect(scripts.length).toBeGreaterThan(5)
    expect(imported.filter((from) => !/^(node:|\.\/)/.test(from))).toEqual([])
  })
})

describe('the comparison', () => {
  const wanted = [expected('pain-point', 'warning', ['tchp0001'], ['31%', '254'], ['Waiting room'])]
  const said = {
    id: 'pain-point:tchp0001',
    severity: 'warning',
    title: 'Customers hurt at “Waiting room”',
    why: '31% of 254 comments are negative.',
  }

  it('finds nothing where both agree', () => {
    expect(deviationsOf(wanted, [said], [])).toEqual([])
  })

  it('finds what stands in the wrong place of the list', () => {
    const made = {
      root: { id: 'journey' },
      all: () => [{ id: 'stage' }],
      steps: [
        { id: 'later', stageId: 'stage' },
        { id: 'last', stageId: 'stage' },
      ],
      touchpoints: [],
      records: {},
    }
    const step = (id: string) => ({ id, rule: 'empty-step', severity: 'info', subjects: [id] })
    const [later, last] = [step('later'), step('last')]
    expect(orderDeviations([later, last], made)).toEqual([])
    expect(orderDeviations([last, later], made)).toHaveLength(1)
    expect(orderDeviations([later, { ...last, severity: 'warning' }], made)).toHaveLength(2)
  })

  it.each([
    ['another figure', [{ ...said, why: '32% of 254 comments are negative.' }]],
    ['a figure more', [{ ...said, why: '31% of 254 comments are negative, 3 are not.' }]],
    ['another severity', [{ ...said, severity: 'critical' }]],
    ['another name', [{ ...said, title: 'Customers hurt at “Ward and bed”' }]],
    ['a finding less', []],
    ['a finding more', [said, { ...said, id: 'pain-point:tchp0002' }]],
  ])('finds %s', (_, findings) => {
    expect(deviationsOf(wanted, findings, [])).toHaveLength(1)
  })
})
