import { assert } from '../../lib/assert.ts'
import type { AnyRecord, RecordOf } from '../kinds.ts'
import type { Opportunity } from '../kinds/opportunity.ts'
import { orderBetween } from '../order.ts'
import type { Template } from './Template.ts'

/** A journey as the template has it, with its departments and KPIs; the organisation that they belong to is not among them. */
export function templateRecords(template: Template, newId: () => string): AnyRecord[] {
  const maker = new Maker(template, newId)
  for (const line of template.map.split('\n')) if (line.trim() !== '') maker.read(line.trim())
  return maker.records
}

class Maker {
  readonly records: AnyRecord[]
  readonly #newId: () => string
  readonly #lanes: readonly RecordOf<'lane'>[]
  readonly #departments = new Map<string, string>()
  /** The last order key given in each list of siblings. */
  readonly #orders = new Map<string, string>()
  #stage: RecordOf<'stage'> | undefined
  #step: RecordOf<'step'> | undefined
  #touchpoint: RecordOf<'touchpoint'> | undefined
  #pains: string[] = []

  constructor({ title, lanes, map, description }: Template, newId: () => string) {
    this.#newId = newId
    const scenario = map.trim() === '' ? {} : { scenario: description }
    this.#lanes = lanes.map(([name, type, role]) => ({
      id: newId(),
      kind: 'lane',
      name,
      type,
      role,
      order: this.#next('lanes'),
    }))
    this.records = [{ id: newId(), kind: 'journey', name: title, ...scenario }, ...this.#lanes]
  }

  read(line: string): void {
    const stage = after(line, '# ')
    if (stage !== undefined) return this.#addStage(stage)
    const step = after(line, '## ')
    if (step !== undefined) return this.#addStep(step)
    const pain = after(line, '! ')
    if (pain !== undefined) return this.#addPain(pain)
    const figure = after(line, '= ')
    if (figure !== undefined) return this.#addKpi(figure)
    const idea = after(line, '> ')
    if (idea !== undefined) return this.#addIdea(idea)
    if (line.includes(' | ')) return this.#addTouchpoint(line)
    return this.#addCard(line)
  }

  #addStage(name: string): void {
    this.#stage = { id: this.#newId(), kind: 'stage', name, order: this.#next('stages') }
    this.records.push(this.#stage)
  }

  #addStep(name: string): void {
    assert(this.#stage, `a stage before the step “${name}”`)
    const order = this.#next(this.#stage.id)
    this.#step = { id: this.#newId(), kind: 'step', stageId: this.#stage.id, name, order }
    this.#touchpoint = undefined
    this.#pains = []
    this.records.push(this.#step)
  }

  #addTouchpoint(line: string): void {
    const [name = '', channel = '', owner = '', words = '', ...rest] = line.split(' | ')
    assert(words !== '' && rest.length === 0, `four parts in “${line}”`)
    const { laneId, stepId, order } = this.#place('touchpoints', line)
    this.#touchpoint = {
      id: this.#newId(),
      kind: 'touchpoint',
      stepId,
      laneId,
      order,
      name,
      channel,
      accountableId: this.#department(owner),
      accountableState: 'proposed',
      words: words.split(', '),
    }
    this.records.push(this.#touchpoint)
  }

  /** The KPI belongs to whoever is accountable for what it measures. */
  #addKpi(line: string): void {
    assert(this.#touchpoint, `a touchpoint before the KPI “${line}”`)
    const [name = '', unit = '', direction = '', goal = '', ...rest] = line.split(' | ')
    const target = Number(goal)
    assert(direction === 'up' || direction === 'down', `up or down in “${line}”`)
    assert(goal !== '' && Number.isFinite(target) && rest.length === 0, `a target in “${line}”`)
    const ownerId = this.#touchpoint.accountableId
    const id = this.#newId()
    const owned = ownerId === undefined ? {} : { ownerId }
    this.records.push({ id, kind: 'kpi', name, unit, direction, target, ...owned })
    Object.assign(this.#touchpoint, { kpiIds: [...(this.#touchpoint.kpiIds ?? []), id] })
  }

  #addPain(title: string): void {
    assert(this.#touchpoint, `a touchpoint before the pain point “${title}”`)
    const id = this.#newId()
    this.#pains.push(id)
    const touchpointId = this.#touchpoint.id
    const order = this.#next('pains')
    const where = { id, kind: 'painPoint', touchpointId, order } as const
    this.records.push({ ...where, title, origin: 'workshop', status: 'suggested' })
  }

  #addIdea(line: string): void {
    assert(this.#step, `a step before the opportunity “${line}”`)
    const [type = '', title = ''] = halves(line)
    assert(types.has(type), `a type of opportunity before “${line}”`)
    const about =
      this.#pains.length > 0 ? { painPointIds: [...this.#pains] } : { stepId: this.#step.id }
    const order = this.#next('ideas')
    const id = this.#newId()
    this.records.push({
      id,
      kind: 'opportunity',
      ...about,
      order,
      title,
      type: type as NonNullable<Opportunity['type']>,
    })
  }

  /** A card in a lane called by its name, or what the customer expects of the step. */
  #addCard(line: string): void {
    const [first = '', text = ''] = halves(line)
    assert(this.#step && text !== '', `a step and a text for “${line}”`)
    if (first === 'expects') {
      Object.assign(this.#step, { expectation: text, expectationSource: 'assumed' })
      return
    }
    this.records.push({ id: this.#newId(), kind: 'card', ...this.#place(first, line), text })
  }

  /** The end of the cell of this step in the lane of that name, or of the lane for touchpoints. */
  #place(lane: string, line: string): { stepId: string; laneId: string; order: string } {
    const found = this.#lanes.find(({ name, type }) =>
      lane === 'touchpoints' ? type === 'touchpoints' : name === lane,
    )
    assert(found && this.#step, `a lane and a step for “${line}”`)
    const [stepId, laneId] = [this.#step.id, found.id]
    return { stepId, laneId, order: this.#next(`${stepId} ${laneId}`) }
  }

  #department(name: string): string {
    const known = this.#departments.get(name)
    if (known !== undefined) return known
    const id = this.#newId()
    this.#departments.set(name, id)
    this.records.push({ id, kind: 'department', name })
    return id
  }

  #next(list: string): string {
    const order = orderBetween(this.#orders.get(list) ?? null, null)
    this.#orders.set(list, order)
    return order
  }
}

const types: ReadonlySet<string> = new Set<NonNullable<Opportunity['type']>>([
  'people',
  'process',
  'policy',
  'technology',
  'handoff',
])

function after(line: string, mark: string): string | undefined {
  return line.startsWith(mark) ? line.slice(mark.length) : undefined
}

/** What stands before and after the first colon. */
function halves(line: string): readonly string[] {
  const at = line.indexOf(': ')
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 2)]
}
