import { readFileSync } from 'node:fs'

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** The living records of a journey file, its touchpoints where they stand, and the ways between them. */
export function readJourney(path) {
  const file = JSON.parse(readFileSync(path, 'utf8'))
  const records = { ...file.organisation, ...file.journey }
  for (const [id, { deletedAt }] of Object.entries(records)) if (deletedAt) delete records[id]
  const all = (kind) =>
    Object.values(records)
      .filter((record) => record.kind === kind)
      .sort((a, b) => compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id))
  const one = (kind, id) => (records[id]?.kind === kind ? records[id] : undefined)
  const steps = all('stage').flatMap((stage) => all('step').filter((s) => s.stageId === stage.id))
  const lanes = all('lane').map(({ id }) => id)
  const placed = steps.map(({ id }) =>
    all('touchpoint')
      .filter((touchpoint) => touchpoint.stepId === id && lanes.includes(touchpoint.laneId))
      .sort((a, b) => lanes.indexOf(a.laneId) - lanes.indexOf(b.laneId)),
  )
  const touchpoints = placed.flat()
  const journey = { records, all, one, steps, touchpoints, root: all('journey')[0] }
  const owned = { ...journey, ...ownership(journey) }
  return {
    ...owned,
    ...waysOf(
      owned,
      placed.filter((list) => list.length > 0),
    ),
  }
}

function ownership({ one }) {
  /** What became of a named owner: there, none, left or gone. */
  const stateOf = (id) => {
    if (id === undefined) return 'none'
    const person = one('person', id)
    if (person) return person.active === false ? 'left' : 'there'
    return one('department', id) ? 'there' : 'gone'
  }
  const departmentOf = (id) => one('department', one('person', id)?.departmentId ?? id)
  const ownerOf = ({ accountableId, accountableState }) =>
    accountableState === 'declined' || stateOf(accountableId) !== 'there'
      ? undefined
      : (one('person', accountableId) ?? one('department', accountableId))
  return { stateOf, departmentOf, ownerOf }
}

/** Ways: drawn connections; and where none leads forward out of a step, from each touchpoint to each of the next step. */
function waysOf({ all, ownerOf, departmentOf }, steps) {
  const stepOf = new Map(steps.flatMap((list, at) => list.map(({ id }) => [id, at])))
  const ways = []
  for (const { fromId: from, toId: to, share } of all('connection'))
    if (stepOf.has(from) && stepOf.has(to)) ways.push({ from, to, share })
  const drawn = [...ways]
  for (const [at, list] of steps.entries()) {
    if (drawn.some(({ from, to }) => stepOf.get(from) === at && stepOf.get(to) > at)) continue
    for (const { id: from } of list)
      for (const { id: to } of steps[at + 1] ?? []) ways.push({ from, to, share: undefined })
  }
  for (const way of ways) {
    const beside = ways.filter(({ from }) => from === way.from)
    const given = beside.reduce((sum, { share = 0 }) => sum + share, 0)
    const open = beside.filter(({ share }) => share === undefined).length
    way.weight =
      way.share === undefined ? Math.max(0, 1 - given) / open : way.share / Math.max(1, given)
  }
  const names = new Map(steps.flat().map((touchpoint) => [touchpoint.id, touchpoint]))
  const departmentAt = (id) => departmentOf(ownerOf(names.get(id))?.id)
  const isHandoff = ({ from, to }) => {
    const [a, b] = [departmentAt(from), departmentAt(to)]
    return a !== undefined && b !== undefined && a.id !== b.id
  }
  const idsOf = (list = []) => list.map(({ id }) => id)
  return {
    ways,
    stepOf,
    stepIds: steps.map(idsOf),
    starts: idsOf(steps[0]),
    ends: idsOf(steps.at(-1)),
    departmentAt,
    isHandoff,
    nameOf: (id) => names.get(id)?.name ?? '',
  }
}
