import * as fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Json } from '../../src/lib/json.ts'
import type { AnyRecord, RecordOf } from '../../src/model/kinds.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'

const deletedTime = '2026-03-01T09:00:00.000Z'
const name = fc.string({ maxLength: 20, unit: 'grapheme' })
const flag = fc.boolean()
const rarely = fc.integer({ min: 0, max: 9 }).map((value) => value === 0)
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never

/** A place in a list that is as long as it turns out to be. */
const pick = fc.nat({ max: 1000 })
const picks = fc.array(pick, { maxLength: 3 })

/** What a later version may have put into a record: keys and values that this one does not know. */
const unknownKeys: fc.Arbitrary<Readonly<Record<string, Json>>> = fc.dictionary(
  fc.constantFrom('xFuture', 'x-more', 'zeta', '0'),
  fc.oneof(
    fc.integer(),
    fc.string(),
    flag,
    fc.constant(null),
    fc.array(fc.integer(), { maxLength: 3 }),
  ),
  { maxKeys: 2, noNullPrototype: true },
)

const touchpoint = fc.record({
  name,
  lane: pick,
  isDeleted: rarely,
  unknown: unknownKeys,
  accountable: fc.option(pick, { nil: undefined }),
  state: fc.constantFrom(undefined, 'proposed', 'accepted', 'declined'),
  responsible: picks,
  kpis: picks,
  words: fc.option(fc.array(name, { maxLength: 3 }), { nil: undefined }),
  visits: fc.option(fc.nat({ max: 10_000 }), { nil: undefined }),
})
const card = fc.record({ text: name, lane: pick, isDeleted: rarely })
const step = fc.record({
  name,
  isDeleted: rarely,
  touchpoints: fc.array(touchpoint, { maxLength: 4 }),
  cards: fc.array(card, { maxLength: 2 }),
  feeling: fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined }),
})
/** A size and whether it is collapsed: each missing now and then. */
const part = {
  collapsed: fc.constantFrom(undefined, true, false),
  size: fc.option(fc.integer({ min: 120, max: 480 }), { nil: undefined }),
}
const stage = fc.record({
  name,
  isDeleted: rarely,
  steps: fc.array(step, { maxLength: 4 }),
  ...part,
})
const person = fc.record({ name, department: pick, isActive: flag, isDeleted: rarely })

const shape = fc.record({
  isDetail: flag,
  stages: fc.array(stage, { maxLength: 4 }),
  cardLanes: fc.array(
    fc.record({
      name,
      type: fc.constantFrom('notes', 'quotes', 'backstage', 'systems'),
      isDeleted: rarely,
      ...part,
    }),
    { maxLength: 3 },
  ),
  touchpointLanes: fc.array(fc.record({ name, isDeleted: rarely, ...part }), {
    minLength: 1,
    maxLength: 2,
  }),
  departments: fc.array(fc.record({ name, isDeleted: rarely }), { minLength: 1, maxLength: 4 }),
  people: fc.array(person, { maxLength: 3 }),
  kpis: fc.array(fc.record({ name, parent: fc.option(pick, { nil: undefined }) }), {
    maxLength: 4,
  }),
  connections: fc.array(
    fc.record({ from: pick, to: pick, share: fc.integer({ min: 0, max: 100 }) }),
    { maxLength: 6 },
  ),
})
type Shape = Drawn<typeof shape>

/**
 * A valid journey with its organisation and a persona: stages, steps, lanes, touchpoints, cards, owners, KPIs, feelings,
 * connections, unknown keys, and here and there a tombstone. Shrinks by leaving things out.
 */
export function randomJourney(): fc.Arbitrary<Records> {
  return shape.map((drawn) => recordsFrom(new Builder(drawn).records))
}

class Builder {
  readonly records: AnyRecord[] = []
  readonly #owners: string[] = []
  readonly #kpis: string[] = []
  readonly #touchpointLanes: string[] = []
  readonly #cardLanes: string[] = []
  readonly #touchpoints: string[] = []
  #count = 0
  #persona = ''

  constructor(drawn: Shape) {
    this.records.push({ id: 'org00001', kind: 'organisation', name: 'Acme' })
    const persona = this.#add({ id: this.#id('pers'), kind: 'persona', name: 'Anna' })
    const parentStepId = 'stepOfAnother'
    this.records.push({
      id: 'jrny0001',
      kind: 'journey',
      name: 'Random',
      personaIds: [persona],
      ...(drawn.isDetail ? { parentStepId } : {}),
    })
    this.#persona = persona
    this.#organisation(drawn)
    this.#lanes(drawn)
    this.#stages(drawn)
    this.#connections(drawn)
  }

  #id(prefix: string): string {
    return `${prefix}${String(++this.#count).padStart(4, '0')}`
  }

  #add(record: AnyRecord, isDeleted = false): string {
    this.records.push(isDeleted ? { ...record, deletedAt: deletedTime } : record)
    return record.id
  }

  #organisation({ departments, people, kpis }: Shape): void {
    for (const { name, isDeleted } of departments) {
      this.#owners.push(this.#add({ id: this.#id('dept'), kind: 'department', name }, isDeleted))
    }
    const departmentIds = [...this.#owners]
    for (const { name, department, isActive, isDeleted } of people) {
      const departmentId = at(departmentIds, department) ?? ''
      const record: RecordOf<'person'> = {
        id: this.#id('pers'),
        kind: 'person',
        name,
        departmentId,
        active: isActive,
      }
      this.#owners.push(this.#add(record, isDeleted))
    }
    for (const { name, parent } of kpis) {
      const parentId = parent === undefined ? undefined : at(this.#kpis, parent)
      const record: RecordOf<'kpi'> = { id: this.#id('kpi0'), kind: 'kpi', name }
      this.#kpis.push(this.#add(parentId === undefined ? record : { ...record, parentId }))
    }
  }

  #lanes({ touchpointLanes, cardLanes }: Shape): void {
    const orders = generateNKeysBetween(null, null, touchpointLanes.length + cardLanes.length)
    for (const { name, isDeleted, collapsed, size: height } of touchpointLanes) {
      const order = orders.pop() ?? 'a0'
      const lane: RecordOf<'lane'> = {
        id: this.#id('lane'),
        kind: 'lane',
        name,
        type: 'touchpoints',
        order,
        ...given({ collapsed, height }),
      }
      this.#touchpointLanes.push(this.#add(lane, isDeleted))
    }
    for (const { name, type, isDeleted, collapsed, size: height } of cardLanes) {
      const lane: RecordOf<'lane'> = {
        id: this.#id('lane'),
        kind: 'lane',
        name,
        type,
        order: orders.pop() ?? 'a0',
        ...given({ collapsed, height }),
      }
      this.#cardLanes.push(this.#add(lane, isDeleted))
    }
  }

  #stages({ stages }: Shape): void {
    const orders = generateNKeysBetween(null, null, stages.length)
    for (const [index, { name, steps, isDeleted, ...part }] of stages.entries()) {
      const { collapsed, size: columnWidth } = part
      const order = orders[index] ?? 'a0'
      const stageId = this.#add(
        {
          id: this.#id('stag'),
          kind: 'stage',
          name,
          order,
          ...given({ collapsed, columnWidth }),
        },
        isDeleted,
      )
      const stepOrders = generateNKeysBetween(null, null, steps.length)
      for (const [place, drawn] of steps.entries()) {
        this.#step(stageId, stepOrders[place] ?? 'a0', drawn, isDeleted || drawn.isDeleted)
      }
    }
  }

  #step(
    stageId: string,
    order: string,
    drawn: Shape['stages'][number]['steps'][number],
    isDeleted: boolean,
  ): void {
    const stepId = this.#add(
      { id: this.#id('step'), kind: 'step', stageId, order, name: drawn.name },
      isDeleted,
    )
    if (drawn.feeling !== undefined) {
      this.#add(
        { id: this.#id('feel'), kind: 'feeling', stepId, value: drawn.feeling / 10 },
        isDeleted,
      )
      const own = { personaId: this.#persona, value: -drawn.feeling / 10 + 0 }
      if (drawn.feeling % 2 === 0)
        this.#add({ id: this.#id('feel'), kind: 'feeling', stepId, ...own }, isDeleted)
    }
    const orders = generateNKeysBetween(null, null, drawn.touchpoints.length + drawn.cards.length)
    for (const one of drawn.touchpoints)
      this.#touchpoint(stepId, orders.shift() ?? 'a0', one, isDeleted)
    for (const { lane, text, isDeleted: isGone } of drawn.cards) {
      const laneId = at(this.#cardLanes, lane)
      const order = orders.shift() ?? 'a0'
      if (laneId === undefined) continue
      this.#add(
        { id: this.#id('card'), kind: 'card', stepId, laneId, order, text },
        isDeleted || isGone,
      )
    }
  }

  #touchpoint(
    stepId: string,
    order: string,
    drawn: Drawn<typeof touchpoint>,
    isDeleted: boolean,
  ): void {
    const { accountable, state, words, visits } = drawn
    const accountableId = accountable === undefined ? undefined : at(this.#owners, accountable)
    const record: RecordOf<'touchpoint'> = {
      ...drawn.unknown,
      id: this.#id('tchp'),
      kind: 'touchpoint',
      stepId,
      laneId: at(this.#touchpointLanes, drawn.lane) ?? '',
      order,
      name: drawn.name,
      ...(accountableId === undefined ? {} : { accountableId }),
      ...(state === undefined ? {} : { accountableState: state }),
      ...(drawn.responsible.length === 0
        ? {}
        : { responsibleIds: all(this.#owners, drawn.responsible) }),
      ...(drawn.kpis.length === 0 ? {} : { kpiIds: all(this.#kpis, drawn.kpis) }),
      ...(words === undefined ? {} : { words }),
      ...(visits === undefined ? {} : { visits }),
    }
    this.#touchpoints.push(this.#add(record, isDeleted || drawn.isDeleted))
  }

  #connections({ connections }: Shape): void {
    for (const { from, to, share } of connections) {
      const fromId = at(this.#touchpoints, from)
      const toId = at(this.#touchpoints, to)
      if (fromId === undefined || toId === undefined || fromId === toId) continue
      this.#add({ id: this.#id('conn'), kind: 'connection', fromId, toId, share: share / 100 })
    }
  }
}

function at<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % list.length]
}

function all(list: readonly string[], picks: readonly number[]): string[] {
  return [...new Set(picks.flatMap((pick) => at(list, pick) ?? []))]
}

/** The fields that have a value. */
function given<F extends Record<string, unknown>>(
  fields: F,
): { [K in keyof F]?: NonNullable<F[K]> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known) as { [K in keyof F]?: NonNullable<F[K]> }
}
