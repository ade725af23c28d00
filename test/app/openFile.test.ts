import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memoryWorkspace } from '../../src/app/memoryWorkspace.ts'
import { openFile } from '../../src/app/openFile.ts'
import { sampleOrganisations } from '../../src/app/samples.ts'
import { journeyOf, organisationOf } from '../../src/model/queries.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'

const samples = 'public/samples/'
const sample = readFileSync(`${samples}outpatient-visit.journey.json`)

function file(content: BlobPart, name = 'a.journey.json'): File {
  return new File([content], name)
}

describe('openFile', () => {
  it('opens a journey, and the same once more beside it', async () => {
    const workspace = memoryWorkspace()
    const first = await openFile(workspace, file(sample))
    const second = await openFile(workspace, file(sample))
    expect(first.problem ?? second.problem).toBeUndefined()
    expect(await workspace.listJourneys()).toHaveLength(2)
  })

  it.each([
    ['cut off', sample.subarray(0, 5000), 'file.cutOff'],
    ['of another kind', '{"a": 1}', 'file.format'],
    ['empty', '', 'file.empty'],
    ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), 'file.encoding'],
    [
      'newer',
      '{"format":"throughline/journey","version":99,"organisation":{},"journey":{}}',
      'file.newer',
    ],
    ['hostile', '{"__proto__": {"a": 1}}', 'file.reservedKey'],
  ])('says what is wrong with a file that is %s, and changes nothing', async (_, content, key) => {
    const workspace = memoryWorkspace()
    const opened = await openFile(workspace, file(content))
    expect(opened.problem?.key).toBe(key)
    expect(await workspace.listJourneys()).toEqual([])
  })

  it('offers to open a file with links to nowhere without them', async () => {
    const text = JSON.stringify({
      format: 'throughline/journey',
      version: 1,
      organisation: {},
      journey: {
        jrny0001: { id: 'jrny0001', kind: 'journey', name: 'X', ownerId: 'nobody01' },
      },
    })
    const workspace = memoryWorkspace()
    const opened = await openFile(workspace, file(text))
    expect(opened).toMatchObject({ problem: { key: 'file.dangling' }, canRepair: true })
    const repaired = await openFile(workspace, file(text), { repair: true })
    expect(repaired.problem).toBeUndefined()
    expect(await workspace.listJourneys()).toHaveLength(1)
  })

  it('does not take a workspace file where nothing is kept', async () => {
    const opened = await openFile(memoryWorkspace(), file(new Uint8Array([0x1f, 0x8b, 8]), 'a.gz'))
    expect(opened.problem?.key).toBe('storage.unavailable')
  })
})

describe('the samples', () => {
  it('belong to the companies that the app knows as samples’', () => {
    const index = JSON.parse(readFileSync(`${samples}index.json`, 'utf8')) as {
      journey: string
    }[]
    const found = index.map(({ journey }) => {
      const { records } = readJourneyFile(readFileSync(`${samples}${journey}`))
      expect(journeyOf(records)).toBeDefined()
      return organisationOf(records)?.id
    })
    expect(new Set(found)).toEqual(sampleOrganisations)
  })
})
