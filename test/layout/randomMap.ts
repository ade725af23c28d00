import * as fc from 'fast-check'
import type { LayoutOptions } from '../../src/layout/LayoutOptions.ts'
import { labelBox } from '../../src/layout/blueprintLines.ts'
import type {
  Box,
  CardBox,
  CellSummary,
  ChipBox,
  FeelingCurves,
  Scene,
  TextLine,
} from '../../src/layout/Scene.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { laneTypes } from '../../src/model/kinds/lane.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'
import { pngHeader } from '../support/pictureData.ts'
import { evidenceOf } from './homeInternet.ts'
import { layoutWords } from './layoutWords.ts'

const word = fc.constantFrom(
  'Call',
  'Rechtsschutzversicherungsgesellschaften',
  'a',
  'Wait for the visit',
  '予約を確認する',
  '👩‍👩‍👧 family',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'zwei\nZeilen',
  '',
)
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' ').slice(0, 300))
const marks = fc.constantFrom(
  '**bold words**',
  '**',
  '- item',
  '\n- ',
  '\n',
  '\\*',
  '**WWWWWWWWWWWWWWWWWWWWWWWW**',
)
const richText = fc
  .array(fc.oneof(word, marks), { maxLength: 14 })
  .map((parts) => parts.join(' ').replaceAll('\n ', '\n').slice(0, 300))
const picture = fc.constantFrom(
  undefined,
  'nowhere0',
  ...['3x2', '1x4096', '4096x1', '1200x900', '200x4000'].map((size) => `picture-${size}`),
)
const roles = [
  undefined,
  'evidence',
  'customer',
  'onstage',
  'backstage',
  'support',
  'none',
] as const
const nth = fc.nat({ max: 5 })
const manyTouchpoints = Array<'touchpoints'>(laneTypes.length).fill('touchpoints')

const drawn = fc.record({
  stages: fc.array(
    fc.record({
      name: text,
      steps: fc.array(text, { maxLength: 4 }),
      collapsed: fc.constantFrom(false, false, true),
      size: fc.option(fc.integer({ min: 120, max: 480 }), { nil: undefined }),
    }),
    { maxLength: 4 },
  ),
  lanes: fc.array(
    fc.record({
      name: text,
      type: fc.constantFrom(...laneTypes, ...manyTouchpoints),
      role: fc.constantFrom(...roles),
      collapsed: fc.constantFrom(false, false, true),
      size: fc.option(fc.integer({ min: 60, max: 800 }), { nil: undefined }),
    }),
    { maxLength: 6 },
  ),
  departments: fc.array(text, { minLength: 1, maxLength: 3 }),
  kpis: fc.array(fc.record({ name: text, value: fc.integer() }), { minLength: 1, maxLength: 2 }),
  touchpoints: fc.array(
    fc.record({
      name: text,
      channel: text,
      step: nth,
      lane: nth,
      owner: nth,
      kpi: nth,
      n: fc.constantFrom(0, 1, 29, 1_234_567),
      negative: fc.double({ min: 0, max: 1, noNaN: true }),
      findings: fc.constantFrom(0, 1, 12, 1_000_000),
      isDeleted: fc.boolean(),
    }),
    { maxLength: 14, size: 'max' },
  ),
  cards: fc.array(
    fc.record({ text: richText, step: nth, lane: nth, picture, link: fc.option(text) }),
    { maxLength: 6 },
  ),
  pains: fc.array(fc.record({ title: text, touchpoint: nth }), { maxLength: 4 }),
  connections: fc.array(fc.record({ from: nth, to: nth, label: text }), {
    maxLength: 8,
    size: 'max',
  }),
  personas: fc.array(text, { maxLength: 7 }),
  feelings: fc.array(
    fc.record({ step: nth, persona: nth, value: fc.integer({ min: -20, max: 20 }) }),
    { maxLength: 12 },
  ),
})
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never

/** Maps as a merge or a foreign file may leave them: links to nowhere, any lane under any card, all texts. */
export function looseRecords(): fc.Arbitrary<{ records: Records; options: LayoutOptions }> {
  return drawn.map((plan) => ({ records: recordsFrom(listOf(plan)), options: optionsOf(plan) }))
}

const touchpointId = (i: number): string => `touchpoint-${i}`
const order = (i: number): string => `a${i % 10}`

function optionsOf({ touchpoints }: Drawn<typeof drawn>): LayoutOptions {
  return {
    words: layoutWords,
    evidence: new Map(
      touchpoints.map(({ n, negative }, i) => [
        touchpointId(i),
        evidenceOf(n, negative, (1 - negative) / 2, negative - 0.5, 0.2),
      ]),
    ),
    findings: new Map(
      touchpoints.map(({ findings }, i) => [
        touchpointId(i),
        { count: findings, severity: 'info' as const },
      ]),
    ),
  }
}

function listOf(plan: Drawn<typeof drawn>): AnyRecord[] {
  const list: AnyRecord[] = []
  let steps = 0
  for (const [i, { name, steps: names, collapsed, size }] of plan.stages.entries()) {
    const stageId = `stage-${i}00`
    const sized = size === undefined ? {} : { columnWidth: size }
    list.push({ id: stageId, kind: 'stage', name, order: order(i), collapsed, ...sized })
    for (const [k, name] of names.entries()) {
      list.push({ id: `step-${steps++}000`, kind: 'step', stageId, name, order: order(k) })
    }
  }
  for (const [i, { name, type, role, collapsed, size }] of plan.lanes.entries()) {
    const sized = size === undefined ? {} : { height: size }
    const is = { id: `lane-${i}000`, kind: 'lane' as const, order: order(i), collapsed }
    const lane = { ...is, name, type, ...sized }
    list.push(role === undefined ? lane : { ...lane, role })
  }
  for (const [i, name] of plan.departments.entries()) {
    list.push({ id: `department-${i}`, kind: 'department', name })
  }
  for (const [i, { name, value }] of plan.kpis.entries()) {
    list.push({ id: `kpi-${i}000`, kind: 'kpi', name, unit: 'units of work', target: 0 })
    list.push({
      id: `reading-${i}`,
      kind: 'reading',
      kpiId: `kpi-${i}000`,
      date: '2026-01-01',
      value,
    })
  }
  return [...list, ...contentsOf(plan)]
}

function contentsOf(plan: Drawn<typeof drawn>): AnyRecord[] {
  const place = ({
    step,
    lane,
  }: {
    step: number
    lane: number
  }): { stepId: string; laneId: string } => {
    return { stepId: `step-${step}000`, laneId: `lane-${lane}000` }
  }
  const pictures = new Set(plan.cards.flatMap(({ picture: id }) => id ?? []))
  return [
    ...[...pictures].flatMap((id): AnyRecord[] => {
      const [, w, h] = /(\d+)x(\d+)/.exec(id) ?? []
      if (w === undefined) return []
      return [{ id, kind: 'picture', data: pngHeader(Number(w), Number(h)) }]
    }),
    ...plan.touchpoints.map((one, i): AnyRecord => {
      const { name, channel, owner, kpi, isDeleted } = one
      const accountableId = `department-${owner}`
      const record = { ...place(one), name, channel, accountableId, order: order(i) }
      const deleted = isDeleted ? { deletedAt: '2026-01-01T00:00:00.000Z' } : {}
      return {
        id: touchpointId(i),
        kind: 'touchpoint',
        ...record,
        kpiIds: [`kpi-${kpi}000`],
        ...deleted,
      }
    }),
    ...plan.cards.map((one, i): AnyRecord => {
      const record = { ...place(one), text: one.text, order: order(i) }
      return {
        id: `card-${i}000`,
        kind: 'card',
        ...record,
        ...(one.picture === undefined ? {} : { pictureId: one.picture }),
        ...(one.link === null ? {} : { link: `https://example.com/${one.link}` }),
      }
    }),
    ...plan.pains.map(({ title, touchpoint }, i): AnyRecord => {
      const touchpointIds = { touchpointId: touchpointId(touchpoint) }
      return {
        id: `pain-${i}000`,
        kind: 'painPoint',
        title,
        ...touchpointIds,
        order: order(i),
        k: 7,
      }
    }),
    ...plan.connections.map(({ from, to, label }, i): AnyRecord => {
      const ends = { fromId: touchpointId(from), toId: touchpointId(to) }
      return { id: `connection-${i}`, kind: 'connection', ...ends, label, share: 0.5 }
    }),
    {
      id: 'journey-root',
      kind: 'journey',
      name: 'Loose',
      personaIds: plan.personas.map((_, i) => `persona-${i}`),
    },
    ...plan.personas.map((name, i): AnyRecord => ({ id: `persona-${i}`, kind: 'persona', name })),
    ...plan.feelings.map(({ step, persona, value }, i): AnyRecord => {
      const whose = persona === 0 ? {} : { personaId: `persona-${persona}` }
      const stepId = `step-${step}000`
      return { id: `feeling-${i}`, kind: 'feeling', stepId, value: value / 10, ...whose }
    }),
  ]
}

const slack = 0.011

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.w <= outer.x + outer.w + slack &&
    inner.y + inner.h <= outer.y + outer.h + slack
  )
}

function overlap(a: Box, b: Box): boolean {
  const near = 1e-6
  return (
    a.x + near < b.x + b.w &&
    b.x + near < a.x + a.w &&
    a.y + near < b.y + b.h &&
    b.y + near < a.y + a.h
  )
}

/** From the ascent to the descent of a line, roughly. */
function lineBox({ x, y, width, size }: TextLine): Box {
  return { x, y: y - size * 0.75, w: width, h: size }
}

const local = ({ w, h }: Box): Box => ({ x: 0, y: 0, w, h })

/** Everything about a scene that breaks its promises: empty if it keeps them. */
export function sceneProblems(scene: Scene): string[] {
  const problems: string[] = []
  const boxes: Filled[] = [...scene.cards.values()]
  for (const cell of scene.cells.values()) {
    const whole = [...cell.cardIds.flatMap((id) => scene.cards.get(id) ?? []), ...cell.chips]
    for (const box of whole) if (!isInside(box, cell)) problems.push(`${name(box)} leaves its cell`)
    boxes.push(...cell.chips)
    if (cell.summary) boxes.push({ ...cell.summary, kind: 'summary' })
    if (cell.summary && !isInside(cell.summary, cell)) problems.push('a summary leaves its cell')
  }
  for (const [i, { x, w }] of scene.columns.entries()) {
    const next = scene.columns[i + 1]
    if (next && next.x < x + w) problems.push('columns overlap')
  }
  for (const [i, { y, h }] of scene.lanes.entries()) {
    const next = scene.lanes[i + 1]
    if (next && next.y !== y + h) problems.push('lanes do not follow')
  }
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      if (overlap(box, other)) problems.push(`${name(box)} overlaps ${name(other)}`)
    }
    problems.push(...textProblems(box))
  }
  for (const { x, w, title } of scene.columns) {
    for (const line of title) {
      if (!isInside(lineBox(line), { x, y: 0, w, h: scene.headHeight }))
        problems.push(`title ${line.text}`)
    }
  }
  for (const { y, h, title, subtitle } of scene.lanes) {
    for (const line of [...title, ...subtitle]) {
      const head = { x: 0, y, w: scene.laneHeadWidth, h }
      if (!isInside(lineBox(line), head)) problems.push(`lane head ${line.text}`)
    }
  }
  return [...problems, ...lineProblems(scene), ...scene.feelings.flatMap(curveProblems(scene))]
}

/** Names of curves over each other or outside their lane, and points that leave it. */
function curveProblems(scene: Scene) {
  return ({ laneId, legend, endLabels, team, x1, x2 }: FeelingCurves): string[] => {
    const lane = scene.lanes.find((one) => one.laneId === laneId)
    const room = { x: x1, y: lane?.y ?? 0, w: x2 - x1, h: lane?.h ?? 0 }
    const named = [...legend, ...endLabels].map(({ line }) => lineBox(line))
    const points = team.flatMap(({ runs }) => runs.flat())
    return [
      ...named.filter((box) => !isInside(box, room)).map(() => 'a curve is named outside its lane'),
      ...named
        .filter((box, i) => named.slice(i + 1).some((other) => overlap(box, other)))
        .map(() => 'names of curves overlap'),
      ...points
        .filter(({ x, y }) => !isInside({ x, y, w: 0, h: 0 }, room))
        .map(() => 'a curve leaves its lane'),
    ]
  }
}

/** What stands in a cell. */
type Filled = CardBox | ChipBox | (Omit<CellSummary, 'kind'> & { readonly kind: 'summary' })

function name(box: Filled): string {
  return 'id' in box ? box.id : `chip ${box.kind}`
}

function textProblems(box: Filled): string[] {
  const { ownerSlot, channel } = 'id' in box ? box : {}
  const { picture, link } = 'id' in box ? box : {}
  const lines = new Set([
    ...('text' in box ? box.text : box).lines,
    channel?.line,
    ownerSlot?.line,
    box.feedback?.count,
  ])
  lines.add(link?.line)
  if ('owner' in box && box.owner !== undefined && box.owner !== 'none') lines.add(box.owner.label)
  const found = [...lines].filter((line) => line !== undefined).map((line) => lineBox(line))
  const places = [picture?.box, link?.box].filter((one) => one !== undefined)
  const outside = [...found, ...places].filter((line) => !isInside(line, local(box)))
  const inWay = picture ? [...found, picture.box] : found
  const crossed = inWay.filter((line, i) =>
    inWay.slice(i + 1).some((other) => overlap(line, other)),
  )
  return [
    ...outside.map(() => `text leaves ${name(box)}`),
    ...crossed.map(() => `text over text in ${name(box)}`),
  ]
}

function lineProblems(scene: Scene): string[] {
  const whole = { x: 0, y: 0, w: scene.width, h: scene.height }
  const labels = scene.connections.flatMap(({ label }) => label?.box ?? [])
  const crossed = labels.filter((box, i) =>
    labels.slice(i + 1).some((other) => overlap(box, other)),
  )
  const cards = [...scene.cards.values()].flatMap((card) => [card, ...badgesOf(card)])
  const summaries = [...scene.cells.values()].flatMap(({ summary }) =>
    summary ? [summary, ...badgesOf(summary)] : [],
  )
  const inWay = [...cards, ...summaries]
  const lineLabels = scene.blueprintLines.flatMap((line) => line.labels.map(labelBox))
  const covered = labels.filter((label) => inWay.some((box) => overlap(label, box)))
  const heads = scene.stages.flatMap((stage) =>
    [stage.name, stage.count, ...(stage.more ?? [])]
      .filter((line) => line !== undefined)
      .filter((line) => !isInside(lineBox(line), stage)),
  )
  return [
    ...crossed.map(() => 'label over label'),
    ...covered.map(() => 'label over a card or a badge'),
    ...lineLabels
      .filter((box) => [...inWay, ...labels].some((other) => overlap(box, other)))
      .map(() => 'label of a line over a card, a badge or a label'),
    ...lineLabels
      .filter((box, i) => lineLabels.slice(i + 1).some((other) => overlap(box, other)))
      .map(() => 'label of a line over another'),
    ...labels.filter((box) => !isInside(box, whole)).map(() => 'label leaves the map'),
    ...heads.map(({ text }) => `stage head ${text}`),
    ...scene.connections.flatMap((one) => pathProblems(scene, one)),
  ]
}

/** The badge of a card where it stands on the map. */
function badgesOf({ x, y, badge }: CardBox | CellSummary): Box[] {
  return badge ? [{ ...badge.box, x: x + badge.box.x, y: y + badge.box.y }] : []
}

/** No part of a path lies inside a touchpoint's card: lines run in the gaps. */
function pathProblems(scene: Scene, { id, d }: Scene['connections'][number]): string[] {
  const cards = [...scene.cards.values()].filter(({ kind }) => kind === 'touchpoint')
  const hit = cards.find(({ x, y, w, h }) =>
    sampled(d).some(([px, py]) => px > x + 1 && px < x + w - 1 && py > y + 1 && py < y + h - 1),
  )
  return hit ? [`${id} runs through ${hit.id}`] : []
}

/** Points on a path, at most a few px apart on curves and 20 px on lines. */
function sampled(d: Scene['connections'][number]['d']): [number, number][] {
  const points: [number, number][] = []
  for (const command of d) {
    if (command[0] === 'Z') continue
    const [x, y] = command.slice(-2) as [number, number]
    const [x0, y0] = points.at(-1) ?? [x, y]
    const [x1, y1, x2, y2] =
      command[0] === 'C' ? [command[1], command[2], command[3], command[4]] : [x0, y0, x, y]
    const steps = Math.ceil(Math.hypot(x - x0, y - y0) / 20) + 4
    for (let i = 1; i <= steps; i++) {
      const t = i / steps
      const [a, b, c, e] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
      points.push([a * x0 + b * x1 + c * x2 + e * x, a * y0 + b * y1 + c * y2 + e * y])
    }
  }
  return points
}
