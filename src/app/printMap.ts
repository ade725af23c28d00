import type { MapPicture } from '../export/mapPicture.ts'
import { loadImages } from '../ui/loadImages.ts'
import './print.css'
import { loadScreenFonts } from './loadScreenFonts.ts'
import { svgElement } from './svgElement.ts'

/** The longest side of a page in a PDF is 200 inches; a little less, for rounding. */
const longestSide = 19_000

/** Takes away what is shown for printing; undefined: nothing is. */
let takeAway: (() => void) | undefined

function hide(): void {
  takeAway?.()
  takeAway = undefined
}

/** Puts the picture alone on one page of its size. On the screen nothing of it is seen. */
function show(picture: MapPicture): void {
  hide()
  const factor = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const width = Math.ceil(picture.width * factor)
  const height = Math.ceil(picture.height * factor)
  const svg = svgElement(picture)
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  const view = document.createElement('div')
  view.className = 'print-map'
  view.append(svg)
  const page = new CSSStyleSheet()
  page.replaceSync(`@page { size: ${width}px ${height}px; margin: 0; }`)
  const titleBefore = document.title
  // The browser offers it as the file's name, and writes it into the PDF.
  document.title = picture.title
  document.documentElement.classList.add('prints-map')
  document.body.append(view)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]
  takeAway = () => {
    view.remove()
    document.documentElement.classList.remove('prints-map')
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page)
    if (document.title === picture.title) document.title = titleBefore
  }
}

/**
 * Opens the browser's print window with nothing but the picture in it; it stays until the browser says that it
 * has printed. Rejects with an ExportProblem where the fonts can't be loaded.
 */
export async function printMap(picture: MapPicture): Promise<void> {
  // What is decoded once is there at once when the page is printed.
  await Promise.all([loadScreenFonts(picture.shapes), loadImages(picture.shapes)])
  show(picture)
  addEventListener('afterprint', hide, { once: true })
  print()
}

/** Opens the browser's print window with the page as it is: its own print style says what of it is printed. */
export function printPage(): void {
  hide()
  // Not the map, which is printed otherwise.
  takeAway = () => undefined
  addEventListener('afterprint', hide, { once: true })
  print()
}

/**
 * While it holds, printing the page (Ctrl+P, the browser's menu) prints the picture instead of the screen.
 * Returns what ends it.
 */
export function printInstead(pictureNow: () => MapPicture): () => void {
  const before = (): void => {
    // A picture that was asked for in the export dialog is there already.
    if (!takeAway) show(pictureNow())
  }
  addEventListener('beforeprint', before)
  addEventListener('afterprint', hide)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', hide)
    hide()
  }
}
