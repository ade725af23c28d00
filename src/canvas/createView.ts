import { layoutWords } from '../i18n/layoutWords.ts'
import { isSameJson } from '../lib/json.ts'
import { FindingMarks } from '../layout/FindingMarks.ts'
import type { LayoutOptions } from '../layout/LayoutOptions.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import { replaceCards } from '../layout/replaceCards.ts'
import type { CardBox, Scene } from '../layout/Scene.ts'
import { changedBetween } from '../model/changedBetween.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Records } from '../model/records.ts'
import type { Editor } from '../store/createEditor.ts'
import type { Session } from '../store/createSession.ts'
import { shownEvidence } from '../store/shownEvidence.ts'
import type { MapView } from './MapTools.ts'
import { mapGrid, withCards } from './grid/MapGrid.ts'

interface Made {
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly findings: readonly Finding[]
  readonly personaId: string | undefined
  readonly view: MapView
}

const nothingMarked: ReadonlySet<string> = new Set()

/** The map as it follows from the documents now; worked out again only when they change, and only what of it does. */
export function createView(editor: Editor, session: Session): () => MapView {
  const words = layoutWords()
  const finds = new FindingMarks()
  let last: Made | undefined
  return () => {
    const { records } = editor.getState()
    const state = session.getState()
    const { findings, shownPersonaId: personaId } = state
    const evidence = shownEvidence(state)
    const marked = last?.findings === findings ? nothingMarked : finds.follow(findings)
    const shown = personaId === undefined ? {} : { personaId }
    const options = { words, evidence, findings: finds.marks, ...shown }
    const view = last
      ? viewAfter(last, records, marked, options)
      : viewOf(records, layoutMap(records, options))
    last = { evidence, findings, personaId, view }
    return view
  }
}

function viewAfter(
  { view, evidence, personaId }: Made,
  records: Records,
  marked: ReadonlySet<string>,
  options: LayoutOptions,
): MapView {
  const isSameFeeling = evidence === options.evidence && personaId === options.personaId
  if (view.records === records && isSameFeeling && marked.size === 0) return view
  if (view.records.index === records.index && isSameFeeling) {
    const changed = changedBetween(view.records, records)
    const replaced = replaceCards(view.scene, { records, changed, marked }, options)
    if (replaced?.scene === view.scene && records === view.records) return view
    if (replaced)
      return { records, scene: replaced.scene, grid: withCards(view.grid, replaced.cards) }
  }
  return viewOf(records, withKeptCards(layoutMap(records, options), view.scene))
}

function viewOf(records: Records, scene: Scene): MapView {
  return { records, scene, grid: mapGrid(scene) }
}

/** A card that is as it was stays the same object, so that nothing of it renders again. */
function withKeptCards(fresh: Scene, before: Scene): Scene {
  const cards = new Map<string, CardBox>()
  for (const [id, card] of fresh.cards) {
    const known = before.cards.get(id)
    cards.set(id, known && isSameJson(known, card) ? known : card)
  }
  return { ...fresh, cards }
}
