// An SVG to a PNG by resvg in WebAssembly.
import bold from '@fontsource/inter/files/inter-latin-700-normal.woff2?url'
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import medium from '@fontsource/inter/files/inter-latin-500-normal.woff2?url'
import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url'

export interface ResvgAnswer {
  readonly ms: number
  readonly width: number
  readonly height: number
  /** Bytes of the PNG. */
  readonly bytes: number
}
declare global {
  interface Window {
    /** There once resvg is ready. */
    drawPng: (svg: string, scale: number) => ResvgAnswer
  }
}

const bytesOf = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer())

const fontBuffers = await Promise.all([regular, medium, semibold, bold].map(bytesOf))
await initWasm(fetch(wasm))
window.drawPng = (svg, scale) => {
  const start = performance.now()
  const options = {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Inter', loadSystemFonts: false },
  } as const
  const image = new Resvg(svg, options).render()
  const png = image.asPng()
  const { width, height } = image
  return { ms: performance.now() - start, width, height, bytes: png.length }
}
