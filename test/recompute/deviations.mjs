import { figuresIn } from './expected.mjs'

/**
 * Where the findings of one rule differ from those expected: one that is missing or should not be there, another
 * severity, another figure in its sentence, a name that it doesn't say. Empty: they agree.
 */
export function deviationsOf(wanted, said, typed) {
  const left = new Map(said.map((one) => [one.id, one]))
  const deviations = wanted.flatMap((one) => {
    const found = left.get(one.id)
    left.delete(one.id)
    return found ? differencesOf(one, found, typed) : [`${one.id} is missing`]
  })
  return [...deviations, ...[...left.keys()].map((id) => `${id} should not be there`)]
}

function differencesOf({ id, severity, figures, names }, found, typed) {
  const says = `${found.title}. ${found.why}`
  const differences = []
  if (found.severity !== severity) differences.push(`${id} is ${found.severity}, not ${severity}`)
  const read = figuresIn(found.why, typed).join(' ')
  if (figures && read !== figures.join(' '))
    differences.push(`${id} says “${read}”, not “${figures.join(' ')}”: ${says}`)
  for (const name of names)
    if (!says.includes(name)) differences.push(`${id} does not say “${name}”: ${says}`)
  return differences
}
