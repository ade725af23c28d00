/** The static faces of Inter as files of the site, by file name: small, and loaded only for an export. */
const urls = import.meta.glob<string>(
  '../../node_modules/@fontsource/inter/files/inter-*-{400,600,700}-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

const urlOfFile = new Map(
  Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
)

/** The bytes of one of the faces that `fontFaces` names. Rejects where it can't be loaded. */
export async function loadExportFont(fileName: string): Promise<Uint8Array> {
  const url = urlOfFile.get(fileName)
  if (url === undefined) throw new Error(`no font file ${fileName}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${fileName}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
