import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

/** `- C7 …` at the start of a line of a SPEC.md. */
function rulesIn(text: string): string[] {
  return [...text.matchAll(/^- ([A-Z]+\d+) /gm)].map(([, id = '']) => id)
}

const tests = [
  ...files('test', '.test.ts'),
  ...files('test', '.test.tsx'),
  ...files('test', '.e2e.ts'),
]
/** Ids at the start of a test's name: 'C7 …', 'C2 C3 …'. */
function idsIn(source: string): string[] {
  const starts = [...source.matchAll(/['"`]((?:[A-Z]+\d+ )+)/g)]
  return starts.flatMap(([, ids = '']) => ids.trim().split(' '))
}

const named = new Set(tests.flatMap((path) => idsIn(readFileSync(path, 'utf8'))))

test.each(files('src', 'SPEC.md'))('every rule of %s is carried by a test of its name', (path) => {
  const rules = rulesIn(readFileSync(path, 'utf8'))
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((id) => !named.has(id))).toEqual([])
})

test('a rule without a test is noticed', () => {
  expect(rulesIn('# Title\n- ZZ99 something that nobody tests\n')).toEqual(['ZZ99'])
  expect(named.has('ZZ99')).toBe(false)
})
