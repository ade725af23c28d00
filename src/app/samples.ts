import type { SourceKind } from '../model/evidence.ts'

/** One feedback file of a sample, and how to read it: column header → what it is. */
export interface SampleFeedback {
  readonly file: string
  readonly name: string
  readonly kind: SourceKind
  readonly columns: Readonly<Record<string, string>>
}

/** A worked example, as `samples/index.json` lists it. */
export interface SampleEntry {
  readonly name: string
  readonly title: string
  readonly journey: string
  readonly feedback: readonly SampleFeedback[]
}

/** The companies of the worked examples: what a person begins never belongs to one of them. */
export const sampleOrganisations: ReadonlySet<string> = new Set([
  'orgNNorthlineBroadband',
  'orgVRiversideHospitalGroup',
])

const folder = 'samples/'

/** A file that is served with the app, from whatever folder that is. */
async function served(file: string): Promise<Response> {
  const response = await fetch(new URL(`${folder}${file}`, document.baseURI))
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response
}

/** Throws where there is no such sample, or the network is away. */
export async function loadSample(
  name: string,
): Promise<{ readonly entry: SampleEntry; readonly journey: Uint8Array }> {
  const entries = (await (await served('index.json')).json()) as readonly SampleEntry[]
  const entry = entries.find((one) => one.name === name)
  if (!entry) throw new Error(`no sample ${name}`)
  const bytes = await (await served(entry.journey)).arrayBuffer()
  return { entry, journey: new Uint8Array(bytes) }
}

/** A sample's feedback file. */
export async function loadSampleFeedback({ file }: SampleFeedback): Promise<File> {
  const blob = await (await served(file)).blob()
  return new File([blob], file, { type: 'text/csv' })
}
