import '../i18n/laterWords.ts'
import { findingsOf } from '../analysis/findingsOf.ts'
import { mapDocument } from '../export/mapDocument.ts'
import { type MapPicture, type PictureLens, mapPicture } from '../export/mapPicture.ts'
import { pictureSources, sourceNames } from '../export/pictureSources.ts'
import { filterWords } from '../i18n/filterWords.ts'
import { filterChoices } from '../model/filterChoices.ts'
import type { Finding } from '../model/finding.ts'
import type { Records } from '../model/records.ts'
import type { Lens } from '../store/Lens.ts'
import { keptCards } from '../store/keptCards.ts'
import { lensNames } from '../store/lensNames.ts'
import { shownEvidence } from '../store/shownEvidence.ts'
import type {
  ExportChoice,
  Exporter,
  ExportRun,
  PictureChoice,
} from '../panels/exporting/Exporter.ts'
import { ExportProblem } from '../panels/exporting/ExportProblem.ts'
import { download } from './download.ts'
import { loadExportFont } from './exportFonts.ts'
import { exportPng } from './exportPng.ts'
import { fileNameFor } from './fileName.ts'
import type { OpenJourney } from './openJourney.ts'
import { printMap } from './printMap.ts'
import { fileOf, saveFile } from './saveFile.ts'

/** What the export dialog needs of the open journey; the command line draws the same from its file. */
export function exporterOf(open: OpenJourney): Exporter {
  return {
    picture: (choice) => pictureOf(open, choice),
    run: (choice, run) => exportAs(open, choice, run),
  }
}

/** The open journey as a picture, as its file would give it on the command line. */
export function pictureOf(open: OpenJourney, { part, date, isAsDrawn }: PictureChoice): MapPicture {
  const { records, evidence, extra } = fileOf(open)
  const names = sourceNames(extra)
  const state = open.session.getState()
  const { selection, feedbackFilter, filteredEvidence, shownPersonaId } = state
  // The picture shows what the map shows, and says so; the findings stand on all of the feedback.
  const shown = shownEvidence(state)
  const filtered =
    filteredEvidence && feedbackFilter
      ? { filtered: filterWords(feedbackFilter, filterChoices(evidence.values()).sources) }
      : {}
  const findings = findingsOf(records, evidence, date)
  const lens = isAsDrawn ? undefined : lensOf(state.lens, records, findings)
  return mapPicture({
    ...filtered,
    ...(lens ? { lens } : {}),
    records,
    evidence: shown,
    findings,
    sources: pictureSources(shown, (id) => names.get(id)),
    ...(part === 'selection' ? { selection: new Set(selection) } : {}),
    ...(shownPersonaId === undefined ? {} : { personaId: shownPersonaId }),
    ...(date === undefined ? {} : { date }),
  })
}

/** The lens that is on, for a picture. */
function lensOf(
  lens: Lens | undefined,
  records: Records,
  findings: readonly Finding[],
): PictureLens | undefined {
  if (!lens) return undefined
  const kept = keptCards(records, findings, lens.show)
  return {
    ...(lens.colourBy ? { colourBy: lens.colourBy } : {}),
    ...(kept ? { kept: new Set([...kept.cards, ...kept.steps]) } : {}),
    show: lensNames(records, lens.show),
  }
}

async function exportAs(open: OpenJourney, choice: ExportChoice, run: ExportRun): Promise<void> {
  if (choice.format === 'journeyFile') return said(open, saveFile(fileOf(open)))
  const picture = pictureOf(open, choice)
  if (choice.format === 'pdf') return printMap(picture)
  const content =
    choice.format === 'png' ? await exportPng(picture, choice.scale, run) : await svgOf(picture)
  run.signal.throwIfAborted()
  const fileName = fileNameFor(picture.title, choice.format)
  download(content, fileName, 'image/svg+xml')
  said(open, fileName)
}

async function svgOf(picture: MapPicture): Promise<string> {
  try {
    return await mapDocument(picture, loadExportFont)
  } catch (error) {
    throw new ExportProblem('fonts', error)
  }
}

function said({ session }: OpenJourney, file: string): void {
  session.notify({ key: 'app.savedToFile', values: { file } }, 'done')
}
