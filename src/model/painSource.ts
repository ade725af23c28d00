import type { EvidenceSource } from './evidence.ts'

const unknown = '-'

/**
 * Where a pain point's comments come from, as one string of its record, so that two lists of them merge as sets:
 * "id hash k/n rows name", hash and rows "-" where they are not known; rows as {@link writeRows} writes them.
 */
export function writePainSource(source: Omit<EvidenceSource, 'rows'>): string {
  const { sourceId, hash = unknown, negative, n, negativeRows = unknown, name } = source
  return [sourceId, hash || unknown, `${negative}/${n}`, negativeRows || unknown, name].join(' ')
}

/** The same again; undefined for what is none, as in a file written by hand. */
export function readPainSource(text: string): Omit<EvidenceSource, 'rows'> | undefined {
  const found = /^(\S+) (\S+) (\d+)\/(\d+) ([\d,+-]+) (.*)$/s.exec(text)
  if (!found) return undefined
  const [, sourceId = '', hash = '', negative, n, negativeRows = '', name = ''] = found
  return {
    sourceId,
    name,
    ...(hash === unknown ? {} : { hash }),
    n: Number(n),
    negative: Number(negative),
    ...(negativeRows === unknown ? {} : { negativeRows }),
  }
}
