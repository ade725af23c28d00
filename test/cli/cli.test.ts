// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findingsOf } from '../../src/analysis/findingsOf.ts'
import { t } from '../../src/i18n/t.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'
import { templates } from '../../src/model/templates/en.ts'
import { fixtures, jsonOf, root, runCli, samples } from './runCli.ts'

// One file for all of them: the program is built by its first run, and two at once would both build it.
const homeInternet = join(samples, 'home-internet.journey.json')
const complaints = join(samples, 'fcc-telecom-complaints.csv')
const smallJourney = join(fixtures, 'journeys', 'v1-home-internet.journey.json')
// Each test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
  expect((await runCli(['templates'])).code).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Checked {
  findings: {
    id: string
    rule: string
    severity: 'critical' | 'warning' | 'info'
    subjects: string[]
    title: string
    why: string
    fixes: { title: string }[]
  }[]
  counts: { critical: number; warning: number; info: number }
}

describe('usage', () => {
  it.each([
    [[], 'No verb given'],
    [['frobnicate'], 'Unknown verb “frobnicate”'],
    [['check'], 'A file is missing'],
    [['check', smallJourney, '--frob'], 'Unknown option “--frob”'],
    [['check', smallJourney, '--fail-on'], '--fail-on needs a value'],
    [['check', smallJourney, '--fail-on', 'nothing'], '--fail-on nothing'],
    [['check', smallJourney, '--text', 'a'], '--text needs --feedback'],
    [['check', smallJourney, smallJourney], 'one argument too many'],
    [['export', smallJourney], '--to is missing'],
    [['export', smallJourney, '--to', 'a.gif'], 'must end in .svg or .png'],
    [['export', smallJourney, '--to', 'a.png', '--scale', '0'], '--scale 0'],
    [['export', smallJourney, '--to', 'a.svg', '--date', '2026-02-30'], 'no such day'],
    [['feedback', complaints, '--confirmed', complaints], '--confirmed needs --journey'],
    [['new', '--template', 'nowhere', '--to', 'a.journey.json'], 'no such template'],
  ])('%j ends with 2 and one line', async (args, says) => {
    const { code, out, error } = await runCli(args, { from: folder })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(says)
    expect(error.trimEnd()).not.toContain('\n')
  })

  it('tells how each verb is used', async () => {
    const { code, out, error } = await runCli(['--help'])
    expect([code, error]).toEqual([0, ''])
    for (const verb of ['check', 'feedback', 'score', 'export', 'templates', 'new']) {
      expect(out).toContain(`throughline ${verb}`)
    }
  })
})

describe('bad input', () => {
  it.each([
    ['missing.journey.json', undefined, 'there is no such file'],
    ['cut.journey.json', '{ "format": "throughline/journey",\n "vers', 'Line 2, column'],
    ['proto.journey.json', '{ "journey": { "__proto__": {} } }', '__proto__'],
    ['newer.journey.json', '{ "format": "throughline/journey", "version": 99 }', 'version 99'],
    ['other.journey.json', '[1]', 'no journey file'],
    ['deep.journey.json', '['.repeat(100_000), 'deep'],
  ])('%s is refused with its place', async (name, content, says) => {
    const path = content === undefined ? join(folder, name) : inFolder(name, content)
    const { code, out, error } = await runCli(['check', path, '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(error.startsWith(`${path}: `)).toBe(true)
    expect(error).toContain(says)
    expect(error.trimEnd()).not.toContain('\n')
  })

  it.each([
    ['empty.csv', '', 'is empty'],
    ['quote.csv', 'comment,score\nfine,3\n"never closed,1\nmore,2\n', 'row 2, column comment'],
    ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'a picture'],
    ['numbers.csv', 'a,b\n1,2\n3,4\n', 'no column with comments or scores'],
  ])('%s is refused with its place', async (name, content, says) => {
    const path = inFolder(name, content)
    const { code, out, error } = await runCli(['feedback', path, '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(path)
    expect(error).toContain(says)
  })

  it('a folder is no file, and there is nothing to write into', async () => {
    mkdirSync(join(folder, 'inner'), { recursive: true })
    expect((await runCli(['check', join(folder, 'inner')])).error).toContain('a folder')
    const to = join(folder, 'nowhere', 'a.svg')
    const { code, error } = await runCli(['export', smallJourney, '--to', to])
    expect([code, error.includes(to)]).toEqual([2, true])
  })
})

describe('check', () => {
  it('prints the findings of the evidence in the file', async () => {
    const today = '2026-11-22'
    const given = ['check', homeInternet, '--today', today]
    const { findings, counts } = await jsonOf<Checked>(given)
    const { records, evidence } = readJourneyFile(readFileSync(homeInternet))
    const expected = findingsOf(records, evidence, today)
    expect(findings.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    const rules = new Set(findings.map(({ rule }) => rule))
    expect([...rules]).toEqual(
      expect.arrayContaining(['unowned', 'pain-point-unowned', 'empty-step', 'handoff']),
    )
    const sum = counts.critical + counts.warning + counts.info
    expect(sum).toBe(findings.length)
    expect(findings.find(({ rule }) => rule === 'empty-step')).toMatchObject({
      title: 'Step “Check that it works” has no touchpoint',
      fixes: [{ title: 'Add touchpoint “Check that it works”' }],
    })
    expect(JSON.stringify(findings)).not.toMatch(/finding\.|[{}]name/)
  })

  it('takes the evidence from feedback files instead', async () => {
    const given = ['check', homeInternet, '--feedback', complaints]
    const { findings } = await jsonOf<Checked>(given)
    const why = findings.map((finding) => finding.why).join('\n')
    expect(why).toMatch(/\d+ (of \d+ )?comments/)
  }, 120_000)

  it('ends with 1 where findings reach --fail-on, else with 0', async () => {
    const all = await jsonOf<Checked>(['check', homeInternet])
    expect(all.counts.critical).toBeGreaterThan(0)
    await jsonOf(['check', homeInternet, '--fail-on', 'critical'], { code: 1 })
    await jsonOf(['check', homeInternet, '--fail-on', 'info'], { code: 1 })
    const small = await jsonOf<Checked>(['check', smallJourney])
    expect(small.counts.critical).toBe(0)
    await jsonOf(['check', smallJourney, '--fail-on', 'critical'])
  })

  it('is read by people without --json', async () => {
    const { code, out } = await runCli(['check', 'home-internet.journey.json'], { from: samples })
    expect(code).toBe(0)
    expect(out).toContain('Nobody owns “Phone menu and transfer”')
    expect(out).toMatch(/\d+ critical, \d+ warning, \d+ to know\.\n$/)
  })
})

interface Report {
  rows: number
  comments: number
  columns: Record<string, string | null>
  needALook: { row: number | string; column: string; reason: string; value: string }[]
  sentiment: Record<string, number>
  touchpoints: { id: string; name: string; comments: number; negativeShare: number[] | null }[]
  unmatched: number
}

const support = [
  'id,comment,score,date',
  '1,"The phone menu was awful,\nI hate it",1,2026-01-02',
  '2,Friendly technician,5,2026-01-03',
  '3,,x,2026-01-04',
  '4,Fine,4,not a day',
].join('\n')

describe('feedback', () => {
  it('reads a file and says what needs a look', async () => {
    const path = inFolder('support.csv', support)
    const report = await jsonOf<Report>(['feedback', path, '--journey', smallJourney])
    expect(report).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      headerRows: 1,
      rows: 4,
      columns: { text: 'comment', score: 'score', date: 'date', id: 'id' },
      scale: { min: 1, max: 5, kind: '1-5' },
    })
    expect(report.needALook.map(({ row }) => row)).toContain(3)
    expect(report.needALook.every(({ row }) => Number(row) >= 3)).toBe(true)
    const [menu] = report.touchpoints
    expect(menu).toMatchObject({ id: 'tchp0001', comments: 1, negative: 1 })
    expect(menu?.negativeShare?.[0]).toBe(1)
    const { negative = 0, neutral = 0, positive = 0, unscored = 0 } = report.sentiment
    expect(negative + neutral + positive + unscored).toBe(4)
  })

  it('takes columns by header or number', async () => {
    const path = inFolder('columns.csv', 'x,y,z\nawful service here,2,well done to all\n')
    const byName = await jsonOf<Report>(['feedback', path, '--text', 'z'])
    const byNumber = await jsonOf<Report>(['feedback', path, '--text', '3'])
    expect(byName.columns['text']).toBe('z')
    expect(byNumber).toEqual(byName)
    const { code, error } = await runCli(['feedback', path, '--text', '4'])
    expect([code, error.trim()]).toEqual([
      2,
      `${path}: --text 4: there is no such column. Its columns: x, y, z.`,
    ])
  })

  it('names rows "FILE:ROW" where there are several files', async () => {
    inFolder('one.csv', support)
    inFolder('two.csv', support)
    const { code, out } = await runCli(['feedback', 'one.csv', 'two.csv', '--rows'], {
      from: folder,
    })
    expect(code).toBe(0)
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { row: string }).row)
    expect(rows).toEqual(
      [1, 2, 3, 4]
        .flatMap((row) => `one.csv:${row}`)
        .concat([1, 2, 3, 4].map((row) => `two.csv:${row}`)),
    )
    const report = await jsonOf<Report>(['feedback', 'one.csv', 'two.csv'], { from: folder })
    expect(report.rows).toBe(8)
    expect(report.needALook[0]?.row).toBe('one.csv:3')
  })

  it('counts rows that an earlier file holds once', async () => {
    const said = ['The menu sent me round and round for an hour', 'The agent was kind and quick']
    const later = [...said, 'The invoice came twice and nobody could say why']
    const csv = (texts: readonly string[]): string =>
      ['Id,Comment', ...texts.map((text, at) => `T-10${at},${text}`)].join('\n')
    inFolder('may.csv', csv(said))
    inFolder('june.csv', csv(later))
    const report = await jsonOf<Report & { repeated?: number }>(
      ['feedback', 'may.csv', 'june.csv'],
      { from: folder },
    )
    expect([report.rows, report.comments, report.repeated]).toEqual([5, 3, 2])
    const other = await jsonOf<Report & { repeated?: number }>(['feedback', 'june.csv'], {
      from: folder,
    })
    expect([other.comments, other.repeated]).toEqual([3, undefined])
  })

  it('learns from what people confirmed, and refuses what is no such row', async () => {
    const path = inFolder('support.csv', support)
    const base = ['feedback', path, '--journey', smallJourney, '--rows']
    const settled = inFolder('settled.csv', 'row,touchpoint\n2,Phone menu\n')
    const { out } = await runCli([...base, '--confirmed', settled])
    const second = JSON.parse(out.split('\n')[1] ?? '') as { touchpoints: { id: string }[] }
    expect(second.touchpoints.map(({ id }) => id)).toEqual(['tchp0001'])
    const wrong = inFolder('wrong.csv', 'row,touchpoint\n2,Phone menu\n3,Nowhere\n')
    const refused = await runCli([...base, '--confirmed', wrong])
    expect(refused.code).toBe(2)
    expect(refused.error).toContain(`${wrong}, row 2: “3,Nowhere”`)
  })
})

describe('score', () => {
  it('answers line by line, empty lines too', async () => {
    const input =
      'I love\u2028it\n\nThis was awful.\r\nDer Service war leider sehr schlecht und langsam\n'
    const { code, out } = await runCli(['score'], { input })
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    const scored = lines.map(
      (line) => JSON.parse(line) as { sentiment: number; label: string; language: string },
    )
    expect(scored.map(({ label }) => label)).toEqual([
      'positive',
      'neutral',
      'negative',
      expect.any(String),
    ])
    expect(scored.at(-1)?.language).toBe('de')
    expect(scored.every(({ sentiment }) => Math.abs(sentiment) <= 1)).toBe(true)
    expect(Object.keys(scored[0] ?? {})).toEqual(['sentiment', 'label', 'language'])
  })
})

describe('templates and new', () => {
  it('offers the templates and samples of the editor', async () => {
    const offered = await jsonOf<{ name: string; title: string }[]>(['templates'])
    const names = offered.map(({ name }) => name)
    expect(names).toEqual([
      ...templates.map(({ name }) => name),
      'outpatient-visit',
      'home-internet',
    ])
    expect(offered.every((one) => Object.keys(one).join() === 'name,title')).toBe(true)
  })

  it('writes a journey file of each, once', async () => {
    const offered = await jsonOf<{ name: string }[]>(['templates'])
    for (const { name } of offered) {
      const file = `${name}.journey.json`
      const made = await runCli(['new', '--template', name, '--to', file], { from: folder })
      expect(made).toMatchObject({ code: 0, error: '' })
      expect(() => readJourneyFile(readFileSync(join(folder, file)))).not.toThrow()
    }
    const german = ['new', '--template', 'mortgage', '--language', 'de', '--to', 'de.journey.json']
    expect((await runCli(german, { from: folder })).out).toContain('Baufinanzierung')
    const french = ['new', '--template', 'mortgage', '--language', 'fr', '--to', 'fr.journey.json']
    expect(await runCli(french, { from: folder })).toMatchObject({ code: 2, out: '' })
    const again = ['new', '--template', 'blank', '--to', 'blank.journey.json']
    expect(await runCli(again, { from: folder })).toMatchObject({ code: 2, out: '' })
  }, 120_000)
})

describe('export', () => {
  it('writes the same SVG each time, well formed, with the fonts inside', async () => {
    const [one, two] = [join(folder, 'one.svg'), join(folder, 'two.svg')]
    await runCli(['export', homeInternet, '--to', one, '--date', '2026-01-31'])
    await runCli(['export', homeInternet, '--to', two, '--date', '2026-01-31'])
    const svg = readFileSync(one, 'utf8')
    expect(readFileSync(two, 'utf8')).toBe(svg)
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    const texts = [...parsed.querySelectorAll('text')].map((text) => text.textContent)
    expect(texts).toContain('Home internet: get help, stay or leave')
    expect(texts).toContain(t('export.date', { date: '2026-01-31' }))
    expect(svg).toContain('@font-face{font-family:Inter')
  })

  it('writes a PNG of exactly the size asked, in the colours of the map', async () => {
    const path = join(folder, 'map.png')
    const { width, height } = await jsonOf<{ width: number; height: number }>([
      'export',
      homeInternet,
      '--to',
      path,
      '--scale',
      '2',
    ])
    const png = PNG.sync.read(readFileSync(path))
    expect([png.width, png.height]).toEqual([width, height])
    const colors = new Set<number>()
    for (let at = 0; at < png.data.length; at += 4) colors.add(png.data.readUIntBE(at, 3))
    // The ground, stage heads, cards and the mark of a pain point.
    for (const color of [0xf6f6f3, 0x1c2024, 0xffffff, 0xc8553d]) expect(colors).toContain(color)
  }, 120_000)

  it('draws letters of every weight and script, and what is typed as it is typed', async () => {
    const file = JSON.parse(readFileSync(smallJourney, 'utf8')) as {
      journey: Record<string, { name: string }>
    }
    const drawn = async (name: string): Promise<PNG> => {
      for (const id of ['tchp0001', 'step0001', 'jrny0001']) {
        const record = file.journey[id]
        if (record) record.name = name
      }
      const path = inFolder('typed.journey.json', JSON.stringify(file))
      await runCli(['export', path, '--to', join(folder, 'typed.png')])
      return PNG.sync.read(readFileSync(join(folder, 'typed.png')))
    }
    const arrow = await drawn('a -> b')
    const apart = await drawn('a - > b')
    expect(arrow.data.equals(apart.data)).toBe(false)
    const russian = await drawn('Служба')
    const greek = await drawn('Υπηρεσ')
    expect(russian.data.equals(greek.data)).toBe(false)
  }, 120_000)
})

describe('from the installed package', () => {
  it('knows the folder of its caller', async () => {
    const { out } = await runCli(['check', 'v1-home-internet.journey.json', '--json'], {
      from: join(root, 'test', 'fixtures', 'journeys'),
    })
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['findings', 'counts'])
  })
})
