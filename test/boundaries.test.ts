import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const scratch = mkdtempSync(join(tmpdir(), 'throughline-rooms-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Runs the boundary check on a small tree of planted files. */
function check(files: Record<string, string>): { code: number | null; said: string } {
  rmSync(join(scratch, 'src'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(scratch, path, '..'), { recursive: true })
    writeFileSync(join(scratch, path), text)
  }
  const script = resolve('scripts/boundaries.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'src', '2', scratch], {
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}
cpSync('tsconfig.json', join(scratch, 'tsconfig.json'))
symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'))

const model = { 'src/model/step.ts': 'export const step = 1\nexport type Step = number\n' }

test('a tree that keeps to the table passes', () => {
  const { code, said } = check({
    ...model,
    'src/layout/a.ts': "import { step } from '../model/step.ts'\nexport const a = step\n",
  })
  expect(said).toContain('0 forbidden imports')
  expect(code).toBe(0)
})

test.each([
  ['an import', "import { step } from '../store/b.ts'\nexport const a = step\n", 'src/model/a.ts'],
  [
    'a type-only import',
    "import type { Step } from '../store/b.ts'\nexport const a: Step = 1\n",
    'src/model/a.ts',
  ],
  ['a dynamic import', "export const a = () => import('../store/b.ts')\n", 'src/model/a.ts'],
  [
    'an import in a component',
    "import type { Step } from '../store/b.ts'\nexport const a = (): unknown => <p>{1 as Step}</p>\n",
    'src/parts/a.tsx',
  ],
  [
    'one panel importing another',
    "import { step } from '../two/b.ts'\nexport const a = step\n",
    'src/panels/one/a.ts',
  ],
  [
    'a package out of its home',
    "import Dexie from 'dexie'\nexport const a = Dexie\n",
    'src/model/a.ts',
  ],
  ['a room that is not in the table', 'export const a = 1\n', 'src/utils/a.ts'],
])('%s that is forbidden fails the check', (_, text, path) => {
  const other = 'export const step = 1\nexport type Step = number\n'
  const { code, said } = check({
    ...model,
    'src/store/b.ts': other,
    'src/panels/two/b.ts': other,
    [path]: text,
  })
  expect(said).toContain(path)
  expect(code).toBe(1)
})

test('reading too few files fails the check, whatever it found', () => {
  const { code, said } = check({ 'src/model/only.ts': 'export const a = 1\n' })
  expect(said).toContain('fewer than 2')
  expect(code).toBe(1)
})
