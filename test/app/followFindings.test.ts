import { afterEach, expect, it } from 'vitest'
import { basisOf } from '../../src/analysis/basisOf.ts'
import { compareFindings } from '../../src/analysis/compareFindings.ts'
import { findingsOf } from '../../src/analysis/findingsOf.ts'
import { type OpenAnalysis, openAnalysis } from '../../src/app/analysisLink.ts'
import { followFindings } from '../../src/app/followFindings.ts'
import { todayHere } from '../../src/app/todayHere.ts'
import { assignAccountable } from '../../src/commands/verbs/assignAccountable.ts'
import { dismissFinding } from '../../src/commands/verbs/dismissFinding.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { MadeJourney, idOf, madeEvidence } from '../analysis/madeJourney.ts'
import { eventually } from '../support/eventually.ts'

const { records } = new MadeJourney().department('Support').step('call', 'menu', 'agent')
const hurt = new Map([
  [idOf('menu'), madeEvidence([{ n: 100, k: 80, elsewhereN: 1000, elsewhereK: 100 }])],
])
let stop = (): void => undefined
afterEach(() => stop())

function follow(open?: OpenAnalysis) {
  const editor = createEditor(records, () => 0)
  const session = createSession()
  stop = followFindings(editor, session, open)
  const expected = () =>
    findingsOf(editor.getState().records, session.getState().evidence, todayHere()).sort(
      compareFindings,
    )
  const settled = () =>
    eventually(() => {
      expect(session.getState().findings).toEqual(expected())
      expect(session.getState().isAnalysing).toBe(false)
    })
  return { editor, session, settled }
}

it('follows changes, undo and the evidence', async () => {
  const { editor, session, settled } = follow()
  await settled()
  expect(session.getState().findings).not.toHaveLength(0)
  editor.dispatch(assignAccountable, { touchpointIds: [idOf('menu')], ownerId: idOf('Support') })
  await settled()
  session.setState({ evidence: hurt })
  await settled()
  expect(session.getState().findings.map(({ rule }) => rule)).toContain('pain-point')
  editor.undo()
  await settled()
  expect(session.getState().findings.map(({ rule }) => rule)).toContain('pain-point-unowned')
})

it('keeps apart what somebody put aside', async () => {
  const { editor, session, settled } = follow()
  await settled()
  const [first] = session.getState().findings
  if (!first) throw new Error('no finding')
  const basisHash = basisOf(first)
  const aside = { id: 'aside000', findingId: first.id, reason: 'Known', basisHash }
  editor.dispatch(dismissFinding, aside)
  await settled()
  const { findings, dismissedFindings } = session.getState()
  expect(findings.map(({ id }) => id)).not.toContain(first.id)
  expect(dismissedFindings).toMatchObject([{ id: first.id, dismissed: { reason: 'Known' } }])
})

it('begins anew where the analysis crashed, and says so when it keeps crashing', async () => {
  const crashes: (() => void)[] = []
  const { session, settled, editor } = follow((on, onCrash) => {
    crashes.push(onCrash)
    return openAnalysis(on, onCrash)
  })
  await settled()
  crashes.at(-1)?.()
  editor.dispatch(assignAccountable, { touchpointIds: [idOf('menu')], ownerId: idOf('Support') })
  await settled()
  for (let crash = 0; crash < 3; crash++) crashes.at(-1)?.()
  expect(crashes).toHaveLength(4)
  expect(session.getState().notice).toMatchObject({
    tone: 'refused',
    message: { key: 'app.analysisStopped' },
  })
})
