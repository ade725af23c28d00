import { byText } from './byText.mjs'

/** Rules whose findings never have a harm: what tells them apart is where they stand. */
const harmless = [
  'empty-step',
  'no-evidence',
  'department-owns-nothing',
  'promise-unkept',
  'kpi-cycle',
  'kpi-weights',
  'kpi-definitions',
  'no-renewal',
  'one-sided-actions',
]
const severities = ['critical', 'warning', 'info']

/**
 * Where the list is not in the order of docs/rules/README.md: a worse finding below a better one; of those without
 * harm, one that speaks of something earlier on the map, or earlier by name, below one of something later.
 */
export function orderDeviations(findings, journey) {
  const { records } = journey
  const read = readingOrder(journey)
  const placeOf = (id) => {
    const at = read.indexOf(id)
    if (at >= 0) return `0${String(at).padStart(6, '0')}`
    const { name, text = '' } = records[id]
    return `1${(name ?? text).toLowerCase().normalize('NFKD')}`
  }
  const keyOf = ({ severity, subjects }) =>
    `${severities.indexOf(severity)} ${subjects.map(placeOf).sort(byText)[0]}`
  const notSorted = (list, key) =>
    list.flatMap((one, at) => {
      const before = list[at - 1]
      return before && key(before) > key(one) ? [`${one.id} is listed after ${before.id}`] : []
    })
  return [
    ...notSorted(findings, ({ severity }) => severities.indexOf(severity)),
    ...notSorted(
      findings.filter(({ rule }) => harmless.includes(rule)),
      keyOf,
    ),
  ]
}

/** The ids on the map from the start: the journey, then each stage, each of its steps, and what stands there. */
function readingOrder({ root, all, steps, touchpoints }) {
  const inStep = ({ id }) => [
    id,
    ...touchpoints.filter(({ stepId }) => stepId === id).map((one) => one.id),
  ]
  const inStage = ({ id }) => [id, ...steps.filter(({ stageId }) => stageId === id).flatMap(inStep)]
  return [root.id, ...all('stage').flatMap(inStage)]
}
