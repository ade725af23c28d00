import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { cell } from './support/editor.ts'
import { expect, test } from './support/test.ts'

interface TreeNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly childIds?: readonly string[]
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly properties?: readonly {
    readonly name: string
    readonly value: { readonly value?: unknown }
  }[]
}

const silent = new Set(['generic', 'none', 'InlineTextBox', 'StaticText', 'LineBreak'])

/** What Chromium tells assistive technology of the map, a line each: how deep, role, name, description, state. */
async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: TreeNode[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const map = nodes.find(
    ({ role, name }) => role?.value === 'region' && name?.value === 'Journey map',
  )
  const lines = (node: TreeNode, depth: number): string[] => {
    const isHeard = !node.ignored && node.role !== undefined && !silent.has(node.role.value)
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? lines(child, isHeard ? depth + 1 : depth) : []
    })
    return isHeard ? ['  '.repeat(depth) + lineOf(node), ...children] : children
  }
  return map ? lines(map, 0).join('\n') : ''
}

function lineOf({ role, name, description, properties = [] }: TreeNode): string {
  const isSelected = properties.some((one) => one.name === 'selected' && one.value.value === true)
  const parts = [
    role?.value,
    // A row is called by all that is in it, which comes anyway.
    name?.value && role?.value !== 'row' ? `"${name.value}"` : undefined,
    description?.value ? `— ${description.value}` : undefined,
    isSelected ? '[selected]' : undefined,
  ]
  return parts.filter(Boolean).join(' ')
}

const comments = (n: number, negative: number) => ({
  comments: n,
  n,
  negative,
  neutral: 0,
  positive: n - negative,
  unscored: 0,
  negativeShare: [negative / n, 0.69, 0.73],
  daysCovered: 31,
  sentiment: { n, mean: -0.3, low: -0.4, high: -0.2 },
  months: [],
  strata: [],
  themes: [],
  examples: [],
})

/** Two stages, three steps, owners, feedback, a stack of two and a way between. */
const made = {
  format: 'throughline/journey',
  version: 1,
  organisation: [
    { id: 'org00001', kind: 'organisation', name: 'Acme' },
    { id: 'dept0001', kind: 'department', name: 'Support' },
    { id: 'prsn0001', kind: 'person', name: 'Mara Voss', departmentId: 'dept0001' },
  ],
  journey: [
    { id: 'jrny0001', kind: 'journey', name: 'By ear' },
    { id: 'stag0001', kind: 'stage', name: 'Ask for help', order: 'a0' },
    { id: 'stag0002', kind: 'stage', name: 'Stay or leave', order: 'a1' },
    { id: 'step0001', kind: 'step', stageId: 'stag0001', order: 'a0', name: 'Call' },
    { id: 'step0002', kind: 'step', stageId: 'stag0001', order: 'a1', name: 'Explain it again' },
    { id: 'step0003', kind: 'step', stageId: 'stag0002', order: 'a0', name: 'Cancel' },
    ...[
      ['lane0001', 'touchpoints', 'onstage', 'Touchpoints'],
      ['lane0002', 'feeling', 'none', 'Feeling'],
      ['lane0003', 'pains', 'none', 'Pain points'],
      ['lane0004', 'notes', 'backstage', 'Backstage'],
    ].map(([id, type, role, name], at) => ({
      id,
      kind: 'lane',
      type,
      role,
      name,
      order: `a${at}`,
    })),
    ...[
      ['tchp0001', 'step0001', 'a0', 'Phone menu and transfer', 'Phone', ''],
      ['tchp0002', 'step0001', 'a1', 'Help chat', 'Chat', 'dept0001'],
      ['tchp0003', 'step0002', 'a0', 'Support agent', 'Phone', 'prsn0001'],
    ].map(([id, stepId, order, name, channel, accountableId]) => ({
      id,
      kind: 'touchpoint',
      stepId,
      laneId: 'lane0001',
      order,
      name,
      channel,
      ...(accountableId ? { accountableId } : {}),
    })),
    {
      id: 'pain0001',
      kind: 'painPoint',
      touchpointId: 'tchp0001',
      order: 'a0',
      title: 'Transferred',
    },
    {
      id: 'card0001',
      kind: 'card',
      stepId: 'step0001',
      laneId: 'lane0004',
      order: 'a0',
      text: 'Rules',
    },
    { id: 'conn0001', kind: 'connection', fromId: 'tchp0001', toId: 'tchp0003' },
  ],
  evidence: { tchp0001: comments(1860, 1321), tchp0003: comments(96, 20) },
}

const byId = (list: readonly { readonly id?: unknown }[]) =>
  Object.fromEntries(list.map((record) => [String(record.id), record]))

test('every card says its stage, step, lane, owner, feedback and findings', async ({ page }) => {
  await page.goto('/')
  const file = { ...made, organisation: byId(made.organisation), journey: byId(made.journey) }
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'by-ear.journey.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    })
  await cell(
    page,
    /^Phone menu and transfer, no owner, 71% negative of 1,860, \d+ findings$/,
  ).focus()
  const heard = `${await spoken(page)}\n`
  // Which rules find something is for others to test.
  const steady = heard.replaceAll(/, \d+ findings?"/g, ', N findings"')
  const path = join('test', 'e2e', 'baselines', 'accessTree.txt')
  if (!existsSync(path)) {
    writeFileSync(path, steady)
    throw new Error(`${path} was missing and has been written: read it aloud, then run again`)
  }
  expect(steady).toBe(readFileSync(path, 'utf8'))
  const where = heard.split('\n').map((line) => line.trim())
  expect(where.filter((line) => line.startsWith('gridcell') && line.includes('—'))).toHaveLength(5)
})
