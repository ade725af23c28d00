import { applyPatches, enablePatches, type Patch, produceWithPatches, setAutoFreeze } from 'immer'
import { rename } from '../src/commands/verbs/rename.ts'
import type { AnyRecord } from '../src/model/kinds.ts'
import { readJourneyFile } from '../src/model/readJourneyFile.ts'
import { allRecords } from '../src/model/records.ts'
import { createEditor } from '../src/store/createEditor.ts'
import type { Bench } from './harness/bench.ts'
import { Figures, type Side } from './harness/figures.ts'
import { inTurns } from './harness/inTurns.ts'
import { fiveThousandRecords, madeJourney, touchpointId } from './harness/madeJourney.ts'

const peerName = 'immer patches on one object'
const edits = 200
const runs = 7

type Table = Record<string, AnyRecord>

/** One rename in a document of 5,000 records, and taking it back. */
const bench: Bench = {
  inBrowser: false,
  async run() {
    enablePatches()
    const { records } = readJourneyFile(madeJourney(fiveThousandRecords))
    const figures = new Figures(peerName)
    const table = Object.fromEntries([...allRecords(records)].map((one) => [one.id, one]))
    const measure = (side: Side, isWarm: boolean): void => {
      const { edit, undo, bytes } = side === 'ours' ? editorEdits(records) : immerEdits(table)
      if (!isWarm) return
      figures.add(side, 'one rename of 5,000 records', 'µs', edit)
      figures.add(side, 'one undo', 'µs', undo)
      figures.add(side, 'undo, a step as JSON', 'bytes', bytes)
    }
    for (const side of ['ours', 'peer'] as const) measure(side, false)
    await inTurns(runs, async (side) => measure(side, true))
    return figures.rows()
  },
}
export default bench

interface Spent {
  /** µs an edit, µs an undo, bytes of JSON a step. */
  readonly edit: number
  readonly undo: number
  readonly bytes: number
}

function editorEdits(records: Parameters<typeof createEditor>[0]): Spent {
  const editor = createEditor(records, () => 0)
  const edit = each((at) => {
    editor.dispatch(rename, { id: touchpointId(at), text: `Renamed ${at}` })
  })
  const { done } = editor.getState().history
  if (done.length !== edits) throw new Error(`${done.length} of ${edits} renames were done`)
  const bytes = JSON.stringify(done).length / edits
  const undo = each(() => {
    editor.undo()
  })
  return { edit, undo, bytes }
}

function immerEdits(table: Table): Spent {
  // Freezing would make immer slower still.
  setAutoFreeze(false)
  let now = table
  const steps: { readonly done: Patch[]; readonly back: Patch[] }[] = []
  const edit = each((at) => {
    const [next, done, back] = produceWithPatches(now, (draft) => {
      const record = draft[touchpointId(at)]
      if (record?.kind === 'touchpoint') record.name = `Renamed ${at}`
    })
    now = next
    steps.push({ done, back })
  })
  const bytes = JSON.stringify(steps).length / edits
  const undo = each(() => {
    now = applyPatches(now, steps.pop()?.back ?? [])
  })
  setAutoFreeze(true)
  return { edit, undo, bytes }
}

/** µs that one of many takes on average. */
function each(run: (at: number) => void): number {
  const start = performance.now()
  for (let at = 0; at < edits; at++) run(at)
  return ((performance.now() - start) * 1000) / edits
}
