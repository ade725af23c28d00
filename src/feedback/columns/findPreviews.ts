/** The rows of a survey that whoever made it filled in as a preview: what stands in which column. */
export interface PreviewRows {
  column: number
  values: string[]
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '')

/**
 * Where a survey's export says which answers are previews: Qualtrics in its column "Status", as a name or a number.
 * Other files call other things so, hence its neighbours are asked for.
 */
export function findPreviews(
  header: readonly string[],
  labels: readonly string[],
): PreviewRows | undefined {
  const names = header.map((name, at) => [plain(name), plain(labels[at] ?? '')])
  const has = (word: string): boolean => names.some((both) => both.includes(word))
  const column = names.findIndex((both) => both.includes('status') || both.includes('responsetype'))
  if (column < 0 || !has('responseid') || !(has('finished') || has('progress'))) return undefined
  return { column, values: ['1', 'Survey Preview', 'Preview', 'Umfragenvorschau'] }
}

export const isPreview = (cells: readonly string[], previews: PreviewRows | undefined): boolean =>
  previews !== undefined && previews.values.includes(cells[previews.column]?.trim() ?? '')
