import { layoutWords } from '../i18n/layoutWords.ts'
import { isSameJson } from '../lib/json.ts'
import type { FindingMark } from '../layout/LayoutOptions.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import type { CardBox, Scene } from '../layout/Scene.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Records } from '../model/records.ts'
import type { Editor } from '../store/createEditor.ts'
import type { Session } from '../store/createSession.ts'
import type { MapView } from './MapTools.ts'
import { mapGrid } from './grid/MapGrid.ts'

interface Made {
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly findings: readonly Finding[]
  readonly marks: ReadonlyMap<string, FindingMark>
  readonly view: MapView
}

/** The map as it follows from the documents now; worked out again only when they change. */
export function createView(editor: Editor, session: Session): () => MapView {
  const words = layoutWords()
  let last: Made | undefined
  return () => {
    const { records } = editor.getState()
    const { evidence, findings } = session.getState()
    const marks = last ? marksNow(findings, last) : findingMarks(findings)
    const isSame =
      last?.view.records === records && last.evidence === evidence && last.marks === marks
    if (last && isSame) {
      last = { ...last, findings }
      return last.view
    }
    const fresh = layoutMap(records, { words, evidence, findings: marks })
    const scene = last ? withKeptCards(fresh, last.view.scene) : fresh
    const view = viewOf(records, scene)
    last = { evidence, findings, marks, view }
    return view
  }
}

/** Most findings change their figures and not how many they are: then the marks stay the same object. */
function marksNow(findings: readonly Finding[], last: Made): ReadonlyMap<string, FindingMark> {
  if (findings === last.findings) return last.marks
  const marks = findingMarks(findings)
  const isSame =
    marks.size === last.marks.size &&
    [...marks].every(([id, mark]) => isSameJson(mark, last.marks.get(id)))
  return isSame ? last.marks : marks
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

const ranks: Readonly<Record<Severity, number>> = { critical: 2, warning: 1, info: 0 }

/** How many findings speak of each record, and the worst of them. */
export function findingMarks(findings: readonly Finding[]): Map<string, FindingMark> {
  const marks = new Map<string, FindingMark>()
  for (const { subjects, severity } of findings) {
    for (const id of subjects) {
      const known = marks.get(id)
      const isWorse = !known || ranks[severity] > ranks[known.severity]
      marks.set(id, {
        count: (known?.count ?? 0) + 1,
        severity: isWorse ? severity : known.severity,
      })
    }
  }
  return marks
}
