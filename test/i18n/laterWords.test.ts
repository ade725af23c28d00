import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstWords } from '../../src/i18n/firstWords.ts'
import { laterWords } from '../../src/i18n/laterWords.ts'

// A key whose words have not come is shown as it is. So whatever says one of the later words brings them along.

const later = resolve('src/i18n/laterWords.ts')
const starts = ['main.ts', 'openAhead.ts', 'start.tsx', 'EditorScreen.tsx'].map((file) =>
  resolve('src/app', file),
)
/** Findings, and what an import leaves out, are told by keys and values alone; whoever shows them brings the words. */
const saysNothing = /\/src\/(analysis|i18n|importing)\//

const source = new Map<string, string>()
function sourceOf(file: string): string {
  const text = source.get(file) ?? readFileSync(file, 'utf8')
  source.set(file, text)
  return text
}

function imports(file: string, pattern: RegExp): string[] {
  if (!/\.tsx?$/.test(file)) return []
  return [...sourceOf(file).matchAll(pattern)]
    .map(([, path]) => resolve(dirname(file), path ?? ''))
    .filter((path) => existsSync(path))
}

const atOnce = /^(?:import|export)\s(?!type\b)(?:[^'";]*?from\s+)?'(\.[^']+)'/gm
const whenAsked = /\bimport\('(\.[^']+)'\)/g

/** A file with all that it imports at once. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const one of imports(file, atOnce)) closure(one, seen)
  return seen
}

/** Keys of later words in a file: whole, or the beginning of one that is put together. */
function laterKeys(file: string): string[] {
  if (saysNothing.test(file) || !/\.tsx?$/.test(file)) return []
  const literals = [...sourceOf(file).matchAll(/'([a-z]+\.[\w.-]+)'/g)].map(([, key]) => key ?? '')
  const begun = [...sourceOf(file).matchAll(/\b(?:t\(|key: ?)`([a-z]+\.[\w.-]*)\$\{/g)]
  return [
    ...literals.filter((key) => Object.hasOwn(laterWords, key)),
    ...begun
      .map(([, start]) => start ?? '')
      .filter((start) => Object.keys(laterWords).some((key) => key.startsWith(start))),
  ]
}

const first = new Set(starts.flatMap((file) => [...closure(file)]))

function openedLater(): Set<string> {
  const found = new Set<string>()
  const look = (files: Iterable<string>): void => {
    for (const file of files)
      for (const one of imports(file, whenAsked)) {
        if (found.has(one) || first.has(one)) continue
        found.add(one)
        look(closure(one))
      }
  }
  look(first)
  return found
}

describe('words', () => {
  it('are there from the start for all that is there from the start', () => {
    expect(first.has(later)).toBe(false)
    expect(first.size).toBeGreaterThan(150)
    const missing = [...first].flatMap((file) =>
      laterKeys(file).map((key) => `${relative('.', file)}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  const parts = [...openedLater()]
  it('come with parts that come later', () => {
    expect(parts.length).toBeGreaterThan(10)
  })
  it.each(parts.map((file) => [relative('.', file), file] as const))('come with %s', (_, file) => {
    const brought = closure(file)
    const said = [...brought].filter((one) => !first.has(one)).flatMap(laterKeys)
    expect(said.length === 0 || brought.has(later) ? [] : said).toEqual([])
  })

  it('are said twice nowhere', () => {
    const both = Object.keys(firstWords).filter((key) => Object.hasOwn(laterWords, key))
    expect(both).toEqual([])
  })
})
