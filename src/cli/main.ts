import '../i18n/laterWords.ts'
import { CliError } from './CliError.ts'
import { readArguments, usageOf } from './readArguments.ts'
import type { Context, Verb } from './Verb.ts'

/** Each verb is loaded when it is asked for: `templates` needs neither the lexicon nor the painter. */
const verbs: ReadonlyMap<string, () => Promise<Verb>> = new Map([
  ['check', async () => (await import('./verbs/check.ts')).check],
  ['feedback', async () => (await import('./verbs/feedback.ts')).feedback],
  ['score', async () => (await import('./verbs/score.ts')).score],
  ['export', async () => (await import('./verbs/exportMap.ts')).exportMap],
  ['templates', async () => (await import('./verbs/templates.ts')).templatesVerb],
  ['new', async () => (await import('./verbs/newJourney.ts')).newJourney],
])

/**
 * Runs one verb with the words behind the program's name, relative paths being those of the current folder;
 * `root` is the installed package. Returns the exit code: 0 done, 1 what was asked about does not hold,
 * 2 bad input or usage, with one line on standard error.
 */
export async function main(argv: readonly string[], root: string): Promise<number> {
  try {
    return await run(argv, contextOf(root))
  } catch (error) {
    if (error instanceof CliError) process.stderr.write(`${oneLine(error.message)}\n`)
    else throw error
    return 2
  }
}

async function run([name = '', ...rest]: readonly string[], context: Context): Promise<0 | 1> {
  if (name === '--help' || name === '-h' || name === 'help') {
    await context.print(await help())
    return 0
  }
  const load = verbs.get(name)
  const known = [...verbs.keys()].join(', ')
  if (!load) {
    const what = name === '' ? 'No verb given.' : `Unknown verb “${name}”.`
    throw new CliError(
      `${what} Usage: throughline VERB …, with one of: ${known}; --help tells more.`,
    )
  }
  const verb = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    await context.print(`${usageOf(verb)}\n`)
    return 0
  }
  return verb.run(readArguments(verb, rest), context)
}

async function help(): Promise<string> {
  const loaded = await Promise.all([...verbs.values()].map((load) => load()))
  return [
    'Throughline: customer journey maps on the command line.',
    '',
    ...loaded.map(({ name, usage }) => `  throughline ${name} ${usage}`.trimEnd()),
    '',
    'With --json, one JSON document on standard output. Exit codes: 0 done, 1 done and what was asked',
    'about does not hold, 2 bad input or usage.',
    '',
  ].join('\n')
}

function contextOf(root: string): Context {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough (`… | head`).
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    root,
    print: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve()
        else process.stdout.once('drain', resolve)
      }),
    inputLines,
  }
}

/** Lines end at a line feed alone: others, such as U+2028, may stand inside a comment. */
async function* inputLines(): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest.replace(/\r$/, '')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
