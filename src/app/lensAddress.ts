import { ruleGroups } from '../analysis/ruleNames.ts'
import { lensColours } from '../model/LensColour.ts'
import { personOrDepartment, recordsOfKind } from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import { type Lens, type LensShow, changedLens } from '../store/Lens.ts'

/** The lens as the part of an address behind "?"; empty without one. Ids, never names: these may change. */
export function lensAddress({ colourBy, show = {} }: Lens = {}): string {
  const { ownerId, personaId, channel, unowned, hurts, findings } = show
  const { severity, rule, stageId, ownerId: findingOwnerId } = findings ?? {}
  const fields = Object.entries({
    colour: colourBy,
    owner: ownerId,
    persona: personaId,
    channel,
    unowned: unowned && 'yes',
    hurts: hurts && 'yes',
    findings: findings && (severity ?? weights[0]),
    rule,
    stage: stageId,
    of: findingOwnerId,
  })
  const asked = fields.filter((field): field is [string, string] => field[1] !== undefined)
  return String(new URLSearchParams(asked))
}

export interface ReadLens {
  readonly lens: Lens | undefined
  /** Nothing was asked for that this journey does not have. */
  readonly isWhole: boolean
}

/** The lens that an address asks for, as far as the journey has what it names. */
export function lensFromAddress(address: string, records: Records): ReadLens {
  const asked = new URLSearchParams(address)
  let isWhole = true
  const known = <T>(name: string, find: (text: string) => T | undefined): T | undefined => {
    const text = asked.get(name)
    if (text === null) return undefined
    const found = find(text)
    isWhole &&= found !== undefined
    return found
  }
  const owner = (id: string): string | undefined => personOrDepartment(records, id)?.id
  const yes = (text: string): true | undefined => (text === 'yes' ? true : undefined)
  const show: { [K in keyof LensShow]: LensShow[K] | undefined } = {
    ownerId: known('owner', owner),
    personaId: known('persona', (id) => liveRecord(records, 'persona', id)?.id),
    channel: known('channel', (name) => (isChannel(records, name) ? name : undefined)),
    unowned: known('unowned', yes),
    hurts: known('hurts', yes),
  }
  const weight = known('findings', (text) => weights.find((one) => one === text))
  const filter = {
    ...given(
      'rule',
      known('rule', (name) => ruleNames.find((one) => one === name)),
    ),
    ...given(
      'stageId',
      known('stage', (id) => liveRecord(records, 'stage', id)?.id),
    ),
    ...given('ownerId', known('of', owner)),
  }
  const findings =
    weight === undefined
      ? undefined
      : { ...(weight === 'all' ? {} : { severity: weight }), ...filter }
  const lens = changedLens(undefined, {
    colourBy: known('colour', (text) => lensColours.find((one) => one === text)),
    show: { ...show, findings },
  })
  return { lens, isWhole }
}

const weights = ['all', 'critical', 'warning', 'info'] as const
const ruleNames: readonly string[] = Object.values(ruleGroups).flat()

function given<K extends string, T>(name: K, value: T | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [_ in K]?: T }
}

function isChannel(records: Records, name: string): boolean {
  return recordsOfKind(records, 'touchpoint').some(({ channel }) => channel === name)
}
