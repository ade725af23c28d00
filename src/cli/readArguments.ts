import { CliError } from './CliError.ts'
import type { Arguments, Verb } from './Verb.ts'

type Shape = Pick<Verb, 'name' | 'usage' | 'files' | 'options' | 'flags'>

/** Options that may be given more than once. */
const repeatable: ReadonlySet<string> = new Set(['feedback'])

/** "Usage: throughline check FILE.journey.json …" */
export function usageOf({ name, usage }: Pick<Verb, 'name' | 'usage'>): string {
  return `Usage: throughline ${name} ${usage}`.trimEnd()
}

/** Checks what stands behind a verb against what the verb takes. `--` ends the options. Throws CliError. */
export function readArguments(verb: Shape, argv: readonly string[]): Arguments {
  const files: string[] = []
  const values = new Map<string, string[]>()
  const flags = new Set<string>()
  const wrong = (what: string): CliError => new CliError(`${what} ${usageOf(verb)}`)
  const rest = argv[Symbol.iterator]()
  let isOver = false
  for (const word of rest) {
    if (isOver || word === '-' || !word.startsWith('-')) {
      files.push(word)
      continue
    }
    if (word === '--') {
      isOver = true
      continue
    }
    const [name, joined] = splitOption(word)
    if (name === 'json' || verb.flags.includes(name)) {
      if (joined !== undefined) throw wrong(`--${name} takes no value.`)
      flags.add(name)
      continue
    }
    if (!verb.options.includes(name)) throw wrong(`Unknown option “${word}”.`)
    const value = joined ?? nextValue(rest)
    if (value === undefined) throw wrong(`--${name} needs a value.`)
    const known = values.get(name) ?? []
    if (known.length > 0 && !repeatable.has(name)) throw wrong(`--${name} is there twice.`)
    values.set(name, [...known, value])
  }
  const [least, most] = verb.files
  if (files.length < least) throw wrong('A file is missing.')
  if (files.length > most) throw wrong(`“${files[most] ?? ''}” is one argument too many.`)
  return {
    files,
    json: flags.has('json'),
    option: (name) => values.get(name)?.[0],
    options: (name) => values.get(name) ?? [],
    flag: (name) => flags.has(name),
  }
}

function splitOption(word: string): [name: string, value?: string] {
  const bare = word.startsWith('--') ? word.slice(2) : word
  const at = bare.indexOf('=')
  return at < 0 ? [bare] : [bare.slice(0, at), bare.slice(at + 1)]
}

function nextValue(rest: Iterator<string>): string | undefined {
  const { done, value } = rest.next()
  return done === true ? undefined : value
}
